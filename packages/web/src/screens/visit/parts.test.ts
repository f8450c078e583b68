import { describe, expect, it } from "vitest";
import { hrefOf, partIn } from "./parts.ts";

describe("the four parts", () => {
  it("an address without a part begins with catching up", () => expect(partIn("subject=x")).toBe("catch-up"));
  it("going to a part keeps whose visit it is", () => {
    const query = hrefOf("v", "subject=x", "decide").split("?")[1] ?? "";
    expect(partIn(query)).toBe("decide");
    expect(new URLSearchParams(query).get("subject")).toBe("x");
  });
});
