import {
  type Consequences,
  derivedId,
  type EntryId,
  type KnownInstrument,
  type PartyId,
  type SiteId,
} from "@aimwell/domain";
import { instruments } from "@aimwell/library/instruments";
import { readScoringFile } from "@aimwell/statistics";

type Kind = KnownInstrument["kind"];

/** What each instrument's score tells of. What is not listed tells of an outcome. */
const kinds: Readonly<Record<string, Kind>> = {
  "phq-9": "illness-burden",
  "gad-7": "illness-burden",
  "burden-check": "treatment-burden",
  "relationship-check": "relationship",
  "decision-check": "relationship",
  "understanding-check": "relationship",
  "professional-check": "joy",
};

const known: ReadonlyMap<string, KnownInstrument> = new Map(
  instruments.flatMap(({ id, title, scoring, questionnaire }) => {
    if (scoring === null || questionnaire === null) return [];
    const kind = kinds[id] ?? "outcome";
    const scored = {
      title,
      kind,
      scoring: readScoringFile(scoring.raw),
      questions: questionsIn(questionnaire.item ?? []),
    };
    return [[id, scored] as const];
  }),
);

interface Item {
  readonly linkId: string;
  readonly type: string;
  readonly item?: readonly Item[];
}

/** The link ids of all questions, in groups too; what is only shown is no question. */
function questionsIn(items: readonly Item[]): readonly string[] {
  return items.flatMap(({ linkId, type, item = [] }) => [
    ...(type === "display" || type === "group" ? [] : [linkId]),
    ...questionsIn(item),
  ]);
}

/** The party that writes what follows by itself at a site, and what comes from other systems. Nobody signs in as it. */
export function systemPartyOf(site: SiteId): PartyId {
  return derivedId(site as string as EntryId, "system") as string as PartyId;
}

const bySite = new Map<SiteId, Consequences>();

/** What consequences at a site are drawn from. */
export function consequencesAt(site: SiteId): Consequences {
  const made = bySite.get(site) ?? { system: systemPartyOf(site), instrument: (id) => known.get(id) ?? null };
  bySite.set(site, made);
  return made;
}
