import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "@playwright/test";
import { seededDemo } from "./demo.ts";
import { freePort, start, stop } from "./house.ts";

test("the demo clinic is seeded for all that begin with it", async () => {
  const folder = seededDemo();
  mkdirSync(dirname(folder));
  // The database runs in an account of its own where we are root, and must reach the folder.
  chmodSync(dirname(folder), 0o755);
  const port = await freePort();
  await stop(await start({ address: `http://127.0.0.1:${port}`, port, folder, isEmpty: false }));
});
