import type { ReactNode } from "react";
import { Section } from "../../components/base/card.tsx";
import { monthInWords } from "../../words/en/dates.ts";
import { professional as words } from "../../words/en/professional.ts";
import type { OfPerson } from "./of-person.ts";

export function ConditionsCard({ of }: { readonly of: OfPerson }): ReactNode {
  const active = of.record.person.conditions.filter(({ state }) => state === "active");
  return (
    <Section title={words.conditions} card="plain">
      {active.length === 0 && <p className="quiet">{words.noConditions}</p>}
      <ul className="stack stack-s">
        {active.map(({ name, since, brought }) => (
          <li key={brought.entry}>
            {name}
            {since !== undefined && (
              <span className="quiet"> {words.since({ day: monthInWords(since, of.today) })}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
