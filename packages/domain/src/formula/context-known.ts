import type { LifeNote } from "../life/life.ts";
import type { SiteContext } from "../matching/library.ts";
import type { PersonRecord } from "../record/record.ts";
import { type Fact, fact, type NounKnown, nounKnown } from "./element.ts";

type Kind = LifeNote["kind"];
const helps: readonly Kind[] = ["asset", "support", "joy"];
const weighs: readonly Kind[] = ["burden", "barrier", "commitment", "circumstance"];

/** This life and this place (E-85): what helps, what weighs, what is preferred, what can be given, and who is here. */
export function contextKnown(record: PersonRecord, site: Pick<SiteContext, "notes">): NounKnown {
  const notes = [...record.life.notes.values()].filter(({ state }) => state === "current");
  const ofKind = (key: Fact["key"], kinds: readonly Kind[]) =>
    notes.filter(({ kind }) => kinds.includes(kind)).map(({ brought, title }) => fact(key, brought, title));
  const { capacity } = record.life;
  const parties = [...record.partnership.contributions.values()].flatMap(({ brought, knowledge, skill, habit }) =>
    [knowledge, skill, habit].flatMap((words) =>
      words === undefined ? [] : [fact("context.parties", brought, words)],
    ),
  );
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
    { key: "context.preferences", whoCouldKnow: ["person"], facts: ofKind("context.preferences", ["preference"]) },
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
