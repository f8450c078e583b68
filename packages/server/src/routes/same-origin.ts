import type { FastifyInstance } from "fastify";
import { sayNo } from "./refusal-reply.ts";

/** Another site's page may not write here with this browser's session: its requests say where they come from. */
export function onlyFromHere(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, next) => {
    if (request.method === "GET" || request.method === "HEAD") return next();
    const { origin, host } = request.headers;
    // Browsers send one of these with every request that changes something; programs send neither, and carry no cookie.
    const isElsewhere = ["cross-site", "same-site"].includes(String(request.headers["sec-fetch-site"] ?? "none"));
    if (origin === undefined && !isElsewhere) return next();
    if (origin !== undefined && URL.canParse(origin) && new URL(origin).host === host && !isElsewhere) return next();
    void sayNo(reply, 403, {
      code: "other_origin",
      words: "This request comes from another site. Open Aimwell itself.",
    });
  });
}
