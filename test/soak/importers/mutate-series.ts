import type { Dice } from "@aimwell/domain/histories";
import { hostileTexts } from "../fuzz/hostile.ts";

export interface Row {
  readonly day: string;
  readonly value: number;
  readonly of: number;
}

/** Rows on different days that a measure takes, in no order. */
export function cleanRows(dice: Dice, today: string): readonly Row[] {
  const first = Date.parse(`${today}T00:00:00Z`) - 380 * 86_400_000;
  const days = new Set(Array.from({ length: 1 + dice.below(60) }, () => dice.below(380)));
  return [...days].map((day) => {
    const of = 1 + dice.below(40);
    return { day: new Date(first + day * 86_400_000).toISOString().slice(0, 10), value: dice.below(of + 1), of };
  });
}

/** The rows as spreadsheets write them. */
export function sheetOf(rows: readonly Row[], dice: Dice, countsAll: boolean): string {
  const separator = dice.of([",", ";", "\t"]);
  const quote = (text: string | number) => (dice.onceIn(4) ? `"${text}"` : dice.onceIn(8) ? ` ${text} ` : String(text));
  const header = [
    dice.of(["day", "date", "Day"]),
    dice.of(["value", "VALUE"]),
    ...(countsAll ? [dice.of(["of", "n"])] : []),
  ];
  const lines = rows.map(({ day, value, of }) => [day, value, ...(countsAll ? [of] : [])].map(quote).join(separator));
  const end = dice.of(["\n", "\r\n", "\r"]);
  return `${dice.onceIn(5) ? "\ufeff" : ""}${[header.join(separator), ...lines].join(end)}${dice.onceIn(2) ? end : ""}`;
}

const cells: readonly string[] = [
  ...hostileTexts.filter((text) => text.length < 5000),
  ...[
    "1e400",
    "9".repeat(400),
    `0.${"0".repeat(400)}1`,
    "-1",
    "+5",
    "1,5",
    "1.5.5",
    "٣",
    "½",
    "0x1F",
    "1_000",
    "1 000",
  ],
  ...["2026-02-30", "26-1-1", "01/02/2026", "2026-13-01", "0000-01-01", "9999-12-31", "2026-01-01T00:00:00Z"],
  ...["=1+1", "@SUM(1)", "-", '"', '""', "'", '"1', ",", ";;", "\u00a05", "5\u200b", "\u202e5"],
];

/** One seeded change to a sheet. */
export function spoiltSheet(text: string, dice: Dice): string {
  const lines = text.split(/\r\n|\n|\r/);
  const at = dice.below(lines.length);
  const line = lines[at] ?? "";
  const putting = (changed: readonly string[]) => lines.toSpliced(at, 1, ...changed).join("\n");
  switch (dice.below(11)) {
    case 0:
    case 1:
    case 2: {
      const parts = line.split(/[,;\t]/);
      const place = dice.below(parts.length);
      return putting([parts.toSpliced(place, 1, dice.of(cells)).join(line.includes(";") ? ";" : ",")]);
    }
    case 3:
      return putting([line, line]);
    case 4:
      return putting([]);
    case 5:
      return putting([lines[0] ?? "", line]);
    case 6:
      return putting([`${line},${dice.of(cells)}`]);
    case 7:
      return text.slice(0, dice.below(text.length + 1));
    case 8:
      return `${text}\n${`${line}\n`.repeat(dice.of([10, 1100, 6000]))}`.slice(0, dice.onceIn(3) ? 250_000 : 199_000);
    case 9: {
      const bytes = Buffer.from(text);
      for (let times = 0; times < 4; times += 1) bytes[dice.below(bytes.length)] = dice.below(256);
      return bytes.toString("utf8");
    }
    default:
      return dice.of([
        "",
        "\n\n",
        "day",
        "day,value",
        "day;value;value\n",
        "\u0000",
        "day,value\n\ud800,1",
        "[".repeat(9000),
      ]);
  }
}
