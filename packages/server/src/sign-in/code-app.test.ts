import { describe, expect, it } from "vitest";
import { addressForApp, base32, codeAt, newRecoveryCodes, newSecret, recoveryCodeIn, stepOfCode } from "./code-app.ts";

const secret = base32(Buffer.from("12345678901234567890"));

describe("the code of a code app", () => {
  // RFC 6238, appendix B, SHA-1; its codes have eight digits, of which ours are the last six.
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_111_111_111, "050471"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
    [20_000_000_000, "353130"],
  ])("at second %i is %s", (second, code) => expect(codeAt(secret, Math.floor(second / 30))).toBe(code));

  it("is taken one step early or late, and no further off", () => {
    const now = 1_111_111_109_000;
    const step = Math.floor(1_111_111_109 / 30);
    const taken = [-2, -1, 0, 1, 2].map((off) => stepOfCode(secret, codeAt(secret, step + off), now));
    expect(taken).toEqual([null, step - 1, step, step + 1, null]);
  });
  it("is none of what people type by mistake", () => {
    expect(
      ["", "12345", "abcdef", "０８１８０４", "081804081804".slice(0, 5)].map((code) =>
        stepOfCode(secret, code, 1_111_111_109_000),
      ),
    ).toEqual(Array(5).fill(null));
  });
});

// RFC 4648, section 10.
it.each([
  ["f", "MY"],
  ["fo", "MZXQ"],
  ["foo", "MZXW6"],
  ["foob", "MZXW6YQ"],
  ["foobar", "MZXW6YTBOI"],
])("%s in base32 is %s", (text, code) => expect(base32(Buffer.from(text))).toBe(code));

it("a new secret holds 160 bits, and its address says what an app needs", () => {
  const made = newSecret();
  expect(made).toMatch(/^[A-Z2-7]{32}$/);
  const address = new URL(addressForApp(made, { site: "Hill clinic", email: "rosa@home.example" }));
  expect([address.protocol, address.host, address.searchParams.get("secret")]).toEqual(["otpauth:", "totp", made]);
  expect(decodeURIComponent(address.pathname)).toBe("/Aimwell Hill clinic:rosa@home.example");
});

it("recovery codes are ten different ones, and are known again however they are typed", () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(recoveryCodeIn(` ${code.toLowerCase().replaceAll("-", " ")} `)).toBe(code);
  expect(recoveryCodeIn("123456")).toBeNull();
});
