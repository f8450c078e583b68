import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { BackupError, formatVersion, type Manifest, magic, type Opening, type TableCount } from "./manifest.ts";
import { type Locked, unlockWith } from "./sealed-chunks.ts";

/** What a reader of a backup is given, in this order, table by table. */
export interface BackupReader {
  opening(opening: Opening): Promise<void>;
  table(name: string, columns: readonly (readonly [name: string, type: string])[]): Promise<void>;
  rows(rows: readonly (readonly (string | null)[])[]): Promise<void>;
  tableEnds(count: TableCount): Promise<void>;
}

const rowsAtOnce = 500;
const damaged = (what: string) =>
  new BackupError(`This backup is damaged or cut short (${what}). Use another copy of it; nothing was changed.`);

/**
 * Reads a backup from beginning to end and holds every table against its count and its hash. Memory does not grow with it.
 *
 * @returns what the backup says of itself.
 * @throws BackupError when it is no backup, is locked, is made by a newer version, or is not what was written.
 */
export async function readBackup(
  file: string,
  passphrase: string | undefined,
  reader: BackupReader,
): Promise<Manifest> {
  const { head, body } = await openFile(file);
  const plain = unlock(head, passphrase, body);
  const reading = new Reading(reader);
  try {
    await pipeline(plain, createGunzip(), async (unpacked: AsyncIterable<Buffer>) => {
      for await (const line of linesIn(unpacked)) await reading.take(line);
    });
  } catch (error) {
    throw isOfPacking(error) ? damaged("it can't be unpacked") : error;
  }
  return reading.end();
}

/** Failures of unpacking carry zlib's own codes. A failure behind the unpacking arrives here as itself. */
function isOfPacking(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("Z_");
}

interface Head {
  readonly format: number;
  readonly locked: Locked | null;
}

async function openFile(file: string): Promise<{ readonly head: Head; readonly body: AsyncGenerator<Uint8Array> }> {
  const pieces = createReadStream(file)[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let held: Buffer = Buffer.alloc(0);
  let end = -1;
  while (end === -1 && held.length < 65_536) {
    const next = await pieces.next();
    if (next.done === true) break;
    held = Buffer.concat([held, next.value]);
    end = held.indexOf("\n");
  }
  const first = held.subarray(0, Math.max(end, 0)).toString("utf8");
  if (!first.startsWith(`${magic} `))
    throw new BackupError(`The file ${file} is no backup of Aimwell. Choose another.`);
  const body = async function* (): AsyncGenerator<Uint8Array> {
    yield held.subarray(end + 1);
    for (;;) {
      const next = await pieces.next();
      if (next.done === true) return;
      yield next.value;
    }
  };
  return { head: headOf(first.slice(magic.length + 1)), body: body() };
}

function headOf(text: string): Head {
  let head: Head;
  try {
    head = JSON.parse(text) as Head;
  } catch (error) {
    throw error instanceof SyntaxError ? damaged("its first line") : error;
  }
  if (head.format > formatVersion) {
    throw new BackupError("This backup was made by a newer Aimwell. Restore it with that version.");
  }
  return head;
}

function unlock(
  { locked }: Head,
  passphrase: string | undefined,
  body: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  if (locked === null) return body;
  if (passphrase === undefined) {
    throw new BackupError("This backup is locked. Give the file with its passphrase: --passphrase-file FILE");
  }
  return unlockWith(locked, passphrase)(body);
}

async function* linesIn(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer[] = [];
  for await (const piece of stream) {
    let from = 0;
    for (let end = piece.indexOf(10); end !== -1; end = piece.indexOf(10, from)) {
      yield Buffer.concat([...rest, piece.subarray(from, end)]).toString("utf8");
      rest = [];
      from = end + 1;
    }
    if (from < piece.length) rest.push(piece.subarray(from));
  }
  if (rest.length > 0) throw damaged("its last line");
}

/** Takes the lines of a backup one by one. */
class Reading {
  readonly #reader: BackupReader;
  #table: string | null = null;
  #sha: Hash = createHash("sha256");
  #rows = 0;
  #waiting: (readonly (string | null)[])[] = [];
  readonly #counts: TableCount[] = [];
  #isOpen = false;
  #manifest: Manifest | null = null;

  constructor(reader: BackupReader) {
    this.#reader = reader;
  }

  async take(line: string): Promise<void> {
    if (this.#manifest !== null) throw damaged("something follows its end");
    if (line.startsWith("[")) await this.#row(line);
    else await this.#mark(parsed(line));
  }

  end(): Manifest {
    if (this.#manifest === null) throw damaged("its end is missing");
    return this.#manifest;
  }

  async #row(line: string): Promise<void> {
    if (this.#table === null) throw damaged("a row without a table");
    this.#sha.update(line).update("\n");
    this.#rows += 1;
    this.#waiting.push(parsed(line) as (string | null)[]);
    if (this.#waiting.length >= rowsAtOnce) await this.#hand();
  }

  async #hand(): Promise<void> {
    const rows = this.#waiting;
    this.#waiting = [];
    if (rows.length > 0) await this.#reader.rows(rows);
  }

  async #mark(said: unknown): Promise<void> {
    const mark = said as {
      readonly opening?: Opening;
      readonly table?: string;
      readonly columns?: readonly (readonly [string, string])[];
      readonly end?: TableCount;
      readonly manifest?: Manifest;
    };
    if (mark.opening !== undefined && !this.#isOpen) {
      this.#isOpen = true;
      await this.#reader.opening(mark.opening);
    } else if (!this.#isOpen) {
      throw damaged("its opening is missing");
    } else if (mark.table !== undefined && mark.columns !== undefined && this.#table === null) {
      this.#table = mark.table;
      this.#sha = createHash("sha256");
      this.#rows = 0;
      await this.#reader.table(mark.table, mark.columns);
    } else if (mark.end !== undefined && this.#table !== null) {
      await this.#endTable(mark.end);
    } else if (mark.manifest !== undefined && this.#table === null) {
      if (JSON.stringify(mark.manifest.tables) !== JSON.stringify(this.#counts)) throw damaged("its tables");
      this.#manifest = mark.manifest;
    } else throw damaged("a line that does not belong");
  }

  async #endTable(count: TableCount): Promise<void> {
    await this.#hand();
    const isSame = count.table === this.#table && count.rows === this.#rows && count.sha256 === this.#sha.digest("hex");
    if (!isSame) throw damaged(`table ${this.#table}`);
    this.#counts.push(count);
    this.#table = null;
    await this.#reader.tableEnds(count);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw error instanceof SyntaxError ? damaged("a line that can't be read") : error;
  }
}

/** Checks a backup without restoring it. */
export function checkBackup(file: string, passphrase?: string): Promise<Manifest> {
  const nothing = async (): Promise<void> => undefined;
  return readBackup(file, passphrase, { opening: nothing, table: nothing, rows: nothing, tableEnds: nothing });
}
