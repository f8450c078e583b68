import type { ReactNode } from "react";
import { formula } from "../../words/en/formula.ts";
import { Who, type WhoRole } from "../people/who.tsx";
import { type FormulaNoun, nounLook } from "./element.ts";

const nouns = ["aim", "science", "context", "improvement"] as const satisfies readonly FormulaNoun[];

export interface Brought {
  readonly name: string;
  readonly role: WhoRole;
  readonly counts: Readonly<Record<FormulaNoun, number>>;
}

/** Who brought what: one dot a fact, and the number for a screen reader. Nobody is ranked: the order is the caller's. */
export function BroughtTable({ rows }: { readonly rows: readonly Brought[] }): ReactNode {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={formula.whoBrought}>
      <table className="brought">
        <thead>
          <tr>
            <td />
            {nouns.map((noun) => (
              <th key={noun} scope="col">
                {nounLook[noun].title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.role} ${row.name}`}>
              <th scope="row">
                <span className="row row-one row-tight">
                  <Who role={row.role} name={row.name} size="small" />
                  {row.name}
                </span>
              </th>
              {nouns.map((noun) => (
                <td key={noun}>
                  <CountDots count={row.counts[noun]} noun={noun} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CountDots({ count, noun }: { readonly count: number; readonly noun: FormulaNoun }): ReactNode {
  if (count === 0) {
    return (
      <span className="quiet">
        <span aria-hidden="true">–</span>
        <span className="sr">{formula.none}</span>
      </span>
    );
  }
  if (count > 5) return <b>{count}</b>;
  return (
    <span className={`count-dots count-dots-${nounLook[noun].meaning}`} role="img" aria-label={String(count)}>
      {Array.from({ length: count }, (_, place) => place).map((place) => (
        <span key={place} />
      ))}
    </span>
  );
}
