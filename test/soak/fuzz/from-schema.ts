import type { Dice } from "@aimwell/domain/histories";
import { hostileValue } from "./hostile.ts";

/** The part of JSON Schema that our own schemas are printed in. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape | boolean;
}

/** What a generator may draw on: chance, ids that exist, and the day. */
export interface Source {
  readonly dice: Dice;
  /** An id: of somebody or something that is there, or a new one. @param name - what the place that it is for is called. */
  readonly id: (name: string) => string;
  /** Words that a request needs at a place of this name, if it is to go on. */
  readonly text?: (name: string) => string | undefined;
  readonly now: Date;
}

const plain = ["To walk to the shop", "Mum needs me", "Hölderlin", "أمشي إلى المدرسة", "走路去学校", "👩‍🦽 🙂", "x"];

/** A value that fits the shape, as far as the shape tells. */
export function fitting(shape: Shape, source: Source, depth = 0, name = ""): unknown {
  const { dice } = source;
  if ("const" in shape) return shape.const;
  if (shape.enum !== undefined && shape.enum.length > 0) return dice.of(shape.enum);
  const either = shape.anyOf ?? shape.oneOf;
  if (either !== undefined && either.length > 0) return fitting(dice.of(either), source, depth, name);
  if (shape.allOf !== undefined) {
    return Object.assign({}, ...shape.allOf.map((each) => fitting(each, source, depth, name))) as unknown;
  }
  const type = typeof shape.type === "string" ? shape.type : dice.of(shape.type ?? ["anything"]);
  switch (type) {
    case "string":
      return text(shape, source, name);
    case "integer":
    case "number":
      return number(shape, dice, type === "integer");
    case "boolean":
      return dice.onceIn(2);
    case "null":
      return null;
    case "array":
      return list(shape, source, depth, name);
    case "object":
      return object(shape, source, depth);
    default:
      return dice.onceIn(2) ? dice.of(plain) : hostileValue(dice);
  }
}

function text(shape: Shape, { dice, id, now, text: needed }: Source, name: string): string {
  const fits = dice.onceIn(4) ? undefined : needed?.(name);
  if (fits !== undefined) return fits;
  const day = new Date(now.getTime() + (dice.below(800) - 400) * 86_400_000).toISOString();
  if (shape.format === "uuid") return id(name);
  if (shape.format === "email") return `some${dice.below(1e6)}@one.example`;
  if (shape.format === "date") return day.slice(0, 10);
  if (shape.format === "date-time") return dice.onceIn(2) ? day : now.toISOString();
  if (name === "measure" && !dice.onceIn(4)) return "minutes-walked";
  if (shape.pattern !== undefined) return dice.of(["minutes-walked", "phq-9", "tiredness", "a", "2026-01", "12:30"]);
  const longest = Math.min(shape.maxLength ?? 4000, dice.onceIn(30) ? 5000 : 60);
  const words = dice.of(plain).repeat(dice.onceIn(10) ? 200 : 1);
  return words.slice(0, longest).padEnd(shape.minLength ?? 0, "a");
}

function number({ minimum = -1000, maximum = 1000 }: Shape, dice: Dice, isWhole: boolean): number {
  const [low, high] = [Math.max(minimum, -1e9), Math.min(maximum, 1e9)];
  if (dice.onceIn(5)) return dice.of([low, high]);
  const value = low + (dice.below(1e6) / 1e6) * (high - low);
  return isWhole ? Math.round(value) : value;
}

function list(shape: Shape, source: Source, depth: number, name: string): readonly unknown[] {
  if (shape.prefixItems !== undefined) return shape.prefixItems.map((each) => fitting(each, source, depth + 1, name));
  const least = shape.minItems ?? 0;
  const length = Math.min(shape.maxItems ?? 5, least + source.dice.below(depth > 4 ? 1 : 4));
  return Array.from({ length: Math.max(least, length) }, () => fitting(shape.items ?? {}, source, depth + 1, name));
}

function object(shape: Shape, source: Source, depth: number): Readonly<Record<string, unknown>> {
  const required = new Set(shape.required);
  const own = Object.entries(shape.properties ?? {}).filter(([name]) => required.has(name) || source.dice.onceIn(2));
  const more = typeof shape.additionalProperties === "object" ? shape.additionalProperties : undefined;
  const extra =
    more === undefined ? [] : Array.from({ length: source.dice.below(3) }, (_, at) => [`k${at}`, more] as const);
  const all = [...own, ...extra];
  return Object.fromEntries(all.map(([name, each]) => [name, fitting(each, source, depth + 1, name)]));
}

/** The same value with one thing wrong somewhere in it. */
export function spoilt(value: unknown, dice: Dice): unknown {
  if (dice.onceIn(6)) return hostileValue(dice);
  if (Array.isArray(value) && value.length > 0) {
    if (dice.onceIn(6)) return Array.from({ length: 300 }, () => value[0] as unknown);
    const at = dice.below(value.length);
    return value.map((each: unknown, index) => (index === at ? spoilt(each, dice) : each));
  }
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return hostileValue(dice);
  const entries = Object.entries(value);
  const at = dice.below(entries.length);
  switch (dice.below(8)) {
    case 0:
      return Object.fromEntries(entries.filter((_, index) => index !== at));
    case 1:
      return Object.fromEntries([...entries, [dice.of(["__proto__", "constructor", "extra", ""]), hostileValue(dice)]]);
    default:
      return Object.fromEntries(
        entries.map(([name, each], index) => [name, index === at ? spoilt(each, dice) : (each as unknown)]),
      );
  }
}
