import type { Option } from "@aimwell/domain";
import { options as words } from "../../../words/en/options.ts";
import type { People } from "../from-record/people.ts";

/** Where an option came from, under its title. */
export function labelOf({ basis, brought }: Option, people: People): string {
  const name = people.of(brought.by).first;
  switch (basis) {
    case "science":
      return words.fromStudies;
    case "person-experience":
      return words.fromPerson({ name });
    case "professional-experience":
      return words.fromProfessional({ name });
    case "always-there":
      return words.alwaysThere;
  }
}
