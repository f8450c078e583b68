import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { bodySchemas } from "./schemas.ts";

/** Every place for text within a schema, with the way to it. */
function* textsIn(schema: z.core.$ZodType, at: string): Generator<readonly [string, z.core.$ZodType]> {
  const { def } = schema._zod as unknown as { readonly def: Readonly<Record<string, unknown>> };
  if (def["type"] === "string") yield [at, schema];
  for (const part of ["innerType", "in", "element", "keyType", "valueType"]) {
    if (def[part] !== undefined) yield* textsIn(def[part] as z.core.$ZodType, at);
  }
  for (const each of (def["options"] ?? []) as readonly z.core.$ZodType[]) yield* textsIn(each, at);
  for (const [name, each] of Object.entries((def["shape"] ?? {}) as Record<string, z.core.$ZodType>)) {
    yield* textsIn(each, `${at}.${name}`);
  }
}

describe("what an entry may say", () => {
  const texts = Object.entries(bodySchemas).flatMap(([type, schema]) => [...textsIn(schema, type)]);

  it("has many places for text", () => expect(texts.length).toBeGreaterThan(100));

  it.each(["a\u0000b", "\ud800", "x\udc00"])("holds nowhere what no database can keep: %j", (text) => {
    const taken = texts.filter(([, schema]) => (schema as z.ZodType).safeParse(text).success);
    expect(taken.map(([at]) => at)).toEqual([]);
  });
});
