const blocks = new Set(["P", "LI", "TR", "TD", "TH", "DT", "DD", "H2", "H3", "SMALL", "BLOCKQUOTE", "DIV"]);

/** The words of a part of the page as it is shown: no buttons, nothing that is folded away, a picture by its sentence. */
export function readable(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? "";
  if (node.matches("button, a, select, [aria-hidden='true'], details:not([open])")) return "";
  if (node.getAttribute("role") === "img") return `${node.getAttribute("aria-label") ?? ""}. `;
  const inner = Array.from(node.childNodes, readable).join("");
  return blocks.has(node.tagName) ? `${inner}\n` : inner;
}

/** A table, question by question: each answer after the name of what it is about. */
export function readableTable(table: HTMLTableElement): string {
  const [head, ...rows] = Array.from(table.rows, (row) => Array.from(row.cells));
  // The small print under the name of a column is not said again in each row.
  const names = head?.map((cell) => cell.firstChild?.textContent ?? "") ?? [];
  const said = rows.map((row) =>
    row.map((cell, place) => `${place === 0 ? "" : `${names[place] ?? ""}: `}${plain(readable(cell))}`).join("\n"),
  );
  return said.join("\n");
}

/** One line, each part of it a sentence. */
function plain(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replaceAll(/\s+/gu, " ").trim())
    .filter((line) => line !== "")
    .map((line) => (/[.?!:]$/u.test(line) ? line : `${line}.`))
    .join(" ");
}
