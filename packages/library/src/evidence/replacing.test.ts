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
    { name: "of itself", circle: [at("one", "one")], told: "one" },
    { name: "of each other", circle: [at("two", "one"), at("one", "two")], told: "two" },
    { name: "of one that comes back", circle: [at("one", "two"), at("two", "three"), at("three", "two")], told: "two" },
  ])("is refused when it takes the place $name, and told once", ({ circle, told }) => {
    const problems = [...replacingProblems(circle)];
    expect(problems.map(({ path }) => path)).toEqual([`${told}.replaces`]);
    expect(problems[0]?.reason).toMatch(/circle/);
  });

  it("is told once where the circle goes over two files", () => {
    const [one, other] = [[at("one", "two")], [at("two", "one")]];
    const told = [...replacingProblems(one, other), ...replacingProblems(other, one)];
    expect(told.map(({ path }) => path)).toEqual(["one.replaces"]);
  });

  it("is refused where there is no such older one", () =>
    expect([...replacingProblems([at("one", "nobody-knows")])]).toEqual([
      { path: "one.replaces", reason: 'no evidence statement has the id "nobody-knows"' },
    ]));

  it("may be a site's, in the place of one that ships", () =>
    expect([...replacingProblems([at("ours", "theirs")], [{ id: "theirs" }])]).toEqual([]));
});
