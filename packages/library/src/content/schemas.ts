import type { JsonSchema, Reader } from "../checking/reader.ts";
import { domainFile } from "../domains/aim-domain.ts";
import { evidenceFile } from "../evidence/format.ts";
import { practicesFile } from "../practice/practice.ts";

const published = (name: string, title: string, comment: string, { schema }: Reader<unknown>) =>
  [
    name,
    {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: name,
      title,
      $comment: `Printed from the code that checks such files: node packages/library/docs.ts. ${comment}`,
      ...schema,
    },
  ] as const;

/** The formats of content files as JSON Schema 2020-12, by the name of the file that they are printed to. */
export const contentSchemas: ReadonlyMap<string, JsonSchema> = new Map([
  published(
    "evidence.schema.json",
    "A file of evidence statements about one condition",
    "What a schema cannot say is checked in code: an interval holds its estimate, units match, the two sides differ the way the effect says, ids are unique and go in no circle.",
    evidenceFile,
  ),
  published(
    "practices.schema.json",
    "A file of practices: what is offered",
    "What a schema cannot say is checked in code: every statement is there and has one place, ids are unique, amounts go from less to more.",
    practicesFile,
  ),
  published(
    "aim-domains.schema.json",
    "A file of aim domains with their cue words",
    "What a schema cannot say is checked in code: ids are unique.",
    domainFile,
  ),
]);

export const printed = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 1)}\n`;
