import type { RuleId } from "./rule.ts";
import type { Found } from "./scan/stretch.ts";

function sideWords(direction: Found["direction"]): string {
  return direction === "up" ? "above" : "below";
}

/** Sentences that say a count and a side only, by rule, side and count: long series say the same ones often. */
const said = {
  up: new Map<RuleId, (string | undefined)[]>(),
  down: new Map<RuleId, (string | undefined)[]>(),
  none: new Map<RuleId, (string | undefined)[]>(),
};
const countsToKeep = 64;

/** What a rule saw, for a person. */
export function signalWords(found: Found): string {
  const { id, count, direction } = found;
  const isWhole = id === "few-crossings" || id === "runs-box" || id === "number-of-runs";
  if (isWhole || count >= countsToKeep) return sentence(found);

  let byCount = said[direction].get(id);
  if (byCount === undefined) {
    byCount = new Array<string | undefined>(countsToKeep).fill(undefined);
    said[direction].set(id, byCount);
  }
  const known = byCount[count];
  if (known !== undefined) return known;
  const words = sentence(found);
  byCount[count] = words;
  return words;
}

function sentence(found: Found): string {
  const { id, count, against, direction } = found;
  const side = sideWords(direction);
  switch (id) {
    case "beyond-limits":
      return found.from === found.to
        ? `1 point is ${side} the control limit.`
        : `${count} points in a row are ${side} the control limit.`;
    case "long-run":
    case "shift":
      return `${count} points in a row are ${side} the middle line.`;
    case "few-crossings":
      return `The line crosses the middle only ${times(count)}. With this many points, ${against} or more is usual.`;
    case "runs-box":
      return `The longest run is ${count} points and the line crosses the middle ${times(against)}. Chance rarely does that.`;
    case "trend":
      return `${count} points in a row go ${direction}.`;
    case "two-of-three":
    case "three-of-four":
    case "four-of-five":
      return `${count} points close together are far ${side} the middle line.`;
    case "fifteen-within":
      return `${count} points in a row stay very close to the middle line.`;
    case "eight-beyond":
      return `${count} points in a row stay away from the middle line.`;
    case "alternating":
      return `${count} points in a row go up and down in turns.`;
    case "number-of-runs":
      return count < against
        ? `There are only ${count} runs. With this many points, ${against} or more is usual.`
        : `There are ${count} runs. With this many points, ${against} or fewer is usual.`;
  }
}

function times(count: number): string {
  return count === 1 ? "1 time" : `${count} times`;
}
