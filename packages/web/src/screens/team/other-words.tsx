import { type Method, methodWords } from "@aimwell/domain";
import type { ReactNode } from "react";
import { teamWork as words } from "../../words/en/team-work.ts";

const methods: readonly { readonly method: Method; readonly words: string }[] = [
  { method: "model-for-improvement", words: words.modelForImprovement },
  { method: "clinical-audit", words: words.clinicalAudit },
  { method: "lean", words: words.lean },
];

/** Whoever comes with the words of audit, of the Model for Improvement or of Lean finds them beside ours (E-5). */
export function OtherWords(): ReactNode {
  return (
    <details className="other-words section">
      <summary>{words.otherWords}</summary>
      <p className="quiet">{words.otherWordsAbout}</p>
      <div className="scroll" tabIndex={0} role="group" aria-label={words.otherWords}>
        <table className="places-table card">
          <thead>
            <tr>
              <th scope="col">{words.plainWords}</th>
              {methods.map(({ method, words: name }) => (
                <th key={method} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {methodWords.map(({ step, plain, called }) => (
              <tr key={step}>
                <th scope="row">{plain}</th>
                {methods.map(({ method }) => (
                  <td key={method}>{called[method] ?? <span className="quiet">{words.noWord}</span>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
