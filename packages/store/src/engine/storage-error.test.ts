import { describe, expect, it } from "vitest";
import { diskFails, diskIsFull } from "./storage-error.ts";

const fault = (code: string, message: string) => Object.assign(new Error(message), { code });

describe("a disk that can't be written", () => {
  it.each([
    ["an input or output error", fault("58030", 'could not write to file "base/1": Input/output error')],
    ["a read-only file system, as PostgreSQL files it", fault("42501", "could not extend file: Read-only file system")],
    ["a read-only file system, as the kernel says it", fault("EROFS", "EROFS: read-only file system, write")],
  ])("is known by %s", (_, error) => {
    expect([diskFails(error), diskIsFull(error)]).toEqual([true, false]);
  });

  it.each([
    ["missing rights", fault("42501", "permission denied for table entry")],
    ["a full disk", fault("53100", "could not extend file: No space left on device")],
    ["words without a code", new Error("Read-only file system")],
  ])("is not taken for %s", (_, error) => {
    expect(diskFails(error)).toBe(false);
  });
});
