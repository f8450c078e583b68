import { describe, expect, it } from "vitest";
import { passwordRefusal } from "./password-rules.ts";

const about = ["Rosa Almeida", "rosa.almeida@home.example", "Hill clinic"];
const why = (password: string) => passwordRefusal(password, about)?.code ?? "taken";

describe("a new password", () => {
  it.each([
    ["three words here", "taken"],
    ["a walk before breakfast", "taken"],
    ["朝の散歩は川沿いの小道をゆっくり歩く", "taken"],
    ["83052917460183529", "taken"],
    ["fourteen chars", "password_short"],
    ["passwordpassword", "password_common"],
    ["Password12345678!", "password_common"],
    ["1qaz2wsx3edc4rfv", "password_common"],
    ["momsanaladventure", "password_common"],
    ["abcabcabcabcabcabc", "password_common"],
    ["aaaaaaaaaaaaaaaaaaaa", "password_common"],
    ["123456789012345678", "password_common"],
    ["abcdefghijklmnopqrst", "password_common"],
    ["sunshinebaseball1", "password_common"],
    ["Rosa Almeida 1955", "password_personal"],
    ["Hill clinic Aimwell 7", "password_personal"],
  ])("%s: %s", (password, answer) => expect(why(password)).toBe(answer));

  it("is counted in characters, not in bytes or halves of signs", () => {
    expect(why("👩🏽‍🦽👩🏽‍🦽ab")).toBe("password_short");
    expect(why("🌳🌊🌻🍞🧵🚲🪁🎻🦉🍋🧦🪴🕯🛶🎈")).toBe("taken");
  });
  it("is refused in words that say what to do", () => {
    for (const password of ["short", "passwordpassword", "Rosa Almeida 1955"]) {
      expect(passwordRefusal(password, about)?.words).toMatch(/(Use|Choose|Add) /);
    }
  });
});
