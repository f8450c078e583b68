import type { Dice } from "@aimwell/domain/histories";

/** Stands for text that JSON.stringify would never print; `textOf` puts it in place of the quoted marker. */
const raw = (text: string) => `\u0001raw:${text}\u0001`;

const blow = (text: string, times: number) => text.repeat(times);

/** Words that have broken programs before: markup, queries, formulas, directions, marks, halves of characters. */
export const hostileTexts: readonly string[] = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udfff and more",
  "\ufeff",
  "\u202edrowssap\u202c",
  "\u2066isolated\u2069\u200f",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</title><svg/onload=alert(1)>",
  "'; drop table entry; --",
  "' or '1'='1",
  "\\'; select pg_sleep(10); --",
  "$1",
  "%s%s%n",
  `\${7*7}{{7*7}}`,
  "=cmd|' /C calc'!A0",
  "../../../../etc/passwd",
  "\r\nset-cookie: stolen=1",
  "__proto__",
  "constructor",
  "toString",
  "NaN",
  "Infinity",
  "-0",
  "1e400",
  "null",
  "undefined",
  "[object Object]",
  "2026-02-30",
  "0000-00-00T00:00:00Z",
  "9999-12-31T23:59:60+14:00",
  "-271821-04-19T23:59:59.999Z",
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  "Zal\u0336\u0321\u0322go\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307",
  "👩‍👩‍👧‍👦",
  "ﷺ",
  "İıſß",
  blow("e\u0301", 3000),
  blow("A", 70_000),
];

const deep = (depth: number): unknown => {
  let value: unknown = "bottom";
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { a: value };
  return value;
};

/** A value of the wrong kind, or of the right kind in a wrong size. */
export function hostileValue(dice: Dice): unknown {
  const kind = dice.below(12);
  if (kind < 5) return dice.of(hostileTexts);
  if (kind < 8) return dice.of([0, -1, 1.5, 2 ** 53, -(2 ** 53), 1e308, 5e-324, -0, 2 ** 31, 1e21]);
  if (kind === 8) return dice.of([null, true, false, [], {}, [[]], [null], { length: 1e9 }]);
  if (kind === 9) return raw(dice.of(["1e400", "-1e400", "NaN", "1".repeat(400), "0x10", "01", "1.", "\\u0041"]));
  if (kind === 10) return deep(dice.of([20, 200, 2000]));
  return Object.fromEntries([[dice.of(["__proto__", "constructor", "prototype", "toJSON", "then"]), { isLead: true }]]);
}

/** JSON text in which marked raw text stands as it is. */
export function textOf(value: unknown): string {
  const text = JSON.stringify(value) ?? "null";
  return text.replaceAll(/"\\u0001raw:((?:[^"\\]|\\[^u]|\\u(?!0001))*)\\u0001"/g, "$1");
}

/** Text that is spoiled after it was written: cut, doubled, opened without end, in bytes that are no UTF-8. */
export function spoiltText(dice: Dice, text: string): string | Buffer {
  switch (dice.below(10)) {
    case 0:
      return text.slice(0, dice.below(text.length + 1));
    case 1:
      return `\ufeff${text}`;
    case 2:
      return "[".repeat(dice.of([1000, 100_000]));
    case 3:
      return text.replace("{", '{"id":1,"id":{},"__proto__":{"as":"professional"},');
    case 4:
      return Buffer.from(text, "utf16le");
    case 5:
      return Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from([0xc0, 0xaf, 0xff, 0xfe])]);
    case 6:
      return text + text;
    case 7:
      return text.replaceAll('"', "'");
    case 8:
      return `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
    default:
      return Buffer.from(Array.from({ length: 200 }, () => dice.below(256)));
  }
}
