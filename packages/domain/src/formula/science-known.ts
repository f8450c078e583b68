import type { OptionLibrary } from "../matching/library.ts";
import type { PersonRecord } from "../record/record.ts";
import { fact, type NounKnown, nounKnown } from "./element.ts";

/** What has helped others, and what the two know from their own lives (E-92): options, how sure, experience. */
export function scienceKnown(
  record: Pick<PersonRecord, "option">,
  library: Pick<OptionLibrary, "statementById">,
): NounKnown {
  const options = [...record.option.options.values()];
  const fromScience = options.filter(({ basis }) => basis === "science");
  const graded = fromScience.filter(({ statements }) =>
    statements.some((id) => (library.statementById(id)?.certainty.grade ?? null) !== null),
  );
  const fromLife = options.filter(({ basis }) => basis === "person-experience" || basis === "professional-experience");
  const valued = options.flatMap(({ valued }) => [...valued.values()].filter(({ words }) => words !== undefined));
  return nounKnown("science", [
    {
      key: "science.options",
      whoCouldKnow: ["professional"],
      facts: fromScience.map((option) => fact("science.options", option.brought, option.title)),
    },
    {
      key: "science.certainty",
      whoCouldKnow: ["professional"],
      facts: graded.map((option) => fact("science.certainty", option.brought, option.title)),
    },
    {
      key: "science.experience",
      whoCouldKnow: ["person", "professional"],
      facts: [
        ...fromLife.map((option) => fact("science.experience", option.brought, option.title)),
        ...valued.map(({ brought, words }) => fact("science.experience", brought, words ?? "")),
      ],
    },
  ]);
}
