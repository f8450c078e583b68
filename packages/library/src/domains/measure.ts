// Prints how well suggestDomains does on the labelled aims: node packages/library/src/domains/measure.ts
// With --tuning it prints the tuning half alone, and there each aim that went wrong.
import { type Accuracy, type Answer, accuracyOf, leftOpen, macroF1, sharesOf } from "./accuracy.ts";
import { type AimDomainId, aimDomainIds, aimDomains } from "./aim-domain.ts";
import { earlierAims, halfOf, type LabelledAim, labelledAims } from "./labelled-aims.ts";
import { suggestDomains } from "./suggest.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const figure = (share: number | null): string => (share === null ? "   –" : share.toFixed(2));

function row(name: string, accuracy: Accuracy): string {
  const { precision, recall, f1 } = sharesOf(accuracy);
  const counts = `${accuracy.right} right of ${accuracy.suggested} suggested and ${accuracy.wanted} wanted`;
  return `  ${name.padEnd(16)} precision ${figure(precision)}  recall ${figure(recall)}  F1 ${figure(f1)}   ${counts}`;
}

function tellHalf(half: "tuning" | "test", answers: readonly Answer[]): void {
  const open = leftOpen(answers);
  say(`${half} half: ${answers.length} aims`);
  say(row("all (micro)", accuracyOf(answers)));
  say(`  mean F1 of the domains (macro) ${figure(macroF1(answers))}`);
  say(`  left at "not sure yet": ${open.right} of the ${open.wanted} aims that name no domain`);
  for (const id of aimDomainIds) say(row(id, accuracyOf(answers, id)));
  for (const voice of [...new Set(answers.map(({ aim }) => aim.voice.replace(/:.*/, "")))].sort()) {
    const own = answers.filter(({ aim }) => aim.voice.replace(/:.*/, "") === voice);
    say(row(`voice: ${voice}`, accuracyOf(own)));
  }
}

const cueOf = (words: string, id: AimDomainId): string | undefined =>
  suggestDomains(words, aimDomains).find(({ domain }) => domain === id)?.cue;

function tellWrong(answers: readonly Answer[]): void {
  for (const { aim, suggested } of answers) {
    const extra = suggested.filter((id) => !aim.domains.includes(id)).map((id) => `+${id} (${cueOf(aim.words, id)})`);
    const missed = aim.domains.filter((id) => !suggested.includes(id)).map((id) => `-${id}`);
    if (extra.length + missed.length > 0) say(`  ${[...extra, ...missed].join(" ")}: ${aim.words}`);
  }
}

function tellSpeed(): void {
  const rounds = 20;
  for (const { words } of labelledAims) suggestDomains(words, aimDomains); // Builds the index and warms the code.
  const began = performance.now();
  for (let round = 0; round < rounds; round += 1)
    for (const { words } of labelledAims) suggestDomains(words, aimDomains);
  const each = ((performance.now() - began) * 1000) / (rounds * labelledAims.length);
  say(`${each.toFixed(0)} µs per aim, mean of ${rounds} rounds over ${labelledAims.length} aims`);
}

const answered = (aim: LabelledAim): Answer => ({
  aim,
  suggested: suggestDomains(aim.words, aimDomains).map(({ domain }) => domain),
});

const isTuning = process.argv.includes("--tuning");
for (const half of isTuning ? (["tuning"] as const) : (["tuning", "test"] as const)) {
  const answers = labelledAims.filter((aim) => halfOf(aim) === half).map(answered);
  tellHalf(half, answers);
  if (isTuning) tellWrong(answers);
}
if (!isTuning) say(row("earlier 40 aims", accuracyOf(earlierAims.map(answered))));
tellSpeed();
