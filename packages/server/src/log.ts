import type { FastifyServerOptions } from "fastify";

/**
 * Structured logs on one line each. A line holds ids, addresses and times, never a person's words or values: bodies,
 * query strings and headers are not logged at all.
 */
export function logOptions(
  level: string,
  to?: { readonly write: (line: string) => void },
): Exclude<FastifyServerOptions["logger"], undefined> {
  return {
    level,
    ...(to === undefined ? {} : { stream: to }),
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    serializers: {
      req: (request) => ({ method: request.method, path: request.url.split("?")[0] }),
      res: (reply) => ({ status: reply.statusCode }),
      // A message can quote what somebody typed; the places in our code can't.
      err: (error) => ({ type: error.name, message: error.name, code: error.code, stack: framesOf(error.stack ?? "") }),
    },
  };
}

function framesOf(stack: string): string {
  const frames = stack.split("\n").filter((line) => line.startsWith("    at "));
  return frames.join("\n");
}
