import { parseArgs } from "node:util";
import { openScene, type Scene } from "./scene.ts";

// node test/soak/faults/main.ts [TROUBLE...] [--seed 1]: what goes wrong around a database, while devices write through two
// servers on it. Each trouble lasts as long as it says; AIMWELL_SOAK_SECONDS is not asked, since less would show less.
const { values, positionals } = parseArgs({
  options: { seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const pause = (ms: number) => new Promise<void>((resume) => setTimeout(resume, ms));

interface Trouble {
  readonly name: string;
  readonly words: string;
  /** What it takes, where not every machine has it. */
  readonly needs?: string;
  /** Null when it can't be made here. */
  readonly make: (scene: Scene) => (() => Promise<void>) | null;
}

const troubles: readonly Trouble[] = [
  {
    name: "commits",
    words: "60 connections cut at a commit: half before it arrives, half before its answer is back",
    make:
      ({ wire }) =>
      async () => {
        for (let time = 0; time < 60; time += 1) {
          await wire.breakNextAppend(time % 2 === 0 ? "after the commit" : "before the commit");
        }
      },
  },
  {
    name: "slow",
    words: "a database that answers 200 ms later, each way, for 20 s",
    make:
      ({ wire }) =>
      async () => {
        wire.delay(200);
        await pause(20_000);
        wire.delay(0);
      },
  },
  {
    name: "away",
    words: "a database that is away for 30 s",
    make:
      ({ wire }) =>
      async () => {
        wire.cut();
        await pause(30_000);
        wire.mend();
      },
  },
  {
    name: "silent",
    words: "a database that is silent for 45 s, as when a cable is pulled",
    make:
      ({ wire }) =>
      async () => {
        wire.freeze();
        await pause(45_000);
        wire.mend();
      },
  },
  {
    name: "slow-disk",
    words: "a disk that takes 100 ms longer for each flush, for 20 s",
    make:
      ({ slowFlushes }) =>
      async () => {
        await slowFlushes(100);
        await pause(20_000);
        await slowFlushes(0);
      },
  },
  {
    name: "stuck-disk",
    words: "a disk that takes 5 s for each flush, for 30 s",
    needs: "strace",
    make: ({ holdFlushes }) =>
      holdFlushes === null
        ? null
        : async () => {
            const letGo = holdFlushes(5000);
            await pause(30_000);
            await letGo();
          },
  },
  {
    name: "full",
    words: "a disk that is full for 20 s, filled while devices write",
    needs: "root, who may mount a small disk",
    make: ({ disk }) =>
      disk === null
        ? null
        : async () => {
            disk.fill();
            await pause(20_000);
            disk.free();
          },
  },
];

const chosen = troubles.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const scene = await openScene(Number(values.seed));
let failed = 0;
try {
  for (const { words, needs, make } of chosen) {
    const trouble = make(scene);
    if (trouble === null) {
      console.log(`skipped: ${words} (it needs ${needs})`);
      continue;
    }
    const { confirmed, retries, backMs, wrong } = await scene.through(trouble);
    console.log(words);
    console.log(
      `  ${confirmed} items confirmed, ${retries} requests sent again, everybody served ${seconds(backMs)} after`,
    );
    for (const each of wrong.slice(0, 20)) console.log(`  WRONG ${each}`);
    if (wrong.length === 0) console.log("  each is there once, every chain and projection holds, both servers show it");
    else failed += 1;
  }
} finally {
  await scene.close();
}
console.log(failed === 0 ? "ok" : `FAILED: ${failed} troubles`);
process.exitCode = failed === 0 ? 0 : 1;

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
