/** What stands against claiming a result: a system that nobody described always does (E-7), and so does a missing context. */
export type ClaimMissing = "system-missing" | "context-missing" | "aim-missing" | "measure-missing" | "no-test-studied";
