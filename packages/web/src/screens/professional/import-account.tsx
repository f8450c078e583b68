import type { ImportNews } from "@aimwell/contract";
import type { ReactNode } from "react";
import { professional as words } from "../../words/en/professional.ts";

type Done = Extract<ImportNews, { news: "done" }>;

const inAimwell: Readonly<Record<string, string>> = {
  "person.introduced": words.becamePerson,
  "partnership.formed": words.becamePartnership,
  "aim.proposed": words.becameAim,
  "aim.scaled": words.becameSteps,
  "aim.rated": words.becameRating,
  "condition.noted": words.becameCondition,
  "life.noted": words.becameLife,
  "measure.adopted": words.becameMeasure,
  measurement: words.becameNumber,
};

/** What the resources became, and why the rest was left out: two short tables, the most first. */
export function ImportAccount({ became, leftOut }: Pick<Done, "became" | "leftOut">): ReactNode {
  return (
    <div className="cols cols-2 numbers">
      {became.length > 0 && (
        <Counted
          title={words.importBecame}
          rows={became.map(({ resourceType, became: type, count }) => ({
            count,
            words: words.importBecameOne({ title: resourceType, value: inAimwell[type] ?? type }),
          }))}
        />
      )}
      {leftOut.length > 0 && (
        <Counted title={words.importWhy} rows={leftOut.map(({ reason, count }) => ({ count, words: reason }))} />
      )}
    </div>
  );
}

interface CountedProps {
  readonly title: string;
  readonly rows: readonly { readonly count: number; readonly words: string }[];
}

function Counted({ title, rows }: CountedProps): ReactNode {
  return (
    <table>
      <caption className="strong">{title}</caption>
      <tbody>
        {rows.map(({ count, words: said }) => (
          <tr key={said}>
            <td className="num">{count}</td>
            <th scope="row">{said}</th>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
