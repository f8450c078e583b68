/** What every command that keeps the record understands. */
export interface KeepingOptions {
  readonly data?: string;
  readonly json?: boolean;
}

export const dataFlag = [
  "--data <folder>",
  "where the record lives (or AIMWELL_DATA; .aimwell when not given)",
] as const;
export const jsonFlag = ["--json", "say what came of it as one line of JSON, the last one"] as const;
