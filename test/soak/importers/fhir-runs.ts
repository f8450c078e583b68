import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImportNews } from "@aimwell/contract";
import type { Dice } from "@aimwell/domain/histories";
import type { AimwellChild } from "../../load/aimwell-child.ts";
import { type Mutated, mutated } from "./mutate-fhir.ts";

interface File {
  readonly name: string;
  readonly text: string;
}
type Done = Extract<ImportNews, { news: "done" }>;
type Skipped = Extract<ImportNews, { news: "skipped" }>;

const fixtures = join(import.meta.dirname, "..", "..", "..", "fixtures", "fhir");
const aimwell = join(import.meta.dirname, "..", "..", "..", "packages", "cli", "src", "aimwell.ts");

/** Every file of the project that is FHIR. */
function filesIn(folder: string): readonly File[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    if (each.isDirectory()) return filesIn(path);
    const isFhir = each.name.endsWith(".json") && each.name !== "index.json";
    return isFhir ? [{ name: each.name, text: readFileSync(path, "utf8") }] : [];
  });
}

/** Imports of spoilt files, each held against what an import promises. */
export class FhirRuns {
  readonly #child: AimwellChild;
  readonly #cookie: string;
  readonly #dice: Dice;
  readonly #files = filesIn(fixtures);
  /** How many of a clean file come in, found once. */
  readonly #clean = new Map<string, number>();
  readonly wrong: string[] = [];
  readonly counts = { imports: 0, resources: 0, imported: 0, skipped: 0, refusedWhole: 0, commands: 0 };

  constructor(child: AimwellChild, cookie: string, dice: Dice) {
    this.#child = child;
    this.#cookie = cookie;
    this.#dice = dice;
  }

  async next(): Promise<void> {
    const dice = this.#dice;
    const file = dice.of(this.#files);
    const change = mutated(file.text, dice);
    const beside = Array.from({ length: dice.below(3) }, () => dice.of(this.#files));
    // A few systems send again and again, so that most people are known already; the others are new each time.
    const sender = dice.onceIn(3) ? "the usual" : `system ${this.counts.imports}`;
    const files = [
      { ...file, text: change.text },
      ...beside.map((each, at) => ({ ...each, name: `${at}-${each.name}` })),
    ];
    this.counts.imports += 1;
    const first = await this.#import(files, sender, change.how);
    if (first === null) return;
    if (dice.onceIn(3)) await this.#again(files, sender, change.how, first);
    if (beside.length === 0) await this.#besideOthers(file, change, first);
  }

  #say(how: string, why: string): void {
    if (this.wrong.length < 40) this.wrong.push(`${how}: ${why}`);
  }

  /** Imports, and holds the account against the files. Null when the whole request was refused. */
  async #import(files: readonly File[], sender: string, how: string): Promise<Done | null> {
    const lines = this.#dice.onceIn(25)
      ? await this.#byCommand(files, sender)
      : await this.#byRequest(files, sender, how);
    if (lines === null) return null;
    const done = lines.at(-1);
    if (done?.news !== "done") {
      this.#say(how, `it did not come to its end: ${JSON.stringify(done).slice(0, 300)}`);
      return null;
    }
    const { resources, imported, skipped, failed } = done;
    const told = lines.filter((each) => each.news === "skipped");
    if (resources !== imported + skipped + failed)
      this.#say(how, `counts don't add up: ${JSON.stringify(done).slice(0, 120)}`);
    if (failed > 0)
      this.#say(how, `${failed} stopped the program: ${JSON.stringify(told.slice(-failed)).slice(0, 500)}`);
    if (told.length !== skipped + failed) this.#say(how, `${skipped + failed} skipped, but ${told.length} told`);
    for (const each of told) this.#holdSkipped(each, files, how);
    this.counts.resources += resources;
    this.counts.imported += imported;
    this.counts.skipped += skipped;
    return done;
  }

  #holdSkipped({ file, path, reason }: Skipped, files: readonly File[], how: string): void {
    const isPlace = /^(line \d+|\[\d+\]|entry)?(\.?(entry|resource|contained)(\[\d+\])?|\[\d+\])*$/.test(path);
    if (!files.some(({ name }) => name === file) || !isPlace) this.#say(how, `a place that is none: ${file} ${path}`);
    if (reason.trim() === "" || /\bat \S+ \(|node_modules|undefined|\[object/.test(reason))
      this.#say(how, `reason: ${reason}`);
  }

  async #byRequest(files: readonly File[], sender: string, how: string): Promise<readonly ImportNews[] | null> {
    const answer = await fetch(`${this.#child.address}/api/import`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-aimwell-command": this.#child.commandKey },
      body: JSON.stringify({ files, sender }),
    });
    const text = await answer.text();
    if (answer.status === 200) return linesOf(text);
    this.counts.refusedWhole += 1;
    if (answer.status >= 500) this.#say(how, `status ${answer.status}: ${text.slice(0, 200)}`);
    return null;
  }

