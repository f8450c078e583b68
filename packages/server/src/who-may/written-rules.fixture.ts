import { readFileSync } from "node:fs";

/*
 * The rules as docs/reference/who-may.md has them in words. Nothing here comes from the program: a cell that this file does not
 * know the meaning of is a fault of the page.
 */
const page = readFileSync(new URL("../../../../docs/reference/who-may.md", import.meta.url), "utf8");

/** The rows of the table below a heading, without its head. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const [, after] = page.split(`\n## ${heading}\n`);
  if (after === undefined) throw new TypeError(`Expected a heading "${heading}" in who-may.md, but there is none.`);
  const [chapter = ""] = after.split("\n## ");
  const rows = chapter.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const named = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? "");

function byName(heading: string): ReadonlyMap<string, readonly string[]> {
  const rows = tableUnder(heading).flatMap(([names = "", ...cells]) =>
    named(names).map((name) => [name, cells] as const),
  );
  const twice = rows.map(([name]) => name).filter((name, at, all) => all.indexOf(name) !== at);
  if (twice.length > 0)
    throw new TypeError(`Expected each name once under "${heading}", but twice: ${twice.join(", ")}.`);
  return new Map(rows);
}

const inPersons = byName("Written in a person's record");
const inTeams = byName("Written in the team's record");
const readers = new Map(tableUnder("Read of a person's record").map(([who = "", parts = ""]) => [who, parts]));
const partOf = new Map(
  tableUnder("The parts of a record").flatMap(([part = "", names = ""]) =>
    named(names).map((name) => [name, part] as const),
  ),
);

export const aValue = "a value";
export const typesInPersons: readonly string[] = [...inPersons.keys()];
export const typesInTeams: readonly string[] = [...inTeams.keys()];
export const standings: readonly string[] = [...readers.keys()];

/** How somebody stands to a person, as the page's readers are called, and what of it lets them write. */
export interface Standing {
  readonly name: string;
  readonly as: "person" | "supporter" | "professional" | "nobody";
  /** Works with the person now. */
  readonly works?: true;
  /** Nobody ever worked with the person. */
  readonly begins?: true;
  readonly isOwn?: true;
  readonly isPatientPartner?: true;
  readonly isElsewhere?: true;
  /** What a grant that counts lets do; none for whoever has none. */
  readonly granted?: readonly ("adds" | "rates" | "speaks")[];
}

const meanings: Readonly<Record<string, (who: Standing) => boolean>> = {
  no: () => false,
  "works with the person": ({ works }) => works === true,
  "works with the person, or begins": ({ works, begins }) => works === true || begins === true,
  "has any grant": ({ granted }) => granted !== undefined,
  "speaks for the person": ({ granted = [] }) => granted.includes("speaks"),
  "rates, or speaks for the person": ({ granted = [] }) => granted.some((deed) => deed !== "adds"),
  "adds to life, or speaks for the person": ({ granted = [] }) => granted.some((deed) => deed !== "rates"),
};

function meant(cell: string, who: Standing): boolean {
  const meaning = meanings[cell];
  if (meaning === undefined) throw new TypeError(`Expected words that this test knows in who-may.md, but: "${cell}".`);
  return meaning(who);
}

/** Whether the page lets one who stands so say this in the person's record. */
export function mayWrite(type: string, who: Standing): boolean {
  const [person = "no", supporter = "no", professional = "no"] = inPersons.get(type) ?? [];
  if (who.isElsewhere === true || who.as === "nobody") return false;
  if (who.as === "person") return person === "yes" && who.isOwn === true;
  return meant(who.as === "supporter" ? supporter : professional, who);
}

export const mayAimwellWrite = (type: string): boolean => inPersons.get(type)?.[3] === "yes";

/** Whether the page lets one who stands so say this in the team's record. */
export function mayWriteInTeams(type: string, who: Standing): boolean {
  if (who.isElsewhere === true || who.as === "nobody") return false;
  switch (inTeams.get(type)?.[0]) {
    case "everyone at the site":
      return true;
    case "professionals and patient partners":
      return who.as === "professional" || who.isPatientPartner === true;
    case "professionals":
      return who.as === "professional";
    case undefined:
      return false;
    default:
      throw new TypeError(`Expected words that this test knows in who-may.md, but not: "${inTeams.get(type)?.[0]}".`);
  }
}

export const parts: readonly string[] = [...new Set(partOf.values())].filter((part) => part !== "private");
export const namedParts = partOf;

/** The parts that the page lets one who stands so read. */
export function mayRead(standing: string): ReadonlySet<string> {
  const cell = readers.get(standing);
  if (cell === undefined) throw new TypeError(`Expected "${standing}" among the readers of who-may.md.`);
  return new Set(cell === "all" ? parts : cell === "none" ? [] : cell.split(", "));
}
