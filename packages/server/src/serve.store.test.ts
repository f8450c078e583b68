import { once } from "node:events";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { configFor, newFolder } from "./app.fixture.ts";
import { serve } from "./serve.ts";

it("a taken port stops the start with what to do, before a demo is told, and the folder can be opened again", async () => {
  const place = newFolder();
  const other = createServer();
  await once(other.listen({ host: "127.0.0.1", port: 0 }), "listening");
  const taken = other.address();
  const port = taken !== null && typeof taken === "object" ? taken.port : 0;
  let isTold = false;
  const tell = async () => {
    isTold = true;
  };
  const start = () => serve(configFor(place.folder, { port }), () => {}, tell);
  await expect(start()).rejects.toMatchObject({ code: "port_taken", message: expect.stringContaining("--port") });
  expect(isTold).toBe(false);
  await new Promise((closed) => other.close(closed));
  const served = await start();
  expect(isTold).toBe(true);
  await served.stop();
  place.remove();
});
