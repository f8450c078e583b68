import type { LocalDate } from "../ids.ts";

/** A number as a table writes it: with a comma where commas don't part cells; `null` for all else, units and signs too. */
export function numberIn(cell: string, separator: string): number | null {
  const text = separator === "," ? cell : cell.replace(",", ".");
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
}

/** A day such as 2026-11-03, or a month such as 2026-11 by its first day; `null` for all else, and for days that never were. */
export function dayIn(given: string): LocalDate | null {
  const cell = /^\d{4}-\d{2}$/.test(given) ? `${given}-01` : given;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell)) return null;
  const moment = new Date(`${cell}T00:00:00Z`);
  const isDay = !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === cell;
  return isDay ? (cell as LocalDate) : null;
}
