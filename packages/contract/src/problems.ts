/** What is wrong with one part of what was sent: where, and a sentence that says what belongs there. */
export interface Problem {
  /** Such as `drafts.0.body.words`; empty for the whole. */
  readonly path: string;
  readonly words: string;
  /** The same for somebody who filled in a form: no field's name, and what to do. */
  readonly plain: string;
}

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

const formats: Readonly<Record<string, string>> = {
  uuid: "an id (a UUID)",
  date: "a day, such as 2026-11-03",
  datetime: "a time with its zone, such as 2026-11-03T09:30:00Z",
  email: "an email address",
  url: "an address",
};

/** What a schema found, as far as a sentence needs it: its own issue, or that issue as the server's router hands it on. */
export interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly format?: string;
  readonly keys?: readonly string[];
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
}

/** An issue as a problem that somebody without our schemas can mend. */
export function problemOf(issue: Issue, path: readonly PropertyKey[]): Problem {
  return { path: path.map(String).join("."), words: wordsFor(issue), plain: plainFor(issue) };
}

/** All problems in one line. */
export function problemsInWords(problems: readonly Problem[]): string {
  return problems.map(({ path, words }) => (path === "" ? words : `${path}: ${words}`)).join(" ");
}

function wordsFor({ code, message, ...issue }: Issue): string {
  const { expected = "", format = "", origin = "", keys = [], values = [] } = issue;
  switch (code) {
    case "invalid_type":
      return message.endsWith("undefined")
        ? `This is missing: ${kinds[expected] ?? expected}.`
        : `This should be ${kinds[expected] ?? expected}.`;
    case "invalid_value":
      return `This should be ${oneOf(values.map(String))}.`;
    case "invalid_format":
      return formats[format] === undefined ? message : `This should be ${formats[format]}.`;
    case "unrecognized_keys":
      return `There is no field ${keys.map((key) => `"${key}"`).join(", ")} here. Leave it out, or check its name.`;
    case "too_small":
      return `This should ${sizeOf(origin)} at least ${issue.minimum}${unitOf(origin)}.`;
    case "too_big":
      return `This should ${sizeOf(origin)} at most ${issue.maximum}${unitOf(origin)}.`;
    default:
      return message;
  }
}

function oneOf(values: readonly string[]): string {
  const named = values.map((value) => `"${value}"`);
  const last = named.at(-1) ?? "";
  return named.length < 2 ? last : `${named.slice(0, -1).join(", ")} or ${last}`;
}

const isCounted = (origin: string) => origin === "string" || origin === "array";
const sizeOf = (origin: string) => (isCounted(origin) ? "have" : "be");
const unitOf = (origin: string) => (origin === "string" ? " characters" : origin === "array" ? " items" : "");

/** What somebody who filled in a form can do about it. Whoever writes to the API reads the other sentence. */
function plainFor({ code, message, ...issue }: Issue): string {
  const { origin = "", format = "" } = issue;
  if (code === "custom") return message;
  if (code === "too_big" && origin === "string")
    return `This is too long: ${issue.maximum} letters fit at most. Make it shorter, then send it again.`;
  if (code === "too_small" && origin === "string") return "There are no words here. Write something, or leave it out.";
  if (code === "too_big" && origin === "array") return `These are too many: ${issue.maximum} at most. Take some out.`;
  if (code === "too_big") return `A number here is too large: ${issue.maximum} at most. Change it, then send it again.`;
  if (code === "too_small" && origin !== "array")
    return `A number here is too small: ${issue.minimum} at least. Change it, then send it again.`;
  if (code === "invalid_format" && format === "date") return "A day is missing or can't be read. Choose it anew.";
  return "An answer is missing, or can't be kept as it is. Look at each one again, then send it.";
}
