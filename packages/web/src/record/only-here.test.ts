import type { PartyId, SubjectId } from "@aimwell/domain";
import { describe, expect, it } from "vitest";
import { onlyHere, skippedPulses } from "./only-here.ts";
import { openShelf } from "./shelf.ts";

const rosa = "rosa" as PartyId;
const ines = "ines" as PartyId;
const subject = "rosa" as SubjectId;

describe("what is on this device alone", () => {
  it("is nothing where all was sent and nothing is half written", async () => {
    const shelf = await openShelf();
    await shelf.putUnfinished(rosa, skippedPulses, ["a change"]);
    expect(await onlyHere(shelf)).toBe(0);
  });

  it("is what waits or was refused, and what is half written, of everyone who sat here", async () => {
    const shelf = await openShelf();
    await shelf.putWaiting({ id: "a", party: rosa, subject, order: 1 });
    await shelf.putWaiting({ id: "b", party: ines, subject, order: 2, refusal: { code: "x", words: "No." } });
    await shelf.putUnfinished(rosa, "check-in-1", { step: "how" });
    expect(await onlyHere(shelf)).toBe(3);
    await shelf.clear();
    expect(await onlyHere(shelf)).toBe(0);
  });
});
