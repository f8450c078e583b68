import type { ReactNode } from "react";
import type { IconName } from "../../icons/drawings.tsx";
import { Icon } from "../../icons/icon.tsx";
import { classNames } from "../base/class-names.ts";
import { Mark, type Meaning } from "../base/mark.tsx";

export interface OptionColumn {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
}

export interface OptionRow {
  readonly id: string;
  readonly question: string;
  readonly about?: string;
  readonly icon: IconName;
  readonly meaning: Meaning;
  /** By option id. A cell without an answer says so in words. */
  readonly cells: Readonly<Record<string, ReactNode>>;
}

export interface OptionTableProps {
  readonly label: string;
  /** What each figure stands for. */
  readonly key100?: string;
  readonly options: readonly OptionColumn[];
  readonly rows: readonly OptionRow[];
}

/**
 * Options side by side, questions in the order of the formula. On a phone each question opens one at a time with every
 * answer beneath it. No option is marked as best.
 */
export function OptionTable({ label, key100, options, rows }: OptionTableProps): ReactNode {
  return (
    <>
      <div className="options-wide scroll" tabIndex={0} role="group" aria-label={label}>
        <table className="options">
          <thead>
            <tr>
              <td>{key100}</td>
              {options.map((option) => (
                <th key={option.id} scope="col">
                  {option.title}
                  {option.about !== undefined && <small>{option.about}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Mark meaning={row.meaning} icon={row.icon} small />
                  {row.question}
                  {row.about !== undefined && <small>{row.about}</small>}
                </th>
                {options.map((option) => (
                  <td key={option.id}>{row.cells[option.id]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="options-narrow">
        {key100 !== undefined && <p className="small quiet">{key100}</p>}
        {rows.map((row, index) => (
          <details key={row.id} open={index === 0} name="options">
            <summary>
              <Mark meaning={row.meaning} icon={row.icon} small />
              <span className="grow">{row.question}</span>
              <Icon name="down" />
            </summary>
            {row.about !== undefined && <p className="small quiet">{row.about}</p>}
            <dl>
              {options.map((option) => (
                <div key={option.id} className={classNames("options-answer")}>
                  <dt>{option.title}</dt>
                  <dd>{row.cells[option.id]}</dd>
                </div>
              ))}
            </dl>
          </details>
        ))}
      </div>
    </>
  );
}
