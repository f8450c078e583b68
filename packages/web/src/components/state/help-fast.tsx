import type { ReactNode } from "react";
import { useId } from "react";
import { states } from "../../words/en/states.ts";
import { ButtonLink } from "../base/button.tsx";

export interface HelpFastLine {
  readonly name: string;
  readonly phone: string;
}

/** Two lines and phone numbers. It works without signal, and does not pretend that someone is watching. */
export function HelpFast({ lines }: { readonly lines: readonly HelpFastLine[] }): ReactNode {
  const headingId = useId();
  return (
    <section className="card help-fast" aria-labelledby={headingId}>
      <h2 id={headingId}>{states.helpNow}</h2>
      <HelpLines lines={lines} />
    </section>
  );
}

/** The same without its frame, for the dialog that Help opens on every page. */
export function HelpLines({ lines }: { readonly lines: readonly HelpFastLine[] }): ReactNode {
  return (
    <div className="stack help-lines">
      <p>{states.helpNowAbout}</p>
      {lines.length === 0 && <p className="strong">{states.callYourOwn}</p>}
      {lines.map((line, place) => (
        <ButtonLink
          key={`${line.name} ${line.phone}`}
          kind={place === 0 ? "help" : "second"}
          icon="phone"
          wide
          href={`tel:${line.phone.replace(/[^\d+]/gu, "")}`}
        >
          {states.callLine({ name: line.name, value: line.phone })}
        </ButtonLink>
      ))}
    </div>
  );
}
