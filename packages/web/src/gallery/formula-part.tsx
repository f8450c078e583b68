import type { ReactNode } from "react";
import { Button } from "../components/base/button.tsx";
import { Section } from "../components/base/card.tsx";
import { Segments } from "../components/base/segments.tsx";
import { BroughtTable } from "../components/formula/brought-table.tsx";
import { FormulaMap } from "../components/formula/formula-map.tsx";
import { GapList, GapRow } from "../components/formula/gap-row.tsx";
import { formula } from "../words/en/formula.ts";

const rosa = { name: "Rosa", role: "person" } as const;
const tom = { name: "Tom", role: "professional" } as const;
const ines = { name: "Inês", role: "supporter" } as const;
const singh = { name: "Dr Singh", role: "team" } as const;
const network = { name: "Network", role: "network" } as const;

const fact = (
  words: string,
  by: {
    readonly name: string;
    readonly role: typeof rosa.role | typeof tom.role | typeof ines.role | typeof singh.role;
  },
) => ({
  id: words,
  words,
  by,
});

export function FormulaPart(): ReactNode {
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="page-head">
        <div>
          <h1>{formula.title}</h1>
          <p>{formula.about}</p>
        </div>
        <Segments
          label="Level"
          segments={[
            { href: "/gallery?part=formula", words: "One person", icon: "person", current: true },
            { href: "/gallery?part=formula&level=team", words: "Our team", icon: "people", current: false },
          ]}
        />
      </div>
      <RosasFormula />
      <div className="cols cols-wide-start cols-start section">
        <Section title={formula.missing}>
          <GapList>
            <GapRow
              noun="context"
              question="Who covers mornings with Mum for 6 weeks?"
              about="Inês may know. Without it the new hip can’t fit."
              action={<Button kind="second">Ask Inês</Button>}
            />
            <GapRow
              noun="aim"
              question="What does Rosa fear most?"
              about="Not asked yet. Only Rosa can say."
              action={<Button kind="second">Ask next time</Button>}
            />
          </GapList>
        </Section>
        <Section title={formula.whoBrought} card="plain">
          <BroughtTable
            rows={[
              { ...rosa, counts: { aim: 4, science: 0, context: 2, improvement: 3 } },
              { ...ines, counts: { aim: 0, science: 0, context: 1, improvement: 0 } },
              { ...tom, counts: { aim: 0, science: 2, context: 1, improvement: 1 } },
              { ...singh, counts: { aim: 0, science: 1, context: 0, improvement: 0 } },
              { ...network, counts: { aim: 0, science: 0, context: 0, improvement: 0 } },
            ]}
          />
        </Section>
      </div>
    </main>
  );
}

function RosasFormula(): ReactNode {
  return (
    <FormulaMap
      nouns={{
        aim: {
          lead: "What Rosa wants, and why now",
          facts: [
            fact("The school walk, by March", rosa),
            fact("The wedding, by September", rosa),
            fact("Matters a great deal", rosa),
            fact("Well enough to plan", rosa),
          ],
          gaps: ["What she fears most"],
          knowing: "well-known",
        },
        science: {
          lead: "What has helped others",
          facts: [
            fact("3 options, with numbers", tom),
            fact("How sure we are of each", tom),
            fact("Tablets and the stomach", singh),
          ],
          gaps: ["How it goes for people who care for a parent"],
          knowing: "some-known",
        },
        context: {
          lead: "Her life, and this place",
          facts: [
            fact("Helps Mum each morning", rosa),
            fact("Inês drives on Tuesdays", ines),
            fact("Pool 5 minutes from home", rosa),
            fact("Class free, hip list 7 months", tom),
          ],
          gaps: ["Who covers mornings for 6 weeks"],
          knowing: "some-known",
          says: "One big gap",
        },
        improvement: {
          lead: "Change we can see over time",
          facts: [fact("Minutes before a stop: 5 to 9", rosa), fact("Hip strength, each month", tom)],
          gaps: [],
          knowing: "thin",
        },
      }}
      verbs={{
        match: { state: "done", says: "done 12 November" },
        fit: { state: "part", says: "1 of 3 options fits now" },
        test: { state: "not-done", says: "can’t be done yet" },
      }}
    />
  );
}
