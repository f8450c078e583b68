import { type Desk, entryIdFor, subjectFor } from "../plan/desk.ts";
import { made, type Outcome, type Seed, skip } from "../plan/outcome.ts";
import { codingsOf, heading, sayable } from "../reading/concept.ts";
import type { Node } from "../reading/node.ts";
import { dayOf } from "../reading/time.ts";
import type { Item } from "../source/item.ts";
import { fingerprint } from "../source/name-based-id.ts";
import { cameFrom, open, timeIn } from "../source/resource.ts";
import { nameOf, nicknameOf } from "./human-name.ts";

/** A Patient is introduced, and begins to work with the professional who imports. */
export function patient(item: Item, desk: Desk): Outcome {
  if (desk.confused.has(item.key)) {
    return skip(
      "no-person",
      "Somebody else, born on another day, came or is known here under this id. Nothing of either was imported.",
    );
  }
  const node = open(item);
  const subject = subjectFor(desk.context, item.key);
  const bornOn = bornOnOf(node);
  const name = nameOf(node);
  const calledName = nicknameOf(node);
  const language = languageOf(node);
  const said = {
    name: heading(name ?? "Name not given"),
    ...(calledName === undefined ? {} : { calledName: heading(calledName) }),
    ...(bornOn === undefined ? {} : { bornOn }),
    ...(language === undefined ? {} : { language }),
  };
  const introduced: Seed = {
    type: "person.introduced",
    name: [item.key, "introduced", fingerprint(said)],
    at: null,
    body: { ...said, source: heading(cameFrom(item)) },
  };
  const standing = desk.context.known.get(subject)?.introduced ?? null;
  const isOther = standing !== null && standing !== entryIdFor(subject, [introduced.type, ...introduced.name]);
  const seeds = [...(isOther ? [] : [introduced]), ...partnership(desk)];
  if (seeds.length === 0) return skip("not-used", `${keptHere} Nothing else in it is new.`);
  const leftOut = [
    ...(isOther ? [keptHere] : []),
    ...(name === undefined ? ["No name was given."] : []),
    ...noPlaceFor(node),
    ...node.problems,
  ];
  return made(subject, seeds, leftOut);
}

const keptHere = "This person is introduced here in other words, and those stay.";

/** The day of birth, or the year alone where no more is known. */
export function bornOnOf(node: Node): string | undefined {
  const born = timeIn(node, "birthDate");
  if (born === undefined) return undefined;
  return dayOf(born) ?? (born.precision === "year" || born.precision === "month" ? born.year : undefined);
}

/** Whether two days of birth contradict each other. A year agrees with its days; nothing known agrees with all. */
export function areApart(one: string | null, other: string | undefined): boolean {
  return one !== null && other !== undefined && !one.startsWith(other) && !other.startsWith(one);
}

function partnership({ context }: Desk): readonly Seed[] {
  if (context.professional === null) return [];
  const { party, name, profession } = context.professional;
  return [
    {
      type: "partnership.formed",
      name: ["partnership", party],
      at: null,
      body: { professional: party, professionalName: heading(name), profession: heading(profession) },
    },
  ];
}

function languageOf(node: Node): string | undefined {
  const spoken = node.list("communication");
  const best = spoken.find((each) => each.boolean("preferred") === true) ?? spoken[0];
  const codes = codingsOf(best?.object("language")).map((coding) => sayable(coding.code));
  return codes.find((code) => code !== undefined && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code));
}

function noPlaceFor(node: Node): readonly string[] {
  const kept = [
    node.names().some((name) => name.startsWith("deceased")) && node.boolean("deceasedBoolean") !== false
      ? "The file says that this person has died. Aimwell has no place for that yet."
      : "",
    node.boolean("active") === false ? "The file says that this entry of the person is no longer in use." : "",
    node.list("link").length > 0 ? "Links to other entries of this person are not followed." : "",
  ];
  return kept.filter((sentence) => sentence !== "");
}
