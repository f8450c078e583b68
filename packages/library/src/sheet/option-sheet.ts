import { commonDenominator } from "../effect/common-denominator.ts";
import { type Direction, directionOf } from "../effect/direction.ts";
import { type EffectInWords, effectInWords } from "../effect/effect-in-words.ts";
import type { Denominator } from "../effect/frequency.ts";
import type { HarmInWords } from "../effect/harms.ts";
import { effectAtOwnRisk, type OwnRiskInWords } from "../effect/own-risk.ts";
import type { EvidenceStatement } from "../evidence/statement.ts";
import { type Need, needById } from "../need/needs.ts";
import type { Library, Provenance } from "../practice/library.ts";
import type { Practice } from "../practice/practice.ts";
import { harmsIn } from "../practice/practice-harms.ts";

/** One finding on an option sheet: the effect in words, which way it points, and whose it is. */
export interface SheetFinding {
  readonly effect: EffectInWords;
  readonly direction: Direction;
  /** Worked out from the person's own risk; null where no such risk was given for it. */
  readonly ownRisk: OwnRiskInWords | null;
  readonly year: number | null;
  readonly provenance: Provenance | null;
}

/** All that an option says of itself, ready to be drawn: nothing on it has to be worked out on a screen. */
export interface OptionSheet {
  readonly practice: Practice;
  readonly needs: readonly Need[];
  /** Every finding, those that show no difference or harm too. */
  readonly findings: readonly SheetFinding[];
  readonly harms: readonly HarmInWords[];
  readonly denominator: Denominator;
  readonly provenance: Provenance | null;
}

/** A risk over the time of the statements about one condition, from a calculator or a record, never a guess. */
export interface OwnRisk {
  readonly condition: string;
  /** In (0, 1). */
  readonly risk: number;
}

interface Telling {
  readonly library: Pick<Library, "statementsOf" | "provenanceOf">;
  readonly denominator: Denominator;
  readonly ownRisk?: OwnRisk | undefined;
}

function findingOf(statement: EvidenceStatement, { library, denominator, ownRisk }: Telling): SheetFinding {
  const isOwn = ownRisk !== undefined && statement.condition === ownRisk.condition;
  return {
    effect: effectInWords(statement, { denominator }),
    direction: directionOf(statement),
    ownRisk: isOwn ? effectAtOwnRisk(statement, { risk: ownRisk.risk, denominator }) : null,
    year: statement.source.year,
    provenance: library.provenanceOf(statement.id) ?? null,
  };
}

function sheetOf(practice: Practice, telling: Telling): OptionSheet {
  const { library, denominator } = telling;
  const statements = library.statementsOf(practice);
  return {
    practice,
    needs: [...practice.needs.place, ...practice.needs.life].flatMap((id) => needById(id) ?? []),
    findings: statements.map((statement) => findingOf(statement, telling)),
    harms: harmsIn(statements, { denominator }),
    denominator,
    provenance: library.provenanceOf(practice.id) ?? null,
  };
}

/**
 * The sheets of all options on one screen, with one denominator for all of them, so that a glance compares like with
 * like. Harms are told as benefits are, and a relative effect never alone.
 */
export function optionSheets(
  practices: readonly Practice[],
  library: Pick<Library, "statementsOf" | "provenanceOf">,
  ownRisk?: OwnRisk,
): readonly OptionSheet[] {
  const denominator = commonDenominator(practices.flatMap((practice) => library.statementsOf(practice)));
  return practices.map((practice) => sheetOf(practice, { library, denominator, ownRisk }));
}
