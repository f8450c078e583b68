import type { ImportNews } from "@aimwell/contract";

/** Prints how an import goes: for people, or as JSON lines for programs. */
export class ImportPrinter {
  readonly #asJson: boolean;
  #hasFailed = false;

  constructor(asJson: boolean) {
    this.#asJson = asJson;
  }

  /** Something of ours failed, or the import stopped: the command ends with 1. Skipping is no failure. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  tell(news: ImportNews): void {
    if (news.news === "stopped" || (news.news === "done" && news.failed > 0)) this.#hasFailed = true;
    if (this.#asJson) this.#tellJson(news);
    else this.#tellPeople(news);
  }

  #tellJson(news: ImportNews): void {
    if (news.news === "progress") return;
    if (news.news === "done") {
      const { resources, imported, skipped, failed, became, leftOut } = news;
      process.stdout.write(`${JSON.stringify({ news: "became", became, leftOut })}\n`);
      process.stdout.write(`${JSON.stringify({ resources, imported, skipped, failed })}\n`);
    } else process.stdout.write(`${JSON.stringify(news)}\n`);
  }

  #tellPeople(news: ImportNews): void {
    switch (news.news) {
      case "progress":
        if (process.stderr.isTTY) process.stderr.write(`\r${news.done + 1} of ${news.of} people`);
        return;
      case "skipped":
        process.stdout.write(`skipped  ${news.file} ${news.path} ${news.resourceType}: ${news.reason}\n`);
        return;
      case "stopped":
        process.stderr.write(`\naimwell: ${news.words}\n`);
        return;
      case "done":
        if (process.stderr.isTTY) process.stderr.write("\r");
        process.stdout.write(accountOf(news));
        process.stdout.write(
          `${news.resources} resources: ${news.imported} imported, ${news.skipped} skipped, ${news.failed} failed. ${news.people.length} people.\n`,
        );
        return;
    }
  }
}

/** What became what, and why the rest was left out, in two short tables. */
function accountOf({ became, leftOut }: Extract<ImportNews, { news: "done" }>): string {
  const lines = [
    "",
    ...(became.length === 0 ? [] : ["What became what:"]),
    ...became.map((each) => `  ${String(each.count).padStart(6)}  ${each.resourceType} → ${each.became}`),
    ...(leftOut.length === 0 ? [] : ["Left out, and why:"]),
    ...leftOut.map(({ reason, count }) => `  ${String(count).padStart(6)}  ${reason}`),
    "",
  ];
  return `${lines.join("\n")}\n`;
}
