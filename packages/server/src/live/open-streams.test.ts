import { expect, it } from "vitest";
import { OpenStreams } from "./open-streams.ts";

it("one party opens so many live streams and no more, however often; all together so many", () => {
  const streams = new OpenStreams({ ofOne: 2, inAll: 3 });
  const close = streams.opened("rosa", () => {});
  expect(streams.refusal("rosa")).toBeNull();
  streams.opened("rosa", () => {});
  expect(streams.refusal("rosa")).toBe("too-many-of-one");
  expect(streams.refusal("tom")).toBeNull();
  streams.opened("tom", () => {});
  expect(streams.refusal("tom")).toBe("too-many");
  close();
  close();
  expect(streams.refusal("rosa")).toBeNull();
  expect(streams.refusal("tom")).toBeNull();
});

it("a stop ends all of them, and each may say so itself", () => {
  const streams = new OpenStreams();
  const ended: string[] = [];
  for (const party of ["rosa", "rosa", "tom"]) {
    const closed = streams.opened(party, () => {
      closed();
      ended.push(party);
    });
  }
  streams.endAll();
  streams.endAll();
  expect(ended).toEqual(["rosa", "rosa", "tom"]);
});
