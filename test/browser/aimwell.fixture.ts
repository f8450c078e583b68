import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { copyDemo } from "./demo.ts";
import { freePort, start, stop } from "./house.ts";

/** The real product on a folder of its own, as `aimwell start` runs it. */
export interface Aimwell {
  readonly address: string;
  /** Stops it as an operator would, and starts it again on the same folder and port. */
  readonly restart: () => Promise<void>;
}

interface ForEachWorker {
  /** What the data folder begins with: the demo clinic, or nothing at all. */
  readonly record: "demo" | "empty";
  /** Files that name the same house share its server; who sets up a clinic of their own names another. */
  readonly house: string;
  readonly aimwell: Aimwell;
}

interface ForEachTest {
  readonly baseURL: string | undefined;
  /** Phones and desks that a test left on are switched off, or they would follow all that the tests after it do. */
  readonly allOff: undefined;
}

/** Tests that meet a running Aimwell: files that ask for the same record in the same house share one server. */
export const test = base.extend<ForEachTest, ForEachWorker>({
  record: ["demo", { option: true, scope: "worker" }],
  house: ["common", { option: true, scope: "worker" }],
  aimwell: [
    async ({ record }, use) => {
      const above = mkdtempSync(join(tmpdir(), "aimwell-browser-"));
      // The database runs in an account of its own where we are root, and must reach the folder.
      chmodSync(above, 0o755);
      const folder = join(above, "data");
      const port = await freePort();
      const address = `http://127.0.0.1:${port}`;
      if (record === "demo") copyDemo(folder);
      const begin = () => start({ address, port, folder, isEmpty: record === "empty" });
      let running = await begin();
      await use({
        address,
        restart: async () => {
          await stop(running);
          running = await begin();
        },
      });
      await stop(running);
      rmSync(above, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ aimwell }, use) => use(aimwell.address),
  allOff: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});

export { expect };
