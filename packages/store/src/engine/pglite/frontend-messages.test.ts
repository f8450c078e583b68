import fc from "fast-check";
import { expect, it } from "vitest";
import { gatherRequests, simpleQuery } from "./frontend-messages.ts";

// By PostgreSQL's documentation, "Message Formats": a startup message, a simple query, then Parse and Sync of an empty
// statement, then Terminate.
const startup = Buffer.from("0000000800030000", "hex");
const parse = Buffer.from("500000000800000000", "hex");
const sync = Buffer.from("5300000004", "hex");
const terminate = Buffer.from("5800000004", "hex");
const query = Buffer.from("510000000d73656c656374203100", "hex");

it("a simple query is written as PostgreSQL documents it", () => expect(simpleQuery("select 1")).toEqual(query));

it("finds the same requests wherever the stream is cut", () => {
  const stream = Buffer.concat([startup, query, parse, sync, terminate]);
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: stream.length - 1 }));
  const law = fc.property(cuts, (at) => {
    const edges = [0, ...at.toSorted((a, b) => a - b), stream.length];
    const requests = gatherRequests();
    const found = edges.slice(1).flatMap((edge, index) => requests.take(stream.subarray(edges[index], edge)));
    expect(found).toEqual([
      { kind: "startup" },
      { kind: "messages", bytes: query },
      { kind: "messages", bytes: Buffer.concat([parse, sync]) },
      { kind: "end" },
    ]);
  });
  fc.assert(law, { seed: 20261122, numRuns: 200 });
});
