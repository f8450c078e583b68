/** What the engine tells while it works, for the log and the start screen. Never holds anything that a person wrote. */
export type EngineEvent =
  | { readonly event: "engine_chosen"; readonly engine: string; readonly durability: string }
  | { readonly event: "engine_passed_over"; readonly engine: string; readonly reason: string }
  | { readonly event: "database_created"; readonly folder: string; readonly ms: number }
  | { readonly event: "database_ready"; readonly ms: number }
  | { readonly event: "orphan_stopped"; readonly pid: number }
  | { readonly event: "lock_taken_over"; readonly deadPid: number }
  | { readonly event: "binaries_copied"; readonly to: string }
  | { readonly event: "database_stopped"; readonly reason: string }
  | { readonly event: "database_restarted"; readonly attempt: number; readonly ms: number }
  | { readonly event: "database_start_failed"; readonly attempt: number; readonly reason: string }
  | { readonly event: "connection_lost"; readonly reason: string };

export type Log = (line: EngineEvent) => void;
