import { type Instant, type SiteId, smallestGroup } from "@aimwell/domain";
import type { Library } from "@aimwell/library/evidence";
import type { Engine } from "@aimwell/store";
import { openStore, openWaysIn, rebuildProjections, type Store, sealTables } from "@aimwell/store";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { docsRoutes } from "./docs/docs-routes.ts";
import { WriteDoor } from "./door/write-door.ts";
import { exportRoutes } from "./export/export-routes.ts";
import { Guard } from "./guard/guard.ts";
import { guardHeaders, pageHeaders } from "./guard/headers.ts";
import { type LoadBounds, limitLoad } from "./guard/load-limit.ts";
import { importRoutes } from "./import/import-routes.ts";
import { optionRoutes } from "./library/option-routes.ts";
import { SiteContexts } from "./library/site-contexts.ts";
import { liveRoutes } from "./live/live-routes.ts";
import { News } from "./live/news.ts";
import type { StreamBounds } from "./live/open-streams.ts";
import { openRelay } from "./live/relay.ts";
import { logOptions } from "./log.ts";
import { demoRoutes } from "./people/demo-routes.ts";
import { invitationRoutes } from "./people/invitation-routes.ts";
import { linkRoutes } from "./people/link-routes.ts";
import { setUpRoutes } from "./people/set-up-routes.ts";
import { TheSite } from "./people/the-site.ts";
import { PartyNames } from "./read/party-names.ts";
import { RecordPages } from "./read/record-page.ts";
import { emergencyRoutes } from "./routes/emergency-routes.ts";
import { answerFault, handleFaults } from "./routes/fault-handler.ts";
import { healthRoutes } from "./routes/health-routes.ts";
import { readJson } from "./routes/read-json.ts";
import { LookNotes, recordRoutes } from "./routes/record-routes.ts";
import { onlyFromHere } from "./routes/same-origin.ts";
import { webRoutes } from "./routes/web-routes.ts";
import { accountRoutes } from "./sign-in/account-routes.ts";
import { type Accounts, openAccounts } from "./sign-in/accounts.ts";
import { openEndedRelay } from "./sign-in/ended.ts";
import { factorRoutes } from "./sign-in/factor-routes.ts";
import { Passkeys } from "./sign-in/passkeys.ts";
import { Sealed } from "./sign-in/sealed.ts";
import { SecondFactor } from "./sign-in/second-factor.ts";
import type { SessionHours } from "./sign-in/session-rules.ts";
import { Sessions } from "./sign-in/sessions.ts";
import { signInRoutes } from "./sign-in/sign-in-routes.ts";
import type { SignedIn } from "./sign-in/signed-in.ts";
import { dayRoutes } from "./team/day-routes.ts";
import { measuresRoutes } from "./team/measures/measures-routes.ts";
import { meetingRoutes } from "./team/meeting-routes.ts";
import { seriesRoutes } from "./team/series/series-routes.ts";
import { strataRoutes } from "./team/strata-routes.ts";
import { TeamRecords } from "./team/team-records.ts";
import { teamRoutes } from "./team/team-routes.ts";
import { wallRoutes } from "./team/wall/wall-routes.ts";

export interface AppOptions {
  readonly engine: Engine;
  /** Signs what accounts need signed; kept beside the data. */
  readonly secret: string;
  /** What a command of this machine's account shows. */
  readonly commandKey: string;
  readonly now: () => Instant;
  readonly logLevel: string;
  /** What ships, with the site's own content. */
  readonly library: Library;
  /** Where browsers find this server, for passkeys behind a proxy that changes the host. */
  readonly origin?: string | undefined;
  /** Whose word about where a request comes from is taken: addresses of proxies, with commas. */
  readonly trustProxy?: string | undefined;
  readonly sessionHours?: Partial<Record<SignedIn["as"], SessionHours>> | undefined;
  /** Fewer people than this are hidden from those who may not see people. */
  readonly smallestGroup?: number | undefined;
  /** How much may be under way at once before new requests are sent away for a moment. */
  readonly loadBounds?: LoadBounds | undefined;
  /** How many live streams are held open. */
  readonly streamBounds?: StreamBounds | undefined;
  /** Where log lines go instead of the process's own output. */
  readonly logTo?: { readonly write: (line: string) => void } | undefined;
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
  const { engine, secret, commandKey, now } = options;
  const store = await openStore(engine);
  const accounts = await openAccounts(engine, secret);
  // The tables of accounts come with them: from now on what changes beneath the database shows in them too.
  await sealTables(engine.owner);
  const theSite = new TheSite(store, now);
  const known = await theSite.known();
  const guard = new Guard();
  const waysIn = openWaysIn(engine.owner);
  const { sessionHours: hours } = options;
  const sessions = new Sessions({ waysIn, store, theSite, now, ...(hours === undefined ? {} : { hours }) });
  const endings = await openEndedRelay(engine, sessions.heard);
  sessions.relayBy(endings);
  const sealed = new Sealed(secret, "code app");
  const secondFactor = new SecondFactor({ waysIn, sealed, now });
  const passkeys = new Passkeys({ waysIn, now, origin: options.origin });
  const news = new News();
  const door = new WriteDoor({ store, news, now });
  if (known !== null) await bringUpToDate(store, engine, known.siteId as SiteId);
  const names = new PartyNames(store, Date.now);
  const pages = new RecordPages({ store, door, names, now });
  const { whoIs } = sessions;

