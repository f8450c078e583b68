import { numberIn } from "@aimwell/domain/tables";

/** A number, a blank (`null`: nobody measured), or why it can't be read. */
export type ReadNumber = { readonly value: number | null } | { readonly code: string; readonly words: string };

const blank = /^(na|n\/a|nan|null|-|–|—|\.)?$/i;
const thousands = /^[+-]?\d{1,3}([, '’]\d{3})+(\.\d+)?$|^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/;

export interface NumberStyle {
  readonly separator: string;
  /** Another cell of the column shows that a comma is the decimal sign: 35,5. */
  readonly hasDecimalComma: boolean;
}

/** Whether a cell can only be read with a decimal comma. */
export const showsDecimalComma = (cell: string): boolean => /^[+-]?\d+,(\d{1,2}|\d{4,})$/.test(cell);

/** Reads one cell as a number, and says why where it is none. Nothing is guessed: a wrong reading is off by a thousand. */
export function readNumber(cell: string, { separator, hasDecimalComma }: NumberStyle): ReadNumber {
  if (blank.test(cell)) return { value: null };
  const isEither = /^[+-]?\d{1,3},\d{3}$/.test(cell) && !hasDecimalComma;
  const value = isEither ? null : numberIn(cell.replace("−", "-"), separator);
  if (value !== null && Number.isFinite(value)) return { value };
  const bare = cell.replaceAll(/[, '’]/g, "");
  if (isEither) {
    const point = cell.replace(",", ".");
    return { code: "number_unclear", words: `Is it ${bare} or ${point}? Write ${bare}, or ${point} with a point.` };
  }
  if (thousands.test(cell))
    return { code: "thousands_separator", words: `Write ${bare} without the sign between thousands.` };
  if (/^[+-]?[\d.,]+\s*%$/.test(cell)) {
    const written = cell.replace(/\s*%$/, "");
    return { code: "per_cent_sign", words: `Write ${written} without the sign, and add --unit % to the command.` };
  }
  if (/^[<>≤≥~]/.test(cell) || cell === "*") {
    return {
      code: "number_hidden",
      words: "It hides its number, so no chart can use it. Write the number, or leave the cell empty for a gap.",
    };
  }
  if (/^[+-]?\d+,\d+$/.test(cell)) {
    return { code: "decimal_comma", words: "Write it with a point: in this file commas part the columns." };
  }
  if (/^=|^#[A-Z]/.test(cell))
    return { code: "formula", words: "It is a formula or its error. Save the values, not the formulas." };
  if (/^[+-]?[\d.]+\s*\p{L}/u.test(cell)) {
    return { code: "number_with_words", words: "Write the number alone, and name its unit with --unit." };
  }
  return {
    code: "number_unreadable",
    words: "It is no number. Write it in digits, or leave the cell empty for a gap.",
  };
}
