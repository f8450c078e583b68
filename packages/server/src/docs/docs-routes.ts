import fastifySwagger from "@fastify/swagger";
import fastifySwaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { chapterOf, isOpen, writeDoorBody } from "./openapi-parts.ts";

/** The API as OpenAPI, printed from the schemas that guard it: pages at `/api/docs`, the file at `/api/docs/json`. */
export async function docsRoutes(app: FastifyInstance): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Aimwell",
        version: "0.1.0",
        description: [
          "One write door, and pages of records. Every refusal has a code, a plain sentence and the facts.",
          "Sign in first (`POST /api/sign-in`, in a demo `POST /api/demo/sign-in`): the answer sets the session's cookie.",
          "A request that changes something must come from Aimwell's own address or carry no `Origin`.",
        ].join("\n\n"),
        license: { name: "Apache-2.0" },
      },
      components: {
        securitySchemes: { session: { type: "apiKey", in: "cookie", name: "aimwell_session" } },
      },
    },
    transform: (route) => {
      const { schema, url } = jsonSchemaTransform(route);
      const isWriteDoor = url === "/api/entries";
      return {
        url,
        schema: {
          ...schema,
          tags: [chapterOf(url)],
          security: isOpen(url) ? [] : [{ session: [] }],
          ...(isWriteDoor ? { body: writeDoorBody() } : {}),
        },
      };
    },
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(fastifySwaggerUi, { routePrefix: "/api/docs", staticCSP: true });
}
