import { type ReactNode, useState } from "react";
import { Section } from "../../../components/base/card.tsx";
import { Rows } from "../../../components/base/rows.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { Who } from "../../../components/people/who.tsx";
import { Loading } from "../../../components/state/loading.tsx";
import { common } from "../../../words/en/common.ts";
import { myRecord } from "../../../words/en/my-record.ts";
import { mySharing } from "../../../words/en/my-sharing.ts";
import { nearDayHere, timeHere } from "../mine/here.ts";
import type { Looks } from "../mine/use-looks.ts";

interface LookedProps {
  readonly looks: Looks;
}

const firstShown = 5;

/** Who looked, and when, the latest first. */
export function Looked({ looks }: LookedProps): ReactNode {
  const [isAll, showAll] = useState(false);
  return (
    <Section title={mySharing.looked}>
      {looks.state === "asking" && <Loading words={myRecord.getting} />}
      {looks.state === "away" && <p className="quiet">{mySharing.lookedAway}</p>}
      {looks.state === "here" && looks.looks.length + looks.emergencies.length === 0 && (
        <p className="quiet">{mySharing.lookedNone}</p>
      )}
      {looks.state === "here" && looks.emergencies.length > 0 && (
        <Rows
          label={mySharing.emergencies}
          rows={looks.emergencies.map(({ by, name, reason, at }) => ({
            key: `${by} ${at}`,
            start: <Who role="professional" name={name} />,
            title: mySharing.openedInEmergency({ name }),
            detail: reason,
            end: (
              <span className="small quiet">
                {nearDayHere(at)}, {timeHere(at)}
              </span>
            ),
          }))}
        />
      )}
      {looks.state === "here" && (
        <Rows
          rows={looks.looks
            .toSorted((one, other) => (one.at < other.at ? 1 : -1))
            .slice(0, isAll ? undefined : firstShown)
            .map(({ by, name, as, at }) => ({
              key: `${by} ${at}`,
              start: <Who role={as === "system" ? "network" : as} name={name} />,
              title: mySharing.lookedAt({ name }),
              end: (
                <span className="small quiet">
                  {nearDayHere(at)}, {timeHere(at)}
                </span>
              ),
            }))}
        />
      )}
      {looks.state === "here" && looks.looks.length > firstShown && !isAll && (
        <TextButton onPress={() => showAll(true)}>{common.seeAll}</TextButton>
      )}
    </Section>
  );
}
