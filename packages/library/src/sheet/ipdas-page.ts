import { practices, shippedLibrary } from "../practice/practices.ts";
import { type IpdasItem, ipdasItems, judgeSheet, type Met } from "./ipdas.ts";
import { type OptionSheet, optionSheets } from "./option-sheet.ts";

const head = `# Option sheets against the decision aid standards

This page is printed from the code that judges each sheet: \`node packages/library/docs.ts\`. Don't edit it by hand.

The items are those of the International Patient Decision Aid Standards in our own words, after Joseph-Williams et al., Med
Decis Making 2014;34:699-710 (doi:10.1177/0272989X13501721). What can be worked out from a sheet is worked out for each
practice that ships; what is about the screen, or about how the aid was made, is the same for all of them. This is our own
judgement. Nobody has certified these sheets, and a site's clinicians review the content before use.
`;

const words: Readonly<Record<Met, string>> = { met: "met", partly: "partly", "not-met": "**not met**" };
const marks: Readonly<Record<Met, string>> = { met: "●", partly: "◐", "not-met": "○" };
const groups = {
  qualifying: "What makes it a decision aid at all",
  certification: "What keeps it from misleading",
  quality: "What makes it better",
} as const;

const isOfSheet = ({ judge }: IpdasItem): boolean => typeof judge === "function";

/** One item: its state where it is the same for all, or how many sheets meet it, with the reasons there are. */
function line(item: IpdasItem, sheets: readonly OptionSheet[]): string {
  const judged = sheets.map((sheet) => judgeSheet(item, sheet));
  const because = [...new Set(judged.map((each) => `${words[each.state]}: ${each.because}`))].join("; ");
  const count = (state: Met) => judged.filter((each) => each.state === state).length;
  const cells = isOfSheet(item)
    ? [`${count("met")}`, `${count("partly")}`, `${count("not-met")}`]
    : (["met", "partly", "not-met"] as const).map((state) => (judged[0]?.state === state ? "all" : ""));
  return `| ${[item.id, item.asks, ...cells, because].join(" | ")} |`;
}

function section(group: IpdasItem["group"], sheets: readonly OptionSheet[]): string {
  const rows = ipdasItems.filter((item) => item.group === group).map((item) => line(item, sheets));
  return `## ${groups[group]}\n\n| item | it | met | partly | not met | because |\n| --- | --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

function bySheet(sheets: readonly OptionSheet[]): string {
  const items = ipdasItems.filter(isOfSheet);
  const rows = sheets.map(
    (sheet) =>
      `| ${[sheet.practice.title, ...items.map((item) => marks[judgeSheet(item, sheet).state])].join(" | ")} |`,
  );
  return `## Each practice\n\n● met, ◐ partly, ○ not met.\n\n| practice | ${items.map(({ id }) => id).join(" | ")} |\n| --- |${" --- |".repeat(items.length)}\n${rows.join("\n")}\n`;
}

/** The page docs/reference/ipdas.md: every item over every sheet that ships. */
export function ipdasPage(): string {
  const sheets = optionSheets(practices, shippedLibrary);
  return [
    head,
    section("qualifying", sheets),
    section("certification", sheets),
    section("quality", sheets),
    bySheet(sheets),
  ].join("\n");
}
