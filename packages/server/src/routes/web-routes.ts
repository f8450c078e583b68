import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { sayNo } from "./refusal-reply.ts";

const built = fileURLToPath(new URL("../../../web/dist/", import.meta.url));

/** Serves the built screens, compressed beforehand. Every address that is not a file or the API is a screen. */
export async function webRoutes(app: FastifyInstance): Promise<void> {
  const isBuilt = existsSync(`${built}index.html`);
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: built,
      preCompressed: true,
      wildcard: false,
      index: ["index.html"],
      setHeaders: (reply, path) => {
        // Names of assets carry a hash of what is in them: such a file never changes.
        const isForever = path.includes("/assets/");
        reply.setHeader("cache-control", isForever ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const wantsScreen = request.method === "GET" && !request.url.startsWith("/api/") && isBuilt;
    if (wantsScreen) return reply.header("cache-control", "no-cache").sendFile("index.html");
    const words = isBuilt
      ? "There is nothing at this address."
      : "There is nothing at this address. The screens are not built: run `npm run build`.";
    return sayNo(reply, 404, { code: "not_found", words });
  });
}
