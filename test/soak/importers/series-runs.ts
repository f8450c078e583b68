import { randomBytes } from "node:crypto";
import type { LoadedSeries, TeamPage } from "@aimwell/contract";
import { uuidV7 } from "@aimwell/domain";
import type { Dice } from "@aimwell/domain/histories";
import type { Player } from "../fuzz/house.ts";
import { cleanRows, type Row, sheetOf, spoiltSheet } from "./mutate-series.ts";

const common = {
  subgroup: "Whoever waited for a first visit",
  period: "The week of the first visit",
  because: "Only the person knows it.",
  side: "outcome",
  licence: "Apache-2.0",
};
const share = { as: "share", numerator: "People who worried", denominator: "People asked" };
const shared = { better: "down", kind: "outcome", lens: "service" };

/** The team's own measures of each kind, in the order in which they must be adopted. */
const measures: readonly Readonly<Record<string, unknown>>[] = [
  { measure: "people-asked", unit: "people", definition: { reckoned: { as: "number", of: "people asked" } } },
  { measure: "worried", unit: "%", definition: { reckoned: { ...share, of: "people-asked" } } },
  { measure: "worried-percent", unit: "%", definition: { reckoned: share } },
  {
    measure: "minutes-waited",
    unit: "min",
    smallest: 0,
    largest: 40,
    definition: { reckoned: { as: "number", of: "people" } },
  },
];

interface Refused {
  readonly code: string;
  readonly words: string;
  readonly facts: { readonly problems?: readonly { readonly line: number; readonly words: string }[] };
}

/** Loads of spoilt sheets into a team's own measures, each held against what loading promises. */
export class SeriesRuns {
  readonly #address: string;
  readonly #lead: Player;
  readonly #site: string;
  readonly #dice: Dice;
  readonly wrong: string[] = [];
  readonly counts = { sheets: 0, taken: 0, refused: 0, rows: 0 };

  constructor(given: { readonly address: string; readonly lead: Player; readonly site: string; readonly dice: Dice }) {
    this.#address = given.address;
    this.#lead = given.lead;
    this.#site = given.site;
    this.#dice = given.dice;
  }

  async adopt(): Promise<void> {
    const { party: by, as } = this.#lead;
    const drafts = measures.map(({ definition, ...measure }) => ({
      ...{ id: uuidV7(Date.now(), randomBytes(10)), subject: this.#site, type: "measure.adopted", by, as },
      at: new Date().toISOString(),
      body: {
        ...measure,
        ...shared,
        title: String(measure["measure"]),
        definition: { ...common, what: "x", ...(definition as object) },
      },
    }));
    const { status, said } = await this.#post("/api/entries", { drafts });
    if (status !== 200 || JSON.stringify(said).includes("refused")) {
      throw new Error(`Expected the measures to be adopted, but: ${JSON.stringify(said)}`);
    }
  }

  async next(): Promise<void> {
    const dice = this.#dice;
    const measure = dice.of(["people-asked", "worried", "worried-percent", "minutes-waited"]);
    const rows = cleanRows(dice, new Date().toISOString().slice(0, 10));
    const clean = sheetOf(rows, dice, measure === "worried");
    const isClean = dice.onceIn(4);
    const csv = isClean ? clean : spoiltSheet(dice.onceIn(5) ? spoiltSheet(clean, dice) : clean, dice);
    this.counts.sheets += 1;
    const rehearsed = await this.#load(measure, csv, true);
    const loaded = await this.#load(measure, csv, false);
    if (JSON.stringify(rehearsed) !== JSON.stringify(loaded)) {
      this.#say(csv, `rehearsed ${JSON.stringify(rehearsed)}, loaded ${JSON.stringify(loaded)}`);
    }
    if (loaded === null) {
      if (isClean) this.#say(csv, "a clean sheet was refused");
      return;
    }
    this.counts.rows += loaded.rows;
    const again = await this.#load(measure, csv, false);
    if (again?.unchanged !== loaded.rows) this.#say(csv, `loading again changed something: ${JSON.stringify(again)}`);
    if (isClean) await this.#holdValues(measure, rows, csv);
  }

  #say(csv: string, why: string): void {
    if (this.wrong.length < 40) this.wrong.push(`${why}: ${JSON.stringify(csv.slice(0, 300))}`);
  }

  async #load(measure: string, csv: string, isRehearsal: boolean): Promise<LoadedSeries | null> {
    const { status, said } = await this.#post("/api/team/series", { measure, csv, isRehearsal });
    if (status === 200) {
      this.counts.taken += 1;
      const loaded = said as LoadedSeries;
      const isWhole = loaded.rows === loaded.added + loaded.corrected + loaded.unchanged && loaded.rows > 0;
      if (!isWhole) this.#say(csv, `counts don't add up: ${JSON.stringify(loaded)}`);
      return loaded;
    }
    this.counts.refused += 1;
    const { code, words, facts } = said as Refused;
    const isClear = (status === 422 || status === 400) && code !== "" && words !== "";
    const problems = facts.problems ?? [];
    const tells = code !== "series_not_readable" || problems.every(({ line, words: why }) => line >= 1 && why !== "");
    if (!isClear || !tells) this.#say(csv, `status ${status}: ${JSON.stringify(said).slice(0, 200)}`);
    return null;
  }

  /** Every day shows the value that its row gave. */
  async #holdValues(measure: string, rows: readonly Row[], csv: string): Promise<void> {
    const answer = await fetch(`${this.#address}/api/team`, { headers: { cookie: this.#lead.cookie } });
    const { series } = (await answer.json()) as TeamPage;
    const shown = series.find((each) => (each.measure as string) === measure);
    const byDay = new Map(shown?.takenAt.map((at, place) => [at.slice(0, 10), shown.value[place]]));
    const lost = rows.filter(({ day, value }) => byDay.get(day) !== value);
    if (lost.length > 0)
      this.#say(csv, `${lost.length} of ${rows.length} days show another value (${JSON.stringify(lost[0])})`);
  }

  async #post(path: string, body: unknown): Promise<{ readonly status: number; readonly said: unknown }> {
    const answer = await fetch(`${this.#address}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: this.#lead.cookie },
      body: JSON.stringify(body),
    });
    return { status: answer.status, said: await answer.json() };
  }
}
