import { type Parsed, type Problem, parse } from "../checking/reader.ts";
import { evidenceFile } from "./format.ts";
import { replacingProblems, standing } from "./replacing.ts";
import { statementProblems } from "./rules.ts";
import type { EvidenceFile, EvidenceStatement } from "./statement.ts";

function meaningProblems(file: EvidenceFile): readonly Problem[] {
  const seen = new Set<string>();
  return file.statements.flatMap((statement, index) => {
    const at = `statements[${index}]`;
    const problems = [...statementProblems(statement)].map(({ path, reason }) => ({ path: `${at}.${path}`, reason }));
    if (seen.has(statement.id)) problems.push({ path: `${at}.id`, reason: `the id "${statement.id}" comes twice` });
    seen.add(statement.id);
    if (statement.condition !== file.condition)
      problems.push({ path: `${at}.condition`, reason: `this file is about "${file.condition}"` });
    return problems;
  });
}

/** Reads one evidence file whole, or says everything that is wrong with it. */
export function parseEvidence(given: unknown): Parsed<EvidenceFile> {
  const read = parse(evidenceFile, given);
  if (!read.ok) return read;
  const problems = meaningProblems(read.value);
  return problems.length === 0 ? read : { ok: false, problems };
}

/** Every problem of one evidence file, each with its path and reason; an empty list means that it may be used. */
export function checkEvidence(given: unknown): readonly Problem[] {
  const read = parseEvidence(given);
  return read.ok ? [] : read.problems;
}

/** Reads evidence files together: ids are unique across them, and one broken file stops all. */
export function joinEvidence(files: Readonly<Record<string, unknown>>): Parsed<readonly EvidenceStatement[]> {
  const problems: Problem[] = [];
  const statements = new Map<string, EvidenceStatement>();
  for (const [name, given] of Object.entries(files)) {
    const read = parseEvidence(given);
    if (!read.ok) {
      problems.push(...read.problems.map(({ path, reason }) => ({ path: `${name}: ${path}`, reason })));
      continue;
    }
    for (const [index, statement] of read.value.statements.entries()) {
      if (statements.has(statement.id))
        problems.push({
          path: `${name}: statements[${index}].id`,
          reason: `the id "${statement.id}" comes in another file too`,
        });
      statements.set(statement.id, statement);
    }
  }
  if (problems.length === 0)
    problems.push(
      ...replacingProblems([...statements.values()].map((each) => ({ ...each, path: `statement "${each.id}"` }))),
    );
  return problems.length === 0 ? { ok: true, value: standing([...statements.values()]) } : { ok: false, problems };
}
