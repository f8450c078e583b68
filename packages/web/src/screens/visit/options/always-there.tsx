import type { DecisionId, MatchedOption } from "@aimwell/domain";
import type { ReactNode } from "react";
import { TextButton } from "../../../components/base/text-link.tsx";
import { options as words } from "../../../words/en/options.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";
import { optionsOf } from "./current-decision.ts";
import { offerOf } from "./offer.ts";
import type { Library } from "./use-library.ts";

/** To wait and to carry on: always options, and not evidence. */
export function alwaysThere(
  { aim, record }: Pick<InVisit, "aim" | "record">,
  library: Library,
): readonly MatchedOption[] {
  const domains = aim?.now.domains ?? [];
  const { matchOptions, lifeOf, silentSite } = library.matching;
  return matchOptions({ domains }, lifeOf(record), silentSite, library.evidence).filter(
    ({ practice }) => practice.kind === "always-there",
  );
}

interface AlwaysThereProps {
  readonly at: InVisit;
  readonly decision: DecisionId;
  readonly library: Library;
}

/** Those that are not on this table yet, one press away: a choice that began elsewhere may lack them. */
export function AlwaysThere({ at, decision, library }: AlwaysThereProps): ReactNode {
  const { say, refusal } = useSaying();
  const there = new Set(optionsOf(at.record, decision).map(({ practice }) => practice));
  const missing = alwaysThere(at, library).filter(({ practice }) => !there.has(practice.id));
  if (missing.length === 0) return null;
  return (
    <div className="row row-tight">
      <span>{words.alwaysMissing}</span>
      {missing.map((each) => (
        <TextButton
          key={each.practice.id}
          icon="plus"
          onPress={() => void say("option.offered", offerOf(decision, each, library))}
        >
          {each.practice.title}
        </TextButton>
      ))}
      <RefusalStrip words={refusal} />
    </div>
  );
}