  /** As somebody at the machine does: `aimwell import FILE...` beside the running server. */
  async #byCommand(files: readonly File[], sender: string): Promise<readonly ImportNews[]> {
    const folder = mkdtempSync(join(tmpdir(), "aimwell-import-"));
    for (const { name, text } of files) writeFileSync(join(folder, name), text);
    const names = files.map(({ name }) => join(folder, name));
    const args = ["--disable-warning=ExperimentalWarning", aimwell, "import", ...names, "--json", "--sender", sender];
    const said = await new Promise<string>((resolve, reject) => {
      const more = { maxBuffer: 1 << 28, env: { ...process.env, AIMWELL_DATA: this.#child.folder } };
      execFile(process.execPath, args, more, (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`Expected the command to end well, but: ${stderr.slice(-500)} ${stdout.slice(-300)}`));
      });
    });
    rmSync(folder, { recursive: true, force: true });
    this.counts.commands += 1;
    return linesOf(said.replaceAll(`${folder}/`, "")).map((line) => ("news" in line ? line : asNews(line)));
  }

  /** The same once more changes nothing in anyone's record. */
  async #again(files: readonly File[], sender: string, how: string, first: Done): Promise<void> {
    const before = await this.#heads(first);
    const second = await this.#import(files, sender, `${how}, again`);
    if (second?.resources !== first.resources) this.#say(how, "the same files had another number of resources");
    if ((await this.#heads(first)) !== before) this.#say(how, `a second import changed a record: ${before}`);
  }

  async #heads({ people }: Done): Promise<string> {
    const heads = await Promise.all(
      people.slice(0, 10).map(async ({ subject }) => {
        const path = `${this.#child.address}/api/subjects/${subject}/record?after=100000000`;
        return (await fetch(path, { headers: { cookie: this.#cookie } })).headers.get("etag");
      }),
    );
    return heads.join(" ");
  }

  /** What stood beside a spoilt entry came in as it does without it. */
  async #besideOthers(file: File, change: Mutated, { resources, imported }: Done): Promise<void> {
    if (change.resources !== null && resources !== change.resources) {
      this.#say(change.how, `${file.name}: ${change.resources} entries, but ${resources} resources accounted for`);
    }
    if (change.lost === null) return;
    const clean =
      this.#clean.get(file.name) ?? (await this.#import([file], `clean ${file.name}`, "clean"))?.imported ?? 0;
    this.#clean.set(file.name, clean);
    if (imported < clean - change.lost) {
      this.#say(change.how, `${file.name}: ${imported} came in, of ${clean} without the spoilt one`);
    }
  }
}

const linesOf = (text: string) =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ImportNews);

/** The command's last line is the counts alone. */
function asNews(line: object): ImportNews {
  return { news: "done", people: [], ...line } as unknown as ImportNews;
}
