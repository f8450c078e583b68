/** The words in something that was said, so that nobody loses them when it can't be kept. */
export function wordsIn(body: unknown): string {
  if (typeof body !== "object" || body === null) return "";
  const named = ["words", "title", "what", "mattersNow", "result", "learned", "change"];
  return named
    .flatMap((name) => {
      const said: unknown = Reflect.get(body, name);
      return typeof said === "string" && said !== "" ? [said] : [];
    })
    .join(". ");
}
