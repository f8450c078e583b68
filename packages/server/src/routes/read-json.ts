import type { FastifyInstance } from "fastify";

/** What a key that reaches for an object's prototype has in its text, in whichever way it is written. */
const suspicious = ["__proto__", "constructor", "\\u"] as const;

/**
 * Reads JSON bodies. Text that might hold a key such as `__proto__` is looked through key by key, and refused or cleaned; most
 * text can't, and is told so by three short searches.
 */
export function readJson(app: FastifyInstance): void {
  const carefully = app.getDefaultJsonParser("error", "remove");
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body: string, done) => {
    if (suspicious.some((text) => body.includes(text))) return carefully(request, body, done);
    let value: unknown;
    try {
      value = JSON.parse(body);
    } catch {
      // It says in its own words what is wrong with an empty or a broken body.
      return carefully(request, body, done);
    }
    done(null, value);
  });
}
