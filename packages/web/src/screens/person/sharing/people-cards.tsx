import type { LocalDate } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Card } from "../../../components/base/card.tsx";
import { Dialog } from "../../../components/base/dialog.tsx";
import { TextField } from "../../../components/base/field.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { Switch } from "../../../components/base/switch.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { Who } from "../../../components/people/who.tsx";
import { dayInWords } from "../../../words/en/dates.ts";
import { mySharing } from "../../../words/en/my-sharing.ts";
import { states } from "../../../words/en/states.ts";
import type { Someone } from "../../visit/from-record/people.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import { nearDayHere, timeHere } from "../mine/here.ts";
import type { Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import type { Looks } from "../mine/use-looks.ts";
import {
  type GrantDeed,
  type GrantScope,
  grantDeeds,
  grantScopes,
  regranted,
  type Supporter,
  switched,
} from "./rules.ts";
import { StopTeam } from "./stop-team.tsx";

export const scopeWords: Readonly<Record<GrantScope, string>> = {
  aim: mySharing.scopeAim,
  plan: mySharing.scopePlan,
  visit: mySharing.scopeVisit,
  life: mySharing.scopeLife,
  measure: mySharing.scopeMeasure,
};
export const deedWords: Readonly<Record<GrantDeed, string>> = {
  "add-life": mySharing.deedAddLife,
  "rate-aim": mySharing.deedRateAim,
  "speak-for": mySharing.deedSpeakFor,
};

/** When this party looked last, as far as it is known here. */
export function lookedInWords(looks: Looks, party: string): string {
  if (looks.state !== "here") return "";
  const last = looks.looks.filter(({ by }) => by === party).toSorted((one, other) => (one.at < other.at ? 1 : -1))[0];
  if (last === undefined) return mySharing.neverLooked;
  return mySharing.lastLooked({ day: nearDayHere(last.at), time: timeHere(last.at) });
}

interface TeamCardProps {
  readonly mine: Mine;
  readonly professional: Someone;
  readonly looks: Looks;
}

/** Who works with the person sees the record; that ends when the person ends it. */
export function TeamCard({ mine, professional, looks }: TeamCardProps): ReactNode {
  return (
    <Card>
      <div className="row row-one">
        <Who role="professional" name={professional.name} size="big" />
        <div className="grow">
          <h3>{professional.name}</h3>
          <p className="small quiet">{professional.is}</p>
        </div>
      </div>
      <p className="step-foot">{mySharing.myTeam}</p>
      <p className="small quiet">
        {mySharing.untilStopped} {lookedInWords(looks, professional.id)}
      </p>
      <StopTeam mine={mine} professional={professional} />
    </Card>
  );
}

interface SupporterCardProps {
  readonly mine: Mine;
  readonly supporter: Supporter;
  readonly looks: Looks;
}

/** Switches for each kind of thing and each deed. Each press is a new grant that takes the place of the one before. */
export function SupporterCard({ mine, supporter, looks }: SupporterCardProps): ReactNode {
  const { say, refusal } = useSaying();
  const { grant, state, endedOn, party } = supporter;
  const name = grant.supporterName;
  const give = (changed: Parameters<typeof regranted>[1]) => void say("grant.given", regranted(grant, changed));
  if (state === "ended") return <Stopped mine={mine} supporter={supporter} endedOn={endedOn} />;
  return (
    <Card>
      <div className="row row-one">
        <Who role="supporter" name={name} size="big" />
        <div className="grow">
          <h3>{name}</h3>
          <p className="small quiet">{grant.relation}</p>
        </div>
      </div>
      <ul className="rows step-foot">
        {grantScopes.map((scope) => (
          <SwitchRow
            key={scope}
            name={name}
            title={scopeWords[scope]}
            on={grant.mayRead.includes(scope)}
            onChange={(on) => give({ mayRead: switched(grantScopes, grant.mayRead, scope, on) })}
          />
        ))}
        {grantDeeds.map((deed) => (
          <SwitchRow
            key={deed}
            name={name}
            title={deedWords[deed]}
            on={grant.mayDo.includes(deed)}
            onChange={(on) => give({ mayDo: switched(grantDeeds, grant.mayDo, deed, on) })}
          />
        ))}
      </ul>
      <p className="small quiet step-foot">
        {grant.until === undefined
          ? mySharing.untilStopped
          : mySharing.untilDay({ day: dayInWords(grant.until, mine.today) })}{" "}
        {lookedInWords(looks, party)}
      </p>
      <div className="row">
        <EndDay supporter={supporter} onSave={(until) => give({ until })} />
        <StopSupporter supporter={supporter} />
      </div>
      <SaidWrong refusal={refusal} />
    </Card>
  );
}

interface SwitchRowProps {
  readonly name: string;
  readonly title: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function SwitchRow({ name, title, on, onChange }: SwitchRowProps): ReactNode {
  return (
    <li className="switch-row">
      <span>{title}</span>
      <Switch label={mySharing.seesThis({ name, title })} on={on} onChange={onChange} />
    </li>
  );
}

interface EndDayProps {
  readonly supporter: Supporter;
  readonly onSave: (until: LocalDate | null) => void;
}

function EndDay({ supporter, onSave }: EndDayProps): ReactNode {
  const [isOpen, open] = useState(false);
  const [day, setDay] = useState<string>(supporter.grant.until ?? "");
  const save = () => {
    onSave(day === "" ? null : (day as LocalDate));
    open(false);
  };
  return (
    <>
      <TextButton icon="clock" of={supporter.grant.supporterName} onPress={() => open(!isOpen)}>
        {mySharing.endDay}
      </TextButton>
      {isOpen && (
        <div className="stack">
          <TextField
            label={mySharing.endDay}
            hint={mySharing.endDayHint}
            kind="date"
            short
            value={day}
            onChange={setDay}
          />
          <Button kind="second" onPress={save}>
            {mySharing.saveDay}
          </Button>
        </div>
      )}
    </>
  );
}

/** What a stop will change is said first; then it is done at once, and can be undone. */
function StopSupporter({ supporter }: { readonly supporter: Supporter }): ReactNode {
  const [asks, ask] = useState(false);
  const { say, refusal } = useSaying();
  const name = supporter.grant.supporterName;
  const stop = async () => {
    if ((await say("grant.withdrawn", { grant: supporter.grant.id })) !== null) ask(false);
  };
  return (
    <>
      <TextButton onPress={() => ask(true)}>{mySharing.stop({ name })}</TextButton>
      <Dialog
        title={mySharing.stop({ name })}
        open={asks}
        onClose={() => ask(false)}
        actions={
          <Button kind="stop" onPress={() => void stop()}>
            {mySharing.stopNow}
          </Button>
        }
      >
        <p>{mySharing.stopAbout({ name })}</p>
        <SaidWrong refusal={refusal} />
      </Dialog>
    </>
  );
}

interface StoppedProps {
  readonly mine: Mine;
  readonly supporter: Supporter;
  readonly endedOn: string | null;
}

/** Stopped, with a way back: the same grant again, without a last day that is over. */
function Stopped({ mine, supporter, endedOn }: StoppedProps): ReactNode {
  const { say, refusal } = useSaying();
  const { grant } = supporter;
  const name = grant.supporterName;
  const isOver = grant.until !== undefined && grant.until < mine.today;
  return (
    <>
      <Strip
        icon="check"
        strong={
          grant.withdrawn === null && endedOn !== null
            ? mySharing.over({ day: dayInWords(endedOn, mine.today) })
            : states.stoppedSharing({ name })
        }
        end={
          <Button
            kind="second"
            icon="undo"
            onPress={() => void say("grant.given", regranted(grant, isOver ? { until: null } : {}))}
          >
            {mySharing.undo}
          </Button>
        }
      >
        {states.stoppedSharingAbout({ name })}
      </Strip>
      <SaidWrong refusal={refusal} />
    </>
  );
}
