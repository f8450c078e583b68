// What "check" and "test" run: one stage after the other, each with one line, and a count at the end.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { audit } from "./audit.mjs";
import { buildWeb } from "./build.mjs";
import { CannotGoOn, requireWritable, root } from "./ensure.mjs";
import { capture } from "./run.mjs";

const reports = join(root, ".cache", "test");
const tool = (name) => join(root, "node_modules", ".bin", name);

// Reckoning with days is where a time zone shows: half hours, summer time, both sides of Greenwich.
const zones = ["UTC", "America/St_Johns", "Asia/Kolkata"];
const roomsThatReckon = ["domain", "contract"];

/** A check counts as one: it holds or it does not. */
async function check(command, args, extra) {
  const { code, said } = await capture(command, args, extra);
  return code === 0 ? { passed: 1, failed: 0, said: "" } : { passed: 0, failed: 1, said };
}

async function lint() {
  const format = await check(tool("biome"), [
    "check",
    "--diagnostic-level=warn",
    "--max-diagnostics=100",
    "--colors=off",
  ]);
  const meaning = await check(tool("oxlint"), ["--type-aware", "--deny-warnings"]);
  return add(format, meaning);
}

const add = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: (one.skipped ?? 0) + (other.skipped ?? 0),
  said: [one.said, other.said].filter(Boolean).join("\n"),
});

/** A place for one report, empty: a report of an earlier run must not stand for this one. */
function placeFor(name) {
  requireWritable(reports, "the tests must leave their reports");
  mkdirSync(reports, { recursive: true });
  const file = join(reports, name);
  rmSync(file, { force: true });
  return file;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** A run that found no test must not look like one in which all passed. */
export function judge({ passed, failed, skipped, code, said }) {
  if (code !== 0 && failed === 0) return { passed, failed: 1, skipped, said };
  if (passed + failed === 0) return { passed: 0, failed: 1, skipped, said: "no test was found" };
  return { passed, failed, skipped, said: failed > 0 ? said : "" };
}

async function vitest(project, zone, rooms = []) {
  const file = placeFor(`${project}-${zone.replace("/", "-")}.json`);
  const args = ["run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const where = rooms.map((room) => `packages/${room}/`);
  const { code, said } = await capture(tool("vitest"), [...args, ...where], { TZ: zone, NO_COLOR: "1" });
  const report = readReport(file);
  if (report === undefined) return { passed: 0, failed: 1, said };
  // A file that does not load has no tests to count; it counts as one.
  const broken = report.testResults.filter((each) => each.status === "failed" && each.assertionResults.length === 0);
  return judge({
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    code,
    said,
  });
}

/** All tests in one zone; those of the rooms that reckon with days in the others, counted as one check each. */
async function unit() {
  const [home, ...away] = zones;
  let result = await vitest("unit", home);
  for (const zone of away) {
    const there = await vitest("unit", zone, roomsThatReckon);
    const said = there.failed > 0 ? `In the time zone ${zone}:\n${there.said}` : "";
    result = add(result, { passed: there.failed > 0 ? 0 : 1, failed: there.failed > 0 ? 1 : 0, said });
  }
  return result;
}

async function web(node) {
  try {
    await buildWeb(node);
    return { passed: 1, failed: 0, said: "" };
  } catch (error) {
    if (!(error instanceof CannotGoOn)) throw error;
    return { passed: 0, failed: 1, said: error.message };
  }
}

/** Real browser, real server, real database. The app must be the one that the sources give. */
async function browser(node) {
  const built = await web(node);
  if (built.failed > 0) return { passed: 0, failed: 1, said: "not run: the web app did not build" };
  return add(await playwright("alone", 1), await playwright("beside", 2));
}

async function playwright(project, workers) {
  const file = placeFor(`browser-${project}.json`);
  const extra = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, NO_COLOR: "1", FORCE_COLOR: "0" };
  const asked = ["test", "--reporter=dot,json", `--project=${project}`, `--workers=${workers}`];
  const { code, said } = await capture(tool("playwright"), asked, extra);
  const report = readReport(file);
  if (report === undefined) return { passed: 0, failed: 1, said };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return judge({ passed: expected, failed: unexpected + flaky, skipped, code, said });
}

/** Every stage by name, in the order in which they run: the quick ones first. */
export const stages = {
  types: () => check(tool("tsc"), ["--noEmit", "-p", "."]),
  lint,
  tidy: (node) => check(node, [join("scripts", "tidy.ts")]),
  audit,
  unit,
  store: () => vitest("store", "UTC"),
  web,
  browser,
};

/** Runs the named stages, all of them whatever fails, and answers with the exit code. */
export async function runStages(node, names) {
  const unknown = names.filter((name) => !(name in stages));
  if (unknown.length > 0) {
    throw new CannotGoOn(`there is no stage "${unknown.join(" ")}". There are: ${Object.keys(stages).join(", ")}.`);
  }
  let total = { passed: 0, failed: 0 };
  for (const name of names) {
    const began = Date.now();
    const result = await stages[name](node);
    if (result.said) console.log(`\n${result.said}\n`);
    console.log(line(name, result, (Date.now() - began) / 1000));
    total = add(total, result);
  }
  if (total.failed > 0) console.log(`\nReports: ${relative(root, reports)}; one stage alone: npm test -- NAME`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

function line(name, { passed, failed, skipped }, seconds) {
  const mark = failed > 0 ? "FAILED" : "ok";
  const rest = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`];
  return `${mark.padEnd(7)}${name.padEnd(9)}${seconds.toFixed(1).padStart(6)} s   ${rest.filter(Boolean).join(", ")}`;
}
