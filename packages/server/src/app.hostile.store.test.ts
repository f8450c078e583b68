import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openEngine, verifyStore } from "@aimwell/store";
import { expect, it } from "vitest";
import { fire } from "../../../test/soak/fuzz/fire.ts";
import { newFolder, start } from "./app.fixture.ts";
import { keyFile } from "./serve.ts";

it("bad input on every route gets a clear no: nothing breaks, nothing is told, nothing unsound is kept", async () => {
  const place = newFolder();
  const served = await start(place.folder, { trustProxy: "loopback" });
  const commandKey = readFileSync(join(place.folder, keyFile), "utf8");
  const fired = await fire({ address: served.address, seed: 20_260_309, requests: 1200, commandKey });
  expect(fired.wrong).toEqual([]);
  // It reached what lies behind the first checks: entries were taken in, on the way to every route.
  const accepted = [...fired.accepted.values()].reduce((sum, each) => sum + each, 0);
  expect(accepted).toBeGreaterThan(30);
  expect(fired.accepted.size).toBeGreaterThan(12);
  expect(fired.routes).toBeGreaterThan(35);
  expect((await fetch(`${served.address}/healthz`)).status).toBe(200);
  await served.stop();

  const engine = await openEngine({ dataFolder: place.folder, engine: "embedded", log: () => {} });
  const verified = await verifyStore(engine.owner);
  expect(verified.broken).toEqual([]);
  expect(verified.entries).toBeGreaterThan(accepted);
  await engine.close();
  place.remove();
});
