import type { FastifyHelmetOptions } from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** What a page of ours needs of a device: passkeys, and to hand a link on. Nothing else may be asked for, by any script. */
const permissions =
  "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), " +
  "microphone=(), midi=(), payment=(), usb=(), publickey-credentials-create=(self), publickey-credentials-get=(self)";

/** Only what comes from here runs, in pages too: no inline script, no inline style, nobody's frame. */
export const pageHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      styleSrcAttr: ["'none'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
  },
  crossOriginOpenerPolicy: { policy: "same-origin" },
  crossOriginResourcePolicy: { policy: "same-origin" },
  referrerPolicy: { policy: "no-referrer" },
  xFrameOptions: { action: "deny" },
  // Aimwell is often served without https inside a clinic's own network; where it is https, `guardHeaders` says so.
  strictTransportSecurity: false,
};

/** What the API answers is data: nothing in it may run, be framed, be kept or be guessed at. */
const dataHeaders = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
} as const;

const oneYear = 365 * 24 * 3600;

export function guardHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, next) => {
    if (request.protocol === "https")
      reply.header("strict-transport-security", `max-age=${oneYear}; includeSubDomains`);
    const isData = request.url.startsWith("/api/") && !request.url.startsWith("/api/docs");
    // Data opens no page, so there is nothing that it could be permitted.
    if (isData) reply.headers(dataHeaders);
    else reply.header("permissions-policy", permissions);
    next();
  });
}
