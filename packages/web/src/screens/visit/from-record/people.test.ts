import { describe, expect, it } from "vitest";
import { firstName } from "./people.ts";
import { rosaAndTom } from "./rosa.fixture.ts";

describe("who is in a record", () => {
  it.each([
    ["Rosa Almeida", "Rosa"],
    ["Dr Anita Singh", "Dr Anita Singh"],
    ["  Ana  ", "Ana"],
  ])("%s is called %s", (name, first) => expect(firstName(name)).toBe(first));

  it("the person goes by the name that they want to be called", () => {
    const { history } = rosaAndTom();
    expect(history.people.person).toMatchObject({ first: "Rosa", name: "Rosa Almeida", role: "person" });
    expect(history.people.professionals.map(({ name, is }) => [name, is])).toEqual([["Tom Okafor", "Physio"]]);
  });
});
