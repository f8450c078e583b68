import type { PanelRow } from "@aimwell/domain";
import type { ReactNode } from "react";
import { PickField, TextField } from "../../components/base/field.tsx";
import { professional as words } from "../../words/en/professional.ts";
import { countReasons, type Reason, reasons, reasonWords } from "./panel.ts";

export interface FindBarProps {
  readonly rows: readonly PanelRow[];
  readonly search: string;
  readonly reason: Reason | null;
  readonly onSearch: (search: string) => void;
  readonly onReason: (reason: Reason | null) => void;
}

/** Search and one filter, each answer with how many it holds. */
export function FindBar({ rows, search, reason, onSearch, onReason }: FindBarProps): ReactNode {
  const counts = countReasons(rows);
  return (
    <div className="find-bar" role="search">
      <TextField label={words.search} hint={words.searchHint} value={search} onChange={onSearch} />
      <PickField
        label={words.filter}
        value={reason ?? "all"}
        options={[
          { value: "all", words: `${words.all} (${rows.length})` },
          ...reasons.map((each) => ({ value: each, words: `${reasonWords[each]} (${counts.get(each) ?? 0})` })),
        ]}
        onChange={(value) => onReason(reasons.find((each) => each === value) ?? null)}
      />
    </div>
  );
}
