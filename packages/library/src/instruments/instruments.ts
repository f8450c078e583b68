import given from "../../data/instruments.json" with { type: "json" };
import { count, fields, listOf, oneOf, orNull, parse, type Reader, shipped, text } from "../checking/reader.ts";
import { questionnaireFiles, scoringFiles } from "./files.ts";
import { type Questionnaire, type QuestionnaireItem, questionnaire } from "./questionnaire.ts";
import { type LicenceClass, parseScoring, type Scoring } from "./scoring.ts";

/** Something to fill in, with how it is scored. One of the two may be missing, never both. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly filledInBy: "person" | "professional" | "both";
  readonly licence: LicenceClass;
  /** About how long it takes, by the project's judgement; null where no questions ship. */
  readonly minutes: number | null;
  readonly questionnaire: Questionnaire | null;
  readonly scoring: Scoring | null;
}

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly filledInBy: Instrument["filledInBy"];
  readonly minutes: number | null;
}
const listed: Reader<Listed> = fields({
  id: text,
  title: text,
  about: text,
  filledInBy: oneOf("person", "professional", "both"),
  minutes: orNull(count),
});

const linkIds = (items: readonly QuestionnaireItem[]): readonly string[] =>
  items.filter(({ type }) => type !== "display").map(({ linkId }) => linkId);

function instrumentOf(entry: Listed): Instrument {
  const questions =
    questionnaireFiles[entry.id] === undefined
      ? null
      : shipped(`${entry.id}.questionnaire.json`, parse(questionnaire, questionnaireFiles[entry.id]));
  const scoring =
    scoringFiles[entry.id] === undefined
      ? null
      : shipped(`${entry.id}.scoring.json`, parseScoring(scoringFiles[entry.id], linkIds(questions?.item ?? [])));
  // A questionnaire without scoring is one of the project's own: the others come with their terms in the scoring file.
  return { ...entry, licence: scoring?.licence ?? "own-wording", questionnaire: questions, scoring };
}

export const instruments: readonly Instrument[] = shipped(
  "instruments.json",
  parse(fields({ note: text, licence: text, instruments: listOf(listed, 1) }), given),
).instruments.map(instrumentOf);

const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));

export const instrumentById = (id: string): Instrument | undefined => byId.get(id);
