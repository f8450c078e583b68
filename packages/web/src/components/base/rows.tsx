import type { ReactNode } from "react";

export interface RowProps {
  /** A mark, a Who, a Weight. */
  readonly start?: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  /** A word, a date, a link or a button at the end of the line. */
  readonly end?: ReactNode;
}

export interface RowsProps {
  readonly rows: readonly (RowProps & { readonly key: string })[];
  readonly ordered?: boolean;
  readonly label?: string;
}

/** A list with a thin line between its rows. */
export function Rows({ rows, ordered = false, label }: RowsProps): ReactNode {
  const List = ordered ? "ol" : "ul";
  return (
    <List className="rows" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>
          {row.start}
          <div className="grow">
            <div className="rows-title">{row.title}</div>
            {row.detail !== undefined && <div>{row.detail}</div>}
          </div>
          {row.end !== undefined && <div className="rows-end">{row.end}</div>}
        </li>
      ))}
    </List>
  );
}
