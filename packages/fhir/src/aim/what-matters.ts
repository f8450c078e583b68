import type { SubjectId } from "@aimwell/domain";
import { measuredIn } from "../measure/measured.ts";
import { namedBy } from "../person/named.ts";
import type { Desk } from "../plan/desk.ts";
import { type Outcome, type Seed, skip } from "../plan/outcome.ts";
import { type Coding, codingsOf, hasCode, heading, sayable, wordsOf } from "../reading/concept.ts";
import type { Node } from "../reading/node.ts";
import { dayOf, momentOf } from "../reading/time.ts";
import type { Item } from "../source/item.ts";
import { cameFrom, observedTime, open } from "../source/resource.ts";
import { aimName } from "./aim-name.ts";

/** Why things are as they are, in the person's words: a circumstance of this life. */
const reasons: readonly string[] = ["now-reasons", "self-care-now-reasons"];
/** What the person wants to change: an aim for the near future. */
const changes: readonly string[] = ["future-changes", "self-care-future-changes"];
const ratings: readonly string[] = ["now-rating", "future-rating"];
const inventories = ["personal-health-inventory", "what-matters-concepts", "personal-health-inventory-temporary"];

/** An observation of what matters: PCO's what-matters assessment, or the personal health inventory that it grew from. */
export function isWhatMatters(node: Node): boolean {
  const codings = codingsOf(node.object("code"));
  const profiles = node.object("meta")?.texts("profile") ?? [];
  return (
    hasCode(node.list("category"), ["what-matters", "whole-health"]) ||
    profiles.some((profile) => profile.includes("pco-what-matters")) ||
    codings.some(({ system }) => inventories.some((inventory) => system.includes(inventory)))
  );
}

/** Whether an observation, by its own words, becomes an aim, so that a goal can lead towards it. */
export function saysWhatMatters(item: Item): boolean {
  if (item.resourceType !== "Observation") return false;
  const node = open(item);
  const isFinal = ["final", "amended", "corrected"].includes(node.text("status") ?? "");
  return (
    isFinal &&
    isWhatMatters(node) &&
    sayable(node.text("valueString")) !== undefined &&
    !hasCode([node.object("code")], reasons)
  );
}

/** What matters: own words become aims or circumstances, and ratings of now and of the hoped-for become measurements. */
export function whatMatters(item: Item, desk: Desk, subject: SubjectId): Outcome {
  const node = open(item);
  const parts = [node, ...node.list("component")];
  const seeds = parts.flatMap((part, at) => seedOf(part, at, node, item, desk));
  const isBareRating = hasCode([node.object("code")], ratings);
  const about = isBareRating ? parentOf(node, item, desk) : undefined;
  if (isBareRating && about === undefined) return skip("not-used", "It does not say what it rates.");
  const measured = measuredIn(node, item, about);
  if (seeds.length === 0 && measured.measurements.length === 0) {
    return skip("no-value", ["It holds neither words nor a number of its own.", ...measured.leftOut].join(" "));
  }
  const leftOut = [...measured.leftOut, ...node.problems];
  const { measurements } = measured;
  return { kind: "made", subject, seeds: [...seeds, ...measured.seeds], measurements, leftOut, needs: null };
}

function seedOf(part: Node, at: number, whole: Node, item: Item, desk: Desk): readonly Seed[] {
  const words = sayable(part.text("valueString"));
  if (words === undefined) return [];
  const time = observedTime(whole);
  const moment = (time === undefined ? undefined : momentOf(time)) ?? null;
  const isPart = at > 0;
  const name = isPart
    ? [...aimName(item.key), codingsOf(part.object("code"))[0]?.code ?? String(at)]
    : aimName(item.key);
  if (hasCode([part.object("code")], reasons)) {
    const title = heading(wordsOf(isPart ? whole.object("code") : part.object("code")) ?? "How it is now");
    return [
      {
        type: "life.noted",
        name: [item.key, `reason ${isPart ? at : ""}`, words],
        at: moment,
        body: { kind: "circumstance", title, words },
      },
    ];
  }
  const day = time === undefined ? undefined : dayOf(time);
  const said = namedBy(desk, whole.list("performer")[0], item, "Patient");
  const who =
    said.name === undefined ? "" : said.type === "Patient" ? `, as told by ${said.name}` : `, written by ${said.name}`;
  return [
    {
      type: "aim.proposed",
      name,
      at: moment,
      body: {
        words,
        horizon: hasCode([part.object("code")], changes) ? "near" : "far",
        domains: [],
        source: heading(`${cameFrom(item)}${who}`),
        ...(day === undefined ? {} : { startedOn: day }),
      },
    },
  ];
}

/** The area of life that a bare rating is about: the assessment that it was derived from. */
function parentOf(node: Node, item: Item, desk: Desk): Coding | undefined {
  for (const reference of node.list("derivedFrom")) {
    const lead = desk.source.follow(reference, item, "Observation");
    if (lead.kind === "item" && lead.item.key !== item.key) return codingsOf(open(lead.item).object("code"))[0];
  }
  return undefined;
}
