import type { ReactNode } from "react";

export interface RowProps {
  /** A mark, a Who, a Weight. */
  readonly start?: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  /** A word, a date, a link or a button at the end of the line. */
  readonly end?: ReactNode;
  /** What can be done with the row: beside it on a wide screen, under it on a phone, so that the words keep their room. */
  readonly act?: ReactNode;
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
          <div className={row.act === undefined ? "grow" : "grow rows-acted"}>
            <div>
              <div className={row.act === undefined ? "rows-title" : "rows-title rows-line"}>
                <span>{row.title}</span>
                {row.act !== undefined && row.end !== undefined && <span className="rows-word">{row.end}</span>}
              </div>
              {row.detail !== undefined && <div>{row.detail}</div>}
            </div>
            {row.act}
          </div>
          {row.act === undefined && row.end !== undefined && <div className="rows-end">{row.end}</div>}
        </li>
      ))}
    </List>
  );
}
