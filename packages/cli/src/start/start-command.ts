import { type App, type Config, ConfigError, readConfig, serve } from "@aimwell/server";
import type { EngineEvent } from "@aimwell/store";
import { Command } from "commander";
import { seedDemo } from "../demo/seed-demo.ts";

interface Options {
  readonly empty?: boolean;
  readonly port?: string;
  readonly data?: string;
}

/** `aimwell start`: the server, with the demo clinic unless it is told to be empty. */
export function startCommand(): Command {
  return new Command("start")
    .description("start Aimwell; on an empty data folder it seeds the demo clinic")
    .option("--empty", "a clean system: the first visit sets up the site and the first professional")
    .option("--port <number>", "where to listen (or AIMWELL_PORT; 4173 when not given)")
    .option("--data <folder>", "where the record lives (or AIMWELL_DATA; .aimwell when not given)")
    .action(start);
}

async function start(options: Options): Promise<void> {
  const began = performance.now();
  const config = configFrom(options);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const served = await serve(config, tellEngine(say), (app) => prepare(app, options.empty === true, say));
  const stop = stopOnce(served.stop, say);
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  await greet(served.app, served.address, began, say);
}

function configFrom({ port, data }: Options): Config {
  return readConfig({
    ...process.env,
    ...(port === undefined ? {} : { AIMWELL_PORT: port }),
    ...(data === undefined ? {} : { AIMWELL_DATA: data }),
  });
}

async function prepare(app: App, isEmpty: boolean, say: (line: string) => void): Promise<void> {
  const site = await app.theSite.known();
  if (site !== null && isEmpty && site.isDemo) {
    throw new ConfigError(
      "This data folder holds the demo clinic. For a clean system choose another folder: aimwell start --empty --data FOLDER",
    );
  }
  if (site !== null || isEmpty) return;
  say("Setting up the demo clinic. This happens once.");
  const began = performance.now();
  const seeded = await seedDemo(app);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(
    `  ${seeded.people} people, ${seeded.entries} entries and ${seeded.measurements} measurements in ${seconds} s. None of them is real.`,
  );
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

/** The first signal stops in order; a second one while that is under way stops at once. */
function stopOnce(stop: () => Promise<void>, say: (line: string) => void): () => void {
  let isStopping = false;
  return () => {
    if (isStopping) process.exit(130);
    isStopping = true;
    say("Stopping. What was confirmed is saved.");
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(
          `aimwell: the stop did not end well: ${error instanceof Error ? error.message : String(error)}\n`,
        );
        process.exit(1);
      },
    );
  };
}
