import { type App, type Config, ConfigError, readConfig, serve } from "@aimwell/server";
import type { EngineEvent } from "@aimwell/store";
import { calendarToday, seedDemo } from "../demo/seed-demo.ts";
import { demoDay, setDemoAside } from "./demo-day.ts";
import { stoppedSeeding, whileSeeding } from "./seeding.ts";
import { Stopping } from "./stopping.ts";

/** What `aimwell start` understands. */
export interface Options {
  readonly empty?: boolean;
  readonly freshDemo?: boolean;
  readonly port?: string;
  readonly data?: string;
}

export async function start(options: Options): Promise<void> {
  const began = performance.now();
  const config = configFrom(options);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  if (options.freshDemo === true) moveDemoAside(config, say);
  const stopping = new Stopping(say);
  const served = await serve(config, tellEngine(say), async (app) => {
    stopping.by(() => app.store.close());
    await prepare(app, config, options.empty === true, say);
  });
  stopping.by(served.stop);
  await greet(served.app, served.address, began, say);
  sayAge(config, say);
}

function moveDemoAside({ dataFolder, databaseUrl }: Config, say: (line: string) => void): void {
  if (databaseUrl !== undefined) {
    throw new ConfigError(
      "--fresh-demo moves a data folder aside. With DATABASE_URL give it another database instead.",
    );
  }
  const aside = setDemoAside(dataFolder);
  if (aside !== null) say(`The old demo is kept in ${aside}.`);
}

/** On an older demo "today" is past, and its lists of visits with it. */
function sayAge({ dataFolder, databaseUrl }: Config, say: (line: string) => void): void {
  const day = demoDay(dataFolder);
  if (day === null || day === calendarToday().anchor) return;
  say(`The demo's story was told for ${day}: what was today then is past now.`);
  if (databaseUrl === undefined) say("For a story that stands on today, stop it and run: npm start -- --fresh-demo");
}

function configFrom({ port, data }: Options): Config {
  return readConfig({
    ...process.env,
    ...(port === undefined ? {} : { AIMWELL_PORT: port }),
    ...(data === undefined ? {} : { AIMWELL_DATA: data }),
  });
}

async function prepare(app: App, config: Config, isEmpty: boolean, say: (line: string) => void): Promise<void> {
  const site = await app.theSite.known();
  if (site?.isDemo === true && isEmpty) {
    throw new ConfigError(
      "This data folder holds the demo clinic. For a clean system choose another folder: aimwell start --empty --data FOLDER",
    );
  }
  const stopped = stoppedSeeding(config.dataFolder);
  if (site === null ? isEmpty : stopped === null) return;
  say(
    stopped === null
      ? "Setting up the demo clinic. This happens once."
      : "Going on with the demo clinic where it was stopped.",
  );
  const began = performance.now();
  const { people, entries, measurements } = await whileSeeding(config.dataFolder, stopped, (today) =>
    seedDemo(app, today),
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`  ${people} people, ${entries} entries and ${measurements} measurements in ${seconds} s. None of them is real.`);
}

function tellEngine(say: (line: string) => void): (event: EngineEvent) => void {
  return (event) => {
    if (event.event === "engine_chosen") say(`Database: ${event.durability}`);
    if (event.event === "engine_passed_over") say(`  ${event.engine} can't run here: ${event.reason}`);
    if (event.event === "database_stopped") say(`The database stopped (${event.reason}). Starting it again.`);
    if (event.event === "database_restarted") say("The database is back.");
    if (event.event === "lock_taken_over") say("The last run ended without a stop. The record is checked and open.");
  };
}

async function greet(app: App, address: string, began: number, say: (line: string) => void): Promise<void> {
  const site = await app.theSite.known();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`\nAimwell is ready (${seconds} s): ${address}`);
  if (site === null)
    say(
      "Open the address to set up your site. To try it with made-up people, start it without --empty in another folder.",
    );
  else if (site.isDemo)
    say("This is a demo with made-up people. Open the address and take a seat: no password is needed.");
  else say(`${site.name}: sign in with your email and password.`);
  say("Stop it with Ctrl+C.");
}
