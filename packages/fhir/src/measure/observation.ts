import { isRating, rating } from "../aim/rating.ts";
import { readinessKind } from "../aim/readiness.ts";
import { readiness } from "../aim/readiness-outcome.ts";
import { isWhatMatters, whatMatters } from "../aim/what-matters.ts";
import { barrier, isBarrier } from "../life/barrier.ts";
import { circumstance, isCircumstance } from "../life/circumstance.ts";
import { type Desk, personOf } from "../plan/desk.ts";
import { type Outcome, skip } from "../plan/outcome.ts";
import type { Node } from "../reading/node.ts";
import type { Item } from "../source/item.ts";
import { open } from "../source/resource.ts";
import { measuredIn } from "./measured.ts";

/** FHIR calls very different things an Observation; each goes where the record keeps it. */
export function observation(item: Item, desk: Desk): Outcome {
  const node = open(item);
  const person = personOf(desk, node, item, "subject");
  if (!person.ok) return person.outcome;
  const refusal = refusalOf(node);
  if (refusal !== null) return refusal;
  if (readinessKind(item) !== null) return readiness(item, desk, person.subject);
  if (isRating(node)) return rating(item, desk, person.subject);
  if (isBarrier(node)) return barrier(item, person.subject);
  if (isWhatMatters(node)) return whatMatters(item, desk, person.subject);
  const measured = measuredIn(node, item);
  const leftOut = [...measured.leftOut, ...node.problems];
  if (measured.measurements.length > 0) {
    const { seeds, measurements } = measured;
    return { kind: "made", subject: person.subject, seeds, measurements, leftOut, needs: null };
  }
  if (leftOut.length > 0) return skip("broken", leftOut.join(" "));
  return isCircumstance(node) ? circumstance(item, person.subject) : withoutNumber(node);
}

function refusalOf(node: Node): Outcome | null {
  const status = node.text("status");
  const values = node.names().filter((name) => /^value[A-Z]/.test(name));
  if (!node.has("code")) return skip("broken", "Observation.code is missing, so nobody can tell what was observed.");
  if (values.length > 1) return skip("broken", `Observation has ${values.length} values, and only one may be true.`);
  switch (status) {
    case "final":
    case "amended":
    case "corrected":
      return null;
    case "entered-in-error":
    case "cancelled":
      return skip("in-error", `It is marked as ${status}.`);
    case "registered":
    case "preliminary":
      return skip("not-final", `It is not final yet (${status}). Import it again when it is.`);
    default:
      return skip(
        "broken",
        `Observation.status is ${status === undefined ? "missing" : `"${status.slice(0, 40)}"`}, so nobody can tell whether it is final.`,
      );
  }
}

function withoutNumber(node: Node): Outcome {
  const hasValue = node.names().some((name) => /^value[A-Z]/.test(name)) || node.list("component").length > 0;
  if (!hasValue) return skip("no-value", "It has no value.");
  return skip("not-a-number", "It is a finding in words or codes, not a number. Aimwell has no place for it yet.");
}
