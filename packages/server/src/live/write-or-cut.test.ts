import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { writeOrCut } from "./write-or-cut.ts";

const news = `event: news\ndata: ${"x".repeat(100)}\n\n`;

it("cuts off a reader who leaves what is written unread", () => {
  const away = new PassThrough();
  for (let at = 0; at < 2000; at += 1) writeOrCut(away, news);
  expect(away.destroyed).toBe(true);
  expect(away.writableLength).toBeLessThan(70 * 1024);
});

it("goes on with one who reads, however much there was", async () => {
  const here = new PassThrough();
  let read = 0;
  here.on("data", (part: Buffer) => {
    read += part.length;
  });
  for (let at = 0; at < 2000; at += 1) {
    writeOrCut(here, news);
    await new Promise((resume) => setImmediate(resume));
  }
  expect(here.destroyed).toBe(false);
  expect(read).toBe(2000 * news.length);
});
