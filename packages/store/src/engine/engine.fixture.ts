import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engine } from "./engine.ts";
import type { EngineEvent } from "./event.ts";
import { openEngine } from "./open-engine.ts";

/** A folder of its own for a test, below one that every account may pass. */
export function newFolder(name = "data"): { readonly folder: string; remove(): void } {
  const above = mkdtempSync(join(tmpdir(), "aimwell-engine-"));
  chmodSync(above, 0o755);
  return { folder: join(above, name), remove: () => rmSync(above, { recursive: true, force: true }) };
}

/** Opens an engine and keeps what it tells. */
export async function open(
  dataFolder: string,
  engine: "embedded" | "pglite",
): Promise<{ readonly engine: Engine; readonly events: readonly EngineEvent[] }> {
  const events: EngineEvent[] = [];
  return { engine: await openEngine({ dataFolder, engine, log: (line) => events.push(line) }), events };
}
