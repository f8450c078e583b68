import { z } from "zod";

/** The part of JSON Schema that the record's bodies use. */
interface Shape {
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

const formats: Readonly<Record<string, string>> = { uuid: "id", date: "day", "date-time": "moment" };

function rangeOf({ minimum, maximum }: Shape): string {
  // Safe integers bound every whole number; that says nothing about the field.
  const isBound = (bound: number | undefined) => bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  if (!isBound(minimum) && !isBound(maximum)) return "";
  return isBound(maximum) ? ` ${minimum}–${maximum}` : ` ≥ ${minimum}`;
}

function typeOf(shape: Shape): string {
  const either = shape.anyOf ?? shape.oneOf;
  if (either !== undefined) return [...new Set(either.map(typeOf))].join(" \\| ");
  if (shape.const !== undefined) return String(shape.const);
  if (shape.enum !== undefined) return shape.enum.map(String).join(" \\| ");
  if (shape.prefixItems !== undefined) return `${shape.prefixItems.length} × ${typeOf(shape.prefixItems[0] ?? {})}`;
  if (shape.type === "array") return `list of ${typeOf(shape.items ?? {})}`;
  if (shape.type === "object") return `{ ${fieldsOf(shape).join(", ")} }`;
  if (shape.type === "string") return formats[shape.format ?? ""] ?? "text";
  if (shape.type === "integer") return `whole number${rangeOf(shape)}`;
  return shape.type === "number" ? `number${rangeOf(shape)}` : (shape.type ?? "anything");
}

function fieldsOf(shape: Shape): readonly string[] {
  const required = new Set(shape.required ?? []);
  return Object.entries(shape.properties ?? {}).map(
    ([name, field]) => `${name}${required.has(name) ? "" : "?"}: ${typeOf(field)}`,
  );
}

/** The fields of a body as its author sends it, in short: `name?` may be left out. */
export function fieldsInShort(schema: z.ZodType): string {
  // JSON Schema knows no more than the input here: what a transform makes of it is for the record, not for the author.
  return fieldsOf(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Shape).join(", ");
}
