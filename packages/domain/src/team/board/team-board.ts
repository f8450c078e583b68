import type { ContextNote } from "../../context/context.ts";
import type { MissingInSet } from "../../figure/measure-set.ts";
import type { PartyId } from "../../ids.ts";
import type { PersonRecord } from "../../record/record.ts";
import type { TestOfChange } from "../../test/test.ts";
import { type KnowledgeCard, knowledgeCards } from "../card/knowledge-card.ts";
import type { DriverNode } from "../driver/driver.ts";
import { assessTeamFormula, type TeamFormula } from "../formula/assess-team-formula.ts";
import { type SeenFriction, seenFrictions } from "../friction/seen-friction.ts";
import type { Improvement } from "../improvement/improvement.ts";
import { missingInTeamSet, type TeamMeasure, teamMeasures } from "../measure/team-measure.ts";
import type { Meeting } from "../meeting/meeting.ts";
import type { Member } from "../member/member.ts";
import { type Balance, balanceOf } from "../noticing/balance.ts";
import type { Noticing } from "../noticing/noticing.ts";
import { type Pulse, pulsesOf } from "../pulse/pulse.ts";
import { type SystemPart, systemParts, type Wording } from "../purpose/purpose.ts";
import { reflectionsOf, type SeenReflection } from "../reflection/reflection.ts";
import type { Standard, StandardSlice } from "../standard/standard.ts";
import { type Ramp, rampsOf } from "../test/ramp.ts";

/** A note of the noticing log. Who wrote it is not told: it is about ways of thinking, not about people. */
export interface SeenNoticing extends Pick<Noticing, "place" | "leans" | "saw" | "wonder"> {
  readonly id: Noticing["brought"]["entry"];
  readonly as: Noticing["brought"]["as"];
  readonly at: Noticing["brought"]["at"];
  /** Whether the reader wrote it: what one's own notes show is for oneself. */
  readonly isMine: boolean;
}

/** Everything that a team's record adds up to, for one reader of it. No person whom the clinic cares for stands in it. */
export interface TeamBoard {
  /** Every wording of the purpose, the newest last. */
  readonly purpose: readonly Wording[];
  /** The five Ps in their order, each with every wording, the newest last. */
  readonly system: readonly { readonly part: SystemPart; readonly wordings: readonly Wording[] }[];
  readonly context: { readonly version: number; readonly notes: readonly ContextNote[] };
  readonly partners: readonly Member[];
  readonly measures: readonly TeamMeasure[];
  readonly missingInSet: readonly MissingInSet[];
  readonly improvements: readonly Improvement[];
  /** Drivers and change ideas; an improvement stands in the diagram by its own id. Removed ones are there too. */
  readonly nodes: readonly DriverNode[];
  readonly tests: readonly TestOfChange[];
  readonly ramps: readonly Ramp[];
  readonly cards: readonly KnowledgeCard[];
  readonly frictions: readonly SeenFriction[];
  /** Newest first. */
  readonly noticings: readonly SeenNoticing[];
  readonly pulses: readonly Pulse[];
  /** What the reader wrote for oneself, newest first: nobody else's. */
  readonly reflections: readonly SeenReflection[];
  readonly balance: Balance;
  readonly standards: readonly Standard[];
  readonly replyTime: StandardSlice["replyTime"];
  readonly meetings: readonly Meeting[];
  readonly formula: TeamFormula;
}

/**
 * The team's board, for one reader.
 *
 * @param record - the team's record.
 * @param smallestGroup - how many tell how a change feels before it is shown how many felt what.
 */
export function teamBoard(
  record: PersonRecord,
  { reader, smallestGroup }: { readonly reader: PartyId; readonly smallestGroup: number },
): TeamBoard {
  const measures = teamMeasures(record);
  return {
    purpose: record.purpose.stated,
    system: systemParts.map((part) => ({ part, wordings: record.purpose.system.get(part) ?? [] })),
    context: { version: record.context.version, notes: [...record.context.notes.values()] },
    partners: [...record.member.members.values()].filter(({ left }) => left === null),
    measures,
    missingInSet: missingInTeamSet(record, measures),
    improvements: [...record.improvement.improvements.values()],
    nodes: [...record.driver.nodes.values()],
    tests: [...record.test.tests.values()],
    ramps: rampsOf(record.test.tests.values()),
    cards: knowledgeCards(record),
    frictions: seenFrictions(record.friction, reader),
    noticings: record.noticing.logged
      .map(({ place, leans, saw, wonder, brought: { entry: id, by, as, at } }) => {
        return { id, place, leans, saw, wonder, as, at, isMine: by === reader };
      })
      .reverse(),
    pulses: pulsesOf(record.pulse, smallestGroup),
    reflections: reflectionsOf(record.reflection, reader),
    balance: balanceOf(record),
    standards: [...record.standard.standards.values()],
    replyTime: record.standard.replyTime,
    meetings: record.meeting.meetings,
    formula: assessTeamFormula(record),
  };
}
