import type { LifeNote } from "../life/life.ts";
import { type Told, toldBy } from "../life/told.ts";
import type { SiteContext } from "../matching/library.ts";
import type { PersonRecord } from "../record/record.ts";
import { type Fact, fact, type Knowing, knowing, type NounKnown, nounKnown } from "./element.ts";

type Kind = LifeNote["kind"];
const helps: readonly Kind[] = ["asset", "support", "joy"];
const weighs: readonly Kind[] = ["burden", "barrier", "commitment", "circumstance"];
const prefers: readonly Kind[] = ["preference"];
/** What is asked of life and place: what helps, what weighs, preferences, capacity, the parties, the place. */
const questions = 6;

/** This life and this place (E-85): what helps, what weighs, what is preferred, what can be given, and who is here. */
export function contextKnown(record: PersonRecord, site: Pick<SiteContext, "notes">): NounKnown {
  const notes = [...record.life.notes.values()].filter(({ state }) => state === "current");
  const ofKind = (key: Fact["key"], kinds: readonly Kind[]) =>
    notes.filter(({ kind }) => kinds.includes(kind)).map(({ brought, title }) => fact(key, brought, title));
  const { capacity } = record.life;
  const parties = partiesOf(record);
  const place = site.notes.map(
    ({ title, at }): Fact => ({
      key: "context.place",
      words: title,
      amount: null,
      by: null,
      as: "place",
      at,
    }),
  );
  return nounKnown("context", [
    { key: "context.helps", whoCouldKnow: ["person", "supporter"], facts: ofKind("context.helps", helps) },
    { key: "context.weighs", whoCouldKnow: ["person", "supporter"], facts: ofKind("context.weighs", weighs) },
    { key: "context.preferences", whoCouldKnow: ["person"], facts: ofKind("context.preferences", prefers) },
    {
      key: "context.capacity",
      whoCouldKnow: ["person"],
      facts:
        capacity === null
          ? []
          : [fact("context.capacity", capacity.brought, capacity.words ?? "", capacity.minutesPerWeek ?? null)],
    },
    { key: "context.parties", whoCouldKnow: ["person", "professional"], facts: parties },
    { key: "context.place", whoCouldKnow: ["professional", "place"], facts: place },
  ]);
}

function partiesOf({ partnership }: Pick<PersonRecord, "partnership">): readonly Fact[] {
  return [...partnership.contributions.values()].flatMap(({ brought, knowledge, skill, habit }) =>
    [knowledge, skill, habit].flatMap((words) =>
      words === undefined ? [] : [fact("context.parties", brought, words)],
    ),
  );
}

/** How much of a life was told, and how much of it each side brought. */
export interface ContextTold {
  readonly state: Knowing;
  readonly people: number;
  readonly staff: number;
  readonly others: number;
}

/**
 * The same as `contextKnown` says where the place said nothing, in numbers alone: it counts what the life noun counted, and
 * costs the same however many notes a life has.
 */
export function contextTold(record: Pick<PersonRecord, "life" | "partnership">): ContextTold {
  const { told, capacity } = record.life;
  const isTold = (kinds: readonly Kind[]) => kinds.some((kind) => told.has(kind));
  const parties = partiesOf(record);
  const answers = [isTold(helps), isTold(weighs), isTold(prefers), capacity !== null, parties.length > 0];
  const sum = { people: 0, staff: 0, others: 0 };
  const add = (each: Told) => {
    sum.people += each.people;
    sum.staff += each.staff;
    sum.others += each.others;
  };
  for (const each of told.values()) add(each);
  for (const { as } of parties) add(toldBy(as));
  if (capacity !== null) add(toldBy(capacity.brought.as));
  return { state: knowing(answers.filter(Boolean).length, questions), ...sum };
}
