import type { Instant } from "@aimwell/domain";
import type { Engine } from "@aimwell/store";
import { openStore, type Store } from "@aimwell/store";
import helmet, { type FastifyHelmetOptions } from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { docsRoutes } from "./docs/docs-routes.ts";
import { WriteDoor } from "./door/write-door.ts";
import { importRoutes } from "./import/import-routes.ts";
import { liveRoutes } from "./live/live-routes.ts";
import { News } from "./live/news.ts";
import { openRelay } from "./live/relay.ts";
import { logOptions } from "./log.ts";
import { demoRoutes } from "./people/demo-routes.ts";
import { invitationRoutes } from "./people/invitation-routes.ts";
import { setUpRoutes } from "./people/set-up-routes.ts";
import { TheSite } from "./people/the-site.ts";
import { PartyNames } from "./read/party-names.ts";
import { RecordPages } from "./read/record-page.ts";
import { handleFaults } from "./routes/fault-handler.ts";
import { healthRoutes } from "./routes/health-routes.ts";
import { recordRoutes } from "./routes/record-routes.ts";
import { onlyFromHere } from "./routes/same-origin.ts";
import { webRoutes } from "./routes/web-routes.ts";
import { type Accounts, openAccounts } from "./sign-in/accounts.ts";
import { Sessions } from "./sign-in/sessions.ts";
import { signInRoutes } from "./sign-in/sign-in-routes.ts";

export interface AppOptions {
  readonly engine: Engine;
  /** Signs what accounts need signed; kept beside the data. */
  readonly secret: string;
  /** What a command of this machine's account shows. */
  readonly commandKey: string;
  readonly now: () => Instant;
  readonly logLevel: string;
}

/** The running parts, for those who start a server and for those who seed or import through the same door. */
export interface App {
  readonly http: FastifyInstance;
  readonly store: Store;
  readonly door: WriteDoor;
  readonly accounts: Accounts;
  readonly theSite: TheSite;
  readonly sessions: Sessions;
}

/** Puts the server together on an open engine. It listens only when `http.listen` is called. */
export async function openApp(options: AppOptions): Promise<App> {
  const { engine, secret, commandKey, now, logLevel } = options;
  const store = await openStore(engine);
  const accounts = await openAccounts(engine, secret);
  const theSite = new TheSite(store, now);
  await theSite.known();
  const sessions = new Sessions({ accounts, store, theSite });
  const news = new News();
  const door = new WriteDoor({ store, news, now });
  const names = new PartyNames(store, Date.now);
  const pages = new RecordPages({ store, door, names, now });
  const { whoIs } = sessions;

  const http = await newServer(logLevel);
  recordRoutes(http, { store, door, pages, whoIs, now });
  liveRoutes(http, { news, whoIs });
  signInRoutes(http, { accounts, sessions, store, site: theSite.here, now });
  invitationRoutes(http, { accounts, sessions, store, door, site: theSite.here, now });
  setUpRoutes(http, { accounts, sessions, store, theSite, now });
  demoRoutes(http, { accounts, sessions, store, theSite, now });
  importRoutes(http, { store, door, theSite, whoIs, now, commandKey });
  healthRoutes(http, { engine, news });
  if (engine.name === "server") {
    const relay = await openRelay(engine, news, (error) => http.log.warn({ err: error }, "news not relayed"));
    news.relayBy(relay);
    http.addHook("onClose", relay.close);
  }
  await http.register(async (pages) => {
    await pages.register(helmet, pageHeaders);
    await webRoutes(pages);
  });
  return { http, store, door, accounts, theSite, sessions };
}

/** Only what comes from here runs, in pages too. Aimwell is often served without https inside a clinic's own network. */
const pageHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      styleSrc: ["'self'"],
      upgradeInsecureRequests: null,
    },
  },
  strictTransportSecurity: false,
};

/** What the API answers is data: nothing in it may run, be framed or be guessed at. */
const dataHeaders = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

async function newServer(logLevel: string): Promise<FastifyInstance> {
  const http = Fastify({
    logger: logOptions(logLevel),
    bodyLimit: 1024 * 1024,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: "idle",
    trustProxy: false,
  });
  http.removeContentTypeParser("text/plain");
  http.setValidatorCompiler(validatorCompiler);
  http.setSerializerCompiler(serializerCompiler);
  handleFaults(http);
  onlyFromHere(http);
  http.addHook("onRequest", async (request, reply) => {
    if (request.url.startsWith("/api/") && !request.url.startsWith("/api/docs")) reply.headers(dataHeaders);
  });
  await http.register(rateLimit, { global: false });
  await docsRoutes(http);
  return http;
}
