import type { Body, MeasureId } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { team as words } from "../../words/en/team.ts";
import type { OfTeam } from "./team-page.tsx";
import { type Answers, WriteDialog } from "./write-dialog.tsx";

type Adopted = Body<"measure.adopted">;
type Definition = NonNullable<Adopted["definition"]>;

const ways = { up: words.up, down: words.down, neither: words.noWay } as const;
const lenses = { product: words.leansProduct, service: words.leansService } as const;
const sides = {
  outcome: words.sideOutcome,
  relationship: words.sideRelationship,
  preference: words.sidePreference,
  process: words.sideProcess,
  productivity: words.sideProductivity,
} as const;

const asOptions = <Value extends string>(all: Readonly<Record<Value, string>>) =>
  (Object.keys(all) as Value[]).map((value) => ({ value, words: all[value] }));
const chosen = <Value extends string>(all: Readonly<Record<Value, string>>, value: string | undefined, other: Value) =>
  (Object.keys(all) as Value[]).find((each) => each === value) ?? other;

const kindOf: Readonly<Record<Definition["side"], Adopted["kind"]>> = {
  outcome: "outcome",
  relationship: "relationship",
  preference: "relationship",
  process: "process",
  productivity: "process",
};

/** A name for machines from a name for people: letters and digits, with hyphens between. */
export function idFrom(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "")
    .toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, 60);
  return id === "" ? `measure-${crypto.randomUUID().slice(0, 8)}` : id;
}

/** What is counted, of whom, in which time, and which kind of thinking it comes from: asked before the first number. */
export function OwnMeasure({ board, write }: OfTeam): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (!board.team.may.includes("measure.adopted")) return null;
  const onWrite = (given: Answers) => {
    const side = chosen(sides, given["side"], "process");
    const text = (key: string) => given[key] ?? "";
    const pairedWith = text("pair");
    return write("measure.adopted", {
      ...{ measure: idFrom(text("title")) as MeasureId, title: text("title"), unit: text("unit") },
      ...{ better: chosen(ways, given["better"], "neither"), kind: kindOf[side] },
      lens: chosen(lenses, given["lens"], "product"),
      definition: {
        ...{ what: text("what"), reckoned: { as: "number", of: text("of") }, subgroup: text("of") },
        ...{ period: text("period"), because: text("because"), side, licence: words.ownLicence },
        ...(pairedWith === "" ? {} : { pairedWith: pairedWith as MeasureId }),
      },
    });
  };
  const others = board.team.measures.map(({ definition: { id, title } }) => ({ value: id, words: title }));
  return (
    <>
      <Button kind="second" icon="pen" onPress={() => setOpen(true)}>
        {words.ownMeasure}
      </Button>
      <WriteDialog
        title={words.ownMeasure}
        about={words.ownMeasureAbout}
        open={isOpen}
        onClose={() => setOpen(false)}
        questions={[
          { key: "title", label: words.testTitle, kind: "line" },
          { key: "what", label: words.whatCounted, kind: "words" },
          { key: "unit", label: words.unit, kind: "line", isOptional: true },
          { key: "of", label: words.ofWhom, kind: "line" },
          { key: "period", label: words.whichTime, kind: "line" },
          { key: "better", label: words.whichBetter, kind: "choice", options: asOptions(ways) },
          { key: "side", label: words.whichSide, kind: "choice", options: asOptions(sides) },
          { key: "lens", label: words.leans, kind: "choice", options: asOptions(lenses) },
          { key: "because", label: words.lensBecause, kind: "line" },
          { key: "pair", label: words.pair, hint: words.pairHint, kind: "pick", options: others, isOptional: true },
        ]}
        onWrite={onWrite}
      />
    </>
  );
}
