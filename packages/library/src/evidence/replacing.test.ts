import { describe, expect, it } from "vitest";
import { replacingProblems, standing } from "./replacing.ts";

const at = (id: string, replaces?: string) => ({ id, path: id, ...(replaces === undefined ? {} : { replaces }) });

describe("a newer statement in the place of an older one", () => {
  it("leaves the older one out, over several steps", () => {
    const chain = [at("first"), at("second", "first"), at("third", "second"), at("another")];
    expect([...replacingProblems(chain)]).toEqual([]);
    expect(standing(chain).map(({ id }) => id)).toEqual(["third", "another"]);
  });

  it.each([
    { name: "of itself", circle: [at("one", "one")] },
    { name: "of each other", circle: [at("one", "two"), at("two", "one")] },
    { name: "of one that comes back", circle: [at("one", "two"), at("two", "three"), at("three", "two")] },
  ])("is refused when it takes the place $name", ({ circle }) => {
    expect([...replacingProblems(circle)].map(({ path }) => path)).toContain(`${circle[0]?.id}.replaces`);
    expect([...replacingProblems(circle)][0]?.reason).toMatch(/circle/);
  });

  it("is refused where there is no such older one", () =>
    expect([...replacingProblems([at("one", "nobody-knows")])]).toEqual([
      { path: "one.replaces", reason: 'no evidence statement has the id "nobody-knows"' },
    ]));

  it("may be a site's, in the place of one that ships", () =>
    expect([...replacingProblems([at("ours", "theirs")], [{ id: "theirs" }])]).toEqual([]));
});
