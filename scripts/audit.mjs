// Asks the registry whether a package that we use is known to be unsafe: node scripts/audit.mjs
import { isStarted, main } from "./ensure.mjs";
import { capture } from "./run.mjs";

/**
 * One check: nothing of high or critical weight is known in what runs in production. Where the registry does not answer
 * this question, nothing is known, and that is said and counted as skipped, never as passed.
 */
export async function audit() {
  const args = ["audit", "--json", "--omit", "dev", "--audit-level", "high"];
  const { code, said } = await capture("npm", args, { npm_config_loglevel: "silent" });
  return judgeAudit(code, said);
}

export function judgeAudit(code, said) {
  const report = readReport(said);
  const found = report?.metadata?.vulnerabilities;
  if (found === undefined) {
    const why = typeof report?.message === "string" ? report.message.slice(0, 60) : "no answer";
    return { passed: 0, failed: 0, skipped: 1, said: `not audited: the registry did not answer (${why})` };
  }
  if (code === 0) return { passed: 1, failed: 0, skipped: 0, said: "" };
  const names = Object.values(report.vulnerabilities ?? {}).map(({ name, severity }) => `${name} (${severity})`);
  return { passed: 0, failed: 1, skipped: 0, said: `known to be unsafe: ${names.join(", ")}` };
}

function readReport(said) {
  const text = said.slice(said.indexOf("{"), said.lastIndexOf("}") + 1);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

if (isStarted(import.meta.url)) {
  await main(async () => {
    const { passed, failed, skipped, said } = await audit();
    if (said) console.log(said);
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
    return failed > 0 ? 1 : 0;
  });
}
