import type { FastifyInstance } from "fastify";
import { sayNo } from "./refusal-reply.ts";

/** Another site's page may not write here with this browser's session: its requests say where they come from. */
export function onlyFromHere(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    if (request.method === "GET" || request.method === "HEAD") return;
    const { origin, host } = request.headers;
    if (origin === undefined) return;
    if (URL.canParse(origin) && new URL(origin).host === host) return;
    await sayNo(reply, 403, {
      code: "other_origin",
      words: "This request comes from another site. Open Aimwell itself.",
    });
  });
}
