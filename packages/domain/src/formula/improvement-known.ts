import type { PersonRecord } from "../record/record.ts";
import { fact, type NounKnown, nounKnown } from "./element.ts";

/** Change that can be seen: was the aim understood (E-86), how far is it reached (E-87), and by which measures (E-88). */
export function improvementKnown(record: Pick<PersonRecord, "aim" | "measure" | "test">): NounKnown {
  const aims = [...record.aim.aims.values()].filter(({ state }) => state === "open" || state === "closed");
  const understood = aims.flatMap(({ readBacks }) =>
    readBacks.flatMap((readBack) =>
      readBack.understood !== null && readBack.understood.answer !== "no"
        ? [fact("improvement.understood", readBack.understood.brought, readBack.words)]
        : [],
    ),
  );
  const attained = aims.flatMap(({ id, now, scale }) =>
    (record.aim.ratings.get(id) ?? []).flatMap(({ level, brought }) =>
      level === "not-tried"
        ? []
        : [fact("improvement.attained", brought, scale?.levels[level + 2] ?? now.words, level)],
    ),
  );
  const measures = [...record.measure.measures.values()];
  const balances = (kind: string) => kind.endsWith("burden") || kind === "safety" || kind === "cost" || kind === "joy";
  const fromTests = [...record.test.tests.values()].map(({ planned, balancing }) =>
    fact("improvement.balancing", planned, balancing),
  );
  return nounKnown("improvement", [
    { key: "improvement.understood", whoCouldKnow: ["person", "professional"], facts: understood },
    { key: "improvement.attained", whoCouldKnow: ["person"], facts: attained },
    {
      key: "improvement.measure",
      whoCouldKnow: ["person", "professional"],
      facts: measures
        .filter(({ kind }) => !balances(kind))
        .map(({ brought, title }) => fact("improvement.measure", brought, title)),
    },
    {
      key: "improvement.balancing",
      whoCouldKnow: ["person", "professional"],
      facts: [
        ...measures
          .filter(({ kind }) => balances(kind))
          .map(({ brought, title }) => fact("improvement.balancing", brought, title)),
        ...fromTests,
      ],
    },
  ]);
}
