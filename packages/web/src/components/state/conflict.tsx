import type { ReactNode } from "react";
import { states } from "../../words/en/states.ts";
import { Button } from "../base/button.tsx";

export interface ConflictProps {
  readonly name: string;
  readonly mine: { readonly words: string; readonly when: string };
  readonly theirs: { readonly words: string; readonly when: string };
  readonly onKeepMine: () => void;
  readonly onKeepTheirs: () => void;
  readonly onAsk?: () => void;
}

/** Two people changed the same thing: both versions side by side, never merged. */
export function Conflict({ name, mine, theirs, onKeepMine, onKeepTheirs, onAsk }: ConflictProps): ReactNode {
  const versions = [
    { by: states.you, ...mine },
    { by: name, ...theirs },
  ];
  return (
    <div className="card">
      <h3>{states.bothChanged({ name })}</h3>
      <div className="versions">
        {versions.map((version) => (
          <div key={version.by}>
            <b>{version.by}</b>
            <p>{version.words}</p>
            <span className="small quiet">{version.when}</span>
          </div>
        ))}
      </div>
      <div className="row row-tight">
        <Button kind="second" onPress={onKeepMine}>
          {states.keepMine}
        </Button>
        <Button kind="second" onPress={onKeepTheirs}>
          {states.keepTheirs({ name })}
        </Button>
        {onAsk !== undefined && (
          <Button kind="text" onPress={onAsk}>
            {states.askThem({ name })}
          </Button>
        )}
      </div>
    </div>
  );
}
