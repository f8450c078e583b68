import { describe, expect, it } from "vitest";
import { Sealed } from "./sealed.ts";

describe("a sealed secret", () => {
  const sealed = new Sealed("the key of this installation", "code app");
  const text = sealed.seal("MZXW6YTBOI", "rosa");
  it("opens for its owner", () => expect(sealed.open(text, "rosa")).toBe("MZXW6YTBOI"));
  it("looks different each time", () => expect(sealed.seal("MZXW6YTBOI", "rosa")).not.toBe(text));
  it.each([
    ["another account", () => sealed.open(text, "tom")],
    ["another key", () => new Sealed("another key", "code app").open(text, "rosa")],
    ["another purpose", () => new Sealed("the key of this installation", "letters").open(text, "rosa")],
    ["one changed bit", () => sealed.open(`${text.startsWith("A") ? "B" : "A"}${text.slice(1)}`, "rosa")],
  ])("does not open for %s", (_, open) => expect(open).toThrow());
});
