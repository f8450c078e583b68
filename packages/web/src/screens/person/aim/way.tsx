import type { Aim, Rating } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Ladder } from "../../../components/aim/ladder.tsx";
import { Button, ButtonLink } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { TextLink } from "../../../components/base/text-link.tsx";
import { EmptyState } from "../../../components/state/empty-state.tsx";
import { aim as words } from "../../../words/en/aim.ts";
import { dayInWords } from "../../../words/en/dates.ts";
import { myAim } from "../../../words/en/my-aim.ts";
import { states } from "../../../words/en/states.ts";
import { latestRatings, levelNow, stepsOf } from "../../visit/from-record/aims.ts";
import { useSaying } from "../../visit/from-record/use-saying.ts";
import { dayHere } from "../mine/here.ts";
import { isOwn, type Mine } from "../mine/mine.ts";
import { SaidWrong } from "../mine/said-wrong.tsx";
import { areStepsUsed, stepsFit } from "./aim-words.ts";

interface WayProps {
  readonly mine: Mine;
  readonly aim: Aim;
}

/** The five steps, with the start, now by the person's own latest word, and the aim. */
export function Way({ mine, aim }: WayProps): ReactNode {
  const { scale } = aim;
  const own = isOwn(mine);
  const edit = `/me/aim/edit?aim=${aim.id}&part=steps`;
  if (scale === null) {
    return own ? (
      <div className="section">
        <EmptyState
          title={myAim.noSteps}
          about={myAim.noStepsAbout}
          actions={
            <ButtonLink kind="second" icon="pen" href={edit}>
              {myAim.writeSteps}
            </ButtonLink>
          }
        />
      </div>
    ) : null;
  }
  const now = levelNow(mine.record, aim);
  const wroteIt = scale.brought.by === mine.session.party ? states.you : mine.people.of(scale.brought.by).first;
  const day = dayInWords(dayHere(scale.brought.at), mine.today);
  const used = areStepsUsed(aim, mine.record.aim.ratings.get(aim.id) ?? []);
  return (
    <Section
      title={own ? words.howFar : words.howFarTheirs({ name: mine.people.person.first })}
      icon="better"
      meaning="better"
      about={own ? words.ladderMadeBy({ names: wroteIt, day }) : myAim.stepsBy({ name: wroteIt, day })}
    >
      {own && !stepsFit(aim) && <OldSteps aim={aim} edit={edit} />}
      <Ladder
        steps={stepsOf(aim)}
        start={scale.startLevel}
        {...(now === undefined ? {} : { now })}
        {...(own ? {} : { ownerName: mine.people.person.first })}
      />
      {now === undefined && own && <p className="quiet">{myAim.notRated}</p>}
      <OthersSee mine={mine} aim={aim} />
      {own && (
        <div className="row">
          <TextLink href="/me/check-in">{myAim.sayWhere}</TextLink>
          {!used && <TextLink href={edit}>{myAim.changeSteps}</TextLink>}
        </div>
      )}
    </Section>
  );
}

/** The words of the aim changed after the steps were written: only the person can say whether they still belong. */
function OldSteps({ aim, edit }: { readonly aim: Aim; readonly edit: string }): ReactNode {
  const { say, refusal } = useSaying();
  const { scale } = aim;
  if (scale === null) return null;
  const { levels, convention, startLevel } = scale;
  return (
    <>
      <Strip
        kind="look"
        end={
          <div className="row row-tight">
            <Button
              kind="second"
              onPress={() => void say("aim.scaled", { aim: aim.id, levels, convention, startLevel })}
            >
              {myAim.keepSteps}
            </Button>
            <TextLink href={edit}>{myAim.changeSteps}</TextLink>
          </div>
        }
      >
        {myAim.oldSteps}
      </Strip>
      <SaidWrong refusal={refusal} />
    </>
  );
}

/** Three series are kept: where others see the person is shown beside the person's own word, never in place of it. */
function OthersSee({ mine, aim }: WayProps): ReactNode {
  const now = levelNow(mine.record, aim);
  const others = latestRatings(mine.record, aim).filter(
    ({ role, rating }) => role !== "person" && rating.level !== "not-tried" && rating.level !== now,
  );
  return others.map(({ rating }) => (
    <p key={rating.brought.entry} className="small quiet">
      {sightInWords(mine, aim, rating)}
    </p>
  ));
}

/** Who sees the person on which step, said to whoever reads. */
function sightInWords(mine: Mine, { scale }: Aim, { level, brought }: Rating): string {
  const title = level === "not-tried" ? "" : (scale?.levels[level + 2] ?? "");
  const name = mine.people.of(brought.by).first;
  const other = mine.people.person.first;
  if (isOwn(mine)) return myAim.seesYouAt({ name, title });
  return brought.by === mine.session.party
    ? myAim.youSeeThem({ name: other, title })
    : myAim.seesThem({ name, other, title });
}
