import type { MatchedOption } from "./match-options.ts";
import type { Part, Reason } from "./reason.ts";

/** How one part came out differently: the answers, and the reasons that came and went. */
export interface PartChange {
  readonly part: Part["part"];
  readonly before: Pick<Part, "answer" | "value">;
  readonly after: Pick<Part, "answer" | "value">;
  readonly gained: readonly Reason[];
  readonly lost: readonly Reason[];
}
export type MatchChange =
  | { readonly kind: "came" | "went"; readonly practice: string; readonly title: string }
  | {
      readonly kind: "changed";
      readonly practice: string;
      readonly title: string;
      readonly parts: readonly PartChange[];
      /** Whether life and place allow more of it than before; `other` where only the reasons differ. */
      readonly fit: "easier" | "harder" | "other";
    };

/** What fits with room to spare fits as before when the room gets smaller: only the kind of effort tells it apart. */
const same = (reason: Reason): string =>
  reason.key === "within-capacity" ? `${reason.key} ${reason.kind}` : JSON.stringify(reason);

function partChange(before: Part, after: Part): PartChange | null {
  const [had, has] = [new Set(before.reasons.map(same)), new Set(after.reasons.map(same))];
  const gained = after.reasons.filter((reason) => !had.has(same(reason)));
  const lost = before.reasons.filter((reason) => !has.has(same(reason)));
  if (gained.length === 0 && lost.length === 0) return null;
  const seen = ({ answer, value }: Part) => ({ answer, value });
  return { part: after.part, before: seen(before), after: seen(after), gained, lost };
}

function fitChange(before: number | null, after: number | null): "easier" | "harder" | "other" {
  // What is not known stands in nobody's way, here as in the order of options.
  const [was, is] = [before ?? 1, after ?? 1];
  return is > was ? "easier" : is < was ? "harder" : "other";
}

function changeOf(before: MatchedOption, after: MatchedOption): readonly MatchChange[] {
  const parts = after.parts.flatMap((part) => {
    const was = before.parts.find((each) => each.part === part.part);
    const change = was === undefined ? null : partChange(was, part);
    return change === null ? [] : [change];
  });
  if (parts.length === 0) return [];
  const { id: practice, title } = after.practice;
  return [{ kind: "changed", practice, title, parts, fit: fitChange(before.fit, after.fit) }];
}

/**
 * What a change of life or place did to the options (E-90): which came and went, and for each other one which reasons
 * came and went. Options that are as they were are left out; the order of the second list is kept.
 */
export function compareMatches(
  before: readonly MatchedOption[],
  after: readonly MatchedOption[],
): readonly MatchChange[] {
  const was = new Map(before.map((option) => [option.practice.id, option]));
  const is = new Set(after.map(({ practice }) => practice.id));
  const went = before
    .filter(({ practice }) => !is.has(practice.id))
    .map(({ practice }): MatchChange => ({ kind: "went", practice: practice.id, title: practice.title }));
  const others = after.flatMap((option): readonly MatchChange[] => {
    const { id, title } = option.practice;
    const earlier = was.get(id);
    return earlier === undefined ? [{ kind: "came", practice: id, title }] : changeOf(earlier, option);
  });
  return [...others, ...went];
}
