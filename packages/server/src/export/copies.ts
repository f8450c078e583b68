import type { Entry, Role } from "@aimwell/domain";
import { bundleOf, type RecordToShare } from "@aimwell/fhir";
import type { RecordCopy } from "@aimwell/store";
import { pageOf } from "./page.ts";

/** The three forms in which a person takes the record away. */
export const forms = ["page", "fhir", "json"] as const;
export type Form = (typeof forms)[number];

export interface CopyFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A person's copy as a file. */
export function fileOf(copy: RecordCopy, form: Form): CopyFile {
  const day = copy.madeAt.slice(0, 10);
  switch (form) {
    case "page":
      return { name: `my-record-${day}.html`, type: "text/html; charset=utf-8", text: pageOf(copy, sharedOf(copy)) };
    case "fhir":
      return {
        name: `my-record-${day}.fhir.json`,
        type: "application/fhir+json; charset=utf-8",
        text: print(bundleOf(sharedOf(copy))),
      };
    case "json":
      return { name: `my-record-${day}.json`, type: "application/json; charset=utf-8", text: print(copy) };
  }
}

const print = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/** What of the copy can be read: all but what others keep private. */
function sharedOf({ subject, entries, measurements, parties, madeAt }: RecordCopy): RecordToShare {
  return {
    subject,
    // Stored lines were checked when they came in: they are entries.
    entries: entries.flatMap((row) => ("withheld" in row ? [] : [JSON.parse(row.line) as Entry])),
    values: measurements.map(({ measurementId, measureId, takenAt, value, byParty, asRole, replaces }) => ({
      id: measurementId,
      measure: measureId,
      takenAt,
      value,
      by: byParty,
      as: asRole,
      replaces,
    })),
    // The kinds of parties are the roles in which they speak.
    parties: parties.map(({ id, name, as }) => ({ id, name, as: as as Role })),
    madeAt,
  };
}
