import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";

/** An attack on the running product: test/soak/<name>/main.ts, which ends with 0 when everything held. */
export interface Part {
  readonly name: string;
  readonly file: string;
}
export interface Plan extends Part {
  readonly seconds: number;
}

/** What takes longer than others to say anything gets more of the time; whatever is not named here counts once. */
const weights: Readonly<Record<string, number>> = { kills: 5, fuzz: 3 };
const root = join(import.meta.dirname, "..");
/** A part that takes this many times its time has hung. */
const mostTimes = 4;

/**
 * Shares the time out among the chosen parts.
 *
 * @param words - names of parts; all of them when none is given.
 * @throws RangeError that names the parts there are, when one is not among them.
 */
export function planOf(parts: readonly Part[], words: readonly string[], seconds: number): readonly Plan[] {
  const unknown = words.filter((word) => !parts.some(({ name }) => name === word));
  if (unknown.length > 0) {
    const known = parts.map(({ name }) => name).join(", ");
    throw new RangeError(`there is no part "${unknown.join(" ")}". There are: ${known}.`);
  }
  const chosen = words.length === 0 ? parts : parts.filter(({ name }) => words.includes(name));
  const weightOf = ({ name }: Part) => weights[name] ?? 1;
  const whole = chosen.reduce((sum, part) => sum + weightOf(part), 0);
  return chosen.map((part) => ({ ...part, seconds: Math.round((seconds * weightOf(part)) / whole) }));
}

/** Runs one part, which reads from its environment how long it should take; what it says goes to the terminal. */
async function run({ file, seconds }: Plan, seed: string | undefined): Promise<boolean> {
  const args = ["--disable-warning=ExperimentalWarning", file, ...(seed === undefined ? [] : ["--seed", seed])];
  const child = spawn(process.execPath, args, {
    stdio: "inherit",
    env: { ...process.env, AIMWELL_SOAK_SECONDS: String(seconds) },
  });
  const hung = setTimeout(() => child.kill("SIGKILL"), mostTimes * seconds * 1000 + 60_000);
  await once(child, "exit");
  clearTimeout(hung);
  return child.exitCode === 0;
}

function partsThere(): readonly Part[] {
  const files = globSync(join(root, "test", "soak", "*", "main.ts")).sort();
  return files.map((file) => ({ name: basename(dirname(file)), file }));
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { minutes: { type: "string", default: "10" }, seed: { type: "string" } },
    allowPositionals: true,
  });
  const plans = planOf(partsThere(), positionals, Number(values.minutes) * 60);
  let passed = 0;
  for (const plan of plans) {
    console.log(`\n${plan.name} (about ${plan.seconds} s)`);
    const began = performance.now();
    const isRight = await run(plan, values.seed);
    if (isRight) passed += 1;
    const took = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`${isRight ? "ok" : "FAILED"}  ${plan.name}  ${took} s`);
  }
  console.log(`\n${passed} passed, ${plans.length - passed} failed`);
  if (passed < plans.length) process.exitCode = 1;
}

if (import.meta.main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(`aimwell: ${error instanceof Error ? error.message : String(error)}`);
    console.log("0 passed, 1 failed");
    process.exitCode = 1;
  }
}
