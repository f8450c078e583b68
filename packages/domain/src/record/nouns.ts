import { aimNoun } from "../aim/aim.ts";
import { consentNoun } from "../consent/consent.ts";
import { contextNoun } from "../context/context.ts";
import { decisionNoun } from "../decision/decision.ts";
import { instrumentNoun } from "../instrument/instrument.ts";
import { lifeNoun } from "../life/life.ts";
import { measureNoun } from "../measure/measure.ts";
import { optionNoun } from "../option/option.ts";
import { partnershipNoun } from "../partnership/partnership.ts";
import { personNoun } from "../person/person.ts";
import { planNoun } from "../plan/plan.ts";
import { teamNouns } from "../team/nouns.ts";
import { testNoun } from "../test/test.ts";
import { visitNoun } from "../visit/visit.ts";

/** The record's nouns. Each knows how to begin, to be copied and to grow. */
export const nouns = {
  person: personNoun,
  partnership: partnershipNoun,
  aim: aimNoun,
  life: lifeNoun,
  option: optionNoun,
  decision: decisionNoun,
  plan: planNoun,
  test: testNoun,
  measure: measureNoun,
  visit: visitNoun,
  instrument: instrumentNoun,
  consent: consentNoun,
  context: contextNoun,
  ...teamNouns,
} as const;

export type NounName = keyof typeof nouns;