  const http = await newServer(options);
  http.addHook("onClose", endings.close);
  const looked = new LookNotes(store, now);
  exportRoutes(http, { store, whoIs, now });
  recordRoutes(http, { store, door, pages, whoIs, guard, looked, now });
  liveRoutes(http, {
    ...{ news, whoIs, bounds: options.streamBounds },
    whenEnded: (request, ended) => sessions.whenEnded(request, ended),
  });
  const site = theSite.here;
  signInRoutes(http, { accounts, sessions, secondFactor, passkeys, guard, store, site, now });
  const account = { accounts, sessions, waysIn, secondFactor, passkeys, guard, site };
  accountRoutes(http, account);
  factorRoutes(http, account);
  invitationRoutes(http, { accounts, sessions, store, door, guard, secondFactor, site, now });
  linkRoutes(http, { accounts, sessions, store, guard, site, now });
  emergencyRoutes(http, { store, door, whoIs, guard, now });
  setUpRoutes(http, { accounts, sessions, store, theSite, now });
  demoRoutes(http, { sessions, store, theSite, now });
  importRoutes(http, { store, door, theSite, whoIs, guard, now, commandKey });
  const least = options.smallestGroup ?? smallestGroup;
  const teams = new TeamRecords(store, door);
  const team = { teams, names, store, whoIs, smallestGroup: least, now };
  wallRoutes(http, { ...team, library: options.library });
  teamRoutes(http, team);
  measuresRoutes(http, team);
  seriesRoutes(http, { ...team, door, guard });
  dayRoutes(http, { teams, store, names, whoIs, now });
  meetingRoutes(http, team);
  strataRoutes(http, { ...team, door, guard });
  const contexts = new SiteContexts(store);
  const learning = { library: options.library, smallestGroup: least };
  optionRoutes(http, { store, door, whoIs, looked, contexts, ...learning, now });
  healthRoutes(http, { engine, news, door });
  if (engine.name === "server") await relayNews(http, engine, news);
  await http.register(async (pages) => {
    await pages.register(helmet, pageHeaders);
    await webRoutes(pages);
  });
  return { http, store, door, accounts, theSite, sessions };
}

/** Lists and figures that another version kept are computed anew, before anything is added to them. */
async function bringUpToDate(store: Store, { owner }: Engine, site: SiteId): Promise<void> {
  if (!(await store.summaryBasis(site)).isCurrent) await rebuildProjections(owner);
}

/** Servers on one database tell each other what is new. */
async function relayNews(http: FastifyInstance, engine: Engine, news: News): Promise<void> {
  const relay = await openRelay(engine, news, (error) => http.log.warn({ err: error }, "news not relayed"));
  news.relayBy(relay);
  http.addHook("onClose", relay.close);
}

async function newServer({ logLevel, logTo, trustProxy, loadBounds }: AppOptions): Promise<FastifyInstance> {
  const http = Fastify({
    logger: logOptions(logLevel, logTo),
    bodyLimit: 1024 * 1024,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: "idle",
    trustProxy: trustProxy ?? false,
    requestTimeout: 120_000,
    // An address that can't be read never comes to a route; it is answered in our own words all the same.
    frameworkErrors: answerFault,
  });
  http.removeContentTypeParser("text/plain");
  readJson(http);
  http.setValidatorCompiler(validatorCompiler);
  http.setSerializerCompiler(serializerCompiler);
  handleFaults(http);
  onlyFromHere(http);
  guardHeaders(http);
  limitLoad(http, loadBounds);
  await http.register(rateLimit, { global: false });
  await docsRoutes(http);
  return http;
}
