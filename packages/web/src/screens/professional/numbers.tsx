import { type ReactNode, useState } from "react";
import { RunChart } from "../../chart/run-chart.tsx";
import { Button } from "../../components/base/button.tsx";
import { Card, Section } from "../../components/base/card.tsx";
import { professional as words } from "../../words/en/professional.ts";
import { trends } from "../visit/from-record/trend.ts";
import type { OfPerson } from "./of-person.ts";

const chartsAtOnce = 2;

interface NumbersProps {
  readonly of: OfPerson;
  readonly aim: Parameters<typeof trends>[2];
}

/** The person's numbers as charts; those of the aim first. */
export default function Numbers({ of, aim }: NumbersProps): ReactNode {
  const [isAll, setAll] = useState(false);
  const all = trends(of.record, of.series, aim);
  const shown = isAll ? all : all.slice(0, chartsAtOnce);
  return (
    <Section title={words.numbers}>
      {all.length === 0 && <p className="quiet">{words.noNumbers}</p>}
      <div className="person-cards">
        {shown.map((trend) => (
          <Card key={trend.measure}>
            <h3>{trend.title}</h3>
            <RunChart view={trend.view} height={190} />
          </Card>
        ))}
      </div>
      {!isAll && all.length > chartsAtOnce && (
        <Button kind="second" onPress={() => setAll(true)}>
          {words.showAllNumbers({ count: all.length - chartsAtOnce })}
        </Button>
      )}
    </Section>
  );
}
