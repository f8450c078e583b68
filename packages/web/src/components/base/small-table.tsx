import type { ReactNode } from "react";

export interface SmallTableProps {
  /** Shown above the table; a table in a part of its own needs none. */
  readonly caption?: string;
  readonly headings: readonly string[];
  /** The first cell of a row heads it, and names it. */
  readonly rows: readonly (readonly [head: string, ...cells: string[]])[];
  /** Cells stay on one line: it stands in a box that scrolls. */
  readonly oneLine?: boolean;
}

/** A few numbers beside each other, each row with its own head. */
export function SmallTable({ caption, headings, rows, oneLine = false }: SmallTableProps): ReactNode {
  return (
    <table className={oneLine ? "small-table small-table-one-line" : "small-table"}>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              <td key={headings[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
