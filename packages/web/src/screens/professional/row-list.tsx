import type { Instant, PanelRow } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { professional as words } from "../../words/en/professional.ts";
import { PersonRow } from "./person-row.tsx";

const pageSize = 50;

export interface RowListProps {
  readonly rows: readonly PanelRow[];
  readonly now: Instant;
  readonly label: string;
}

/** A thousand people are read a page at a time; the next page is one press away and adds to what is there. */
export function RowList({ rows, now, label }: RowListProps): ReactNode {
  const [count, setCount] = useState(pageSize);
  const shown = rows.slice(0, count);
  return (
    <>
      <ul className="person-rows card" aria-label={label}>
        {shown.map((row) => (
          <PersonRow key={row.subject} row={row} now={now} />
        ))}
      </ul>
      {rows.length > shown.length && (
        <div className="row">
          <Button kind="second" onPress={() => setCount(count + pageSize)}>
            {words.more}
          </Button>
          <p className="small quiet" role="status">
            {words.shown({ count: shown.length, of: rows.length })}
          </p>
        </div>
      )}
    </>
  );
}
