import type { Decision, Option } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Voice } from "../../../components/aim/voice.tsx";
import { Button } from "../../../components/base/button.tsx";
import { classNames } from "../../../components/base/class-names.ts";
import { Who } from "../../../components/people/who.tsx";
import { Icon } from "../../../icons/icon.tsx";
import { common } from "../../../words/en/common.ts";
import { decide } from "../../../words/en/decide.ts";
import { decision as decisionWords } from "../../../words/en/decision.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import type { Someone } from "../from-record/people.ts";

export interface LeanCardsProps {
  readonly at: InVisit;
  readonly decision: Decision;
  readonly options: readonly Option[];
  /** Where whoever sits here says which way they lean. */
  readonly form: (onDone: () => void) => ReactNode;
}

/** A card for the person and one for the professional. They turn at the same moment. */
export function LeanCards({ at, decision, options, form }: LeanCardsProps): ReactNode {
  const sides = [at.people.person, at.professional];
  return (
    <div className="leans">
      {sides.map((side) =>
        decision.leans === null ? (
          <FaceDown key={side.id} at={at} side={side} decision={decision} options={options} form={form} />
        ) : (
          <Turned key={side.id} side={side} decision={decision} options={options} leans={decision.leans} />
        ),
      )}
    </div>
  );
}

interface SideProps {
  readonly side: Someone;
  readonly decision: Decision;
  readonly options: readonly Option[];
}

interface TurnedProps extends SideProps {
  readonly leans: NonNullable<Decision["leans"]>;
}

function Turned({ side, decision, options, leans }: TurnedProps): ReactNode {
  const lean = leans.find((each) => (side.role === "professional" ? each.by === side.id : each.as !== "professional"));
  const title = options.find(({ id }) => id === lean?.option)?.title ?? "";
  const isSkipped = decision.skipped.includes(side.id);
  const says =
    lean !== undefined
      ? decisionWords.leansTo({ name: side.first, title })
      : isSkipped
        ? decide.skipped({ name: side.first })
        : decide.noLean({ name: side.first });
  return (
    <div className={classNames("lean", `lean-${side.role}`, "lean-turned", "lean-reveal")}>
      <div className="row row-one">
        <Who role={side.role} name={side.name} />
        <b>{says}</b>
      </div>
      {lean?.words !== undefined && <Voice words={lean.words} size="small" />}
    </div>
  );
}

/** Whether the other side has leaned is private too, so that card says only that it is face down. */
function FaceDown({ at, side, decision, options, form }: SideProps & Pick<LeanCardsProps, "at" | "form">): ReactNode {
  const [isChanging, setChanging] = useState(false);
  const isMine = isMySide(at, side);
  const mine = isMine ? decision.ownLeans.get(at.me.id) : undefined;
  const title = options.find(({ id }) => id === mine?.option)?.title;
  const isSkipped = decision.skipped.includes(side.id) || (isMine && decision.skipped.includes(at.me.id));
  const asks = isMine && at.may("lean.taken") && !isSkipped && (mine === undefined || isChanging);
  return (
    <div className={classNames("lean", `lean-${side.role}`, mine === undefined ? "lean-sealed" : "lean-ready")}>
      <div className="row row-one">
        <Who role={side.role} name={side.name} />
        <b>{headline({ isMine, title, isSkipped, name: side.first })}</b>
      </div>
      {!asks && !isSkipped && (
        <p className="quiet">
          <Icon name="lock" size="small" /> {mine === undefined ? decide.cardDownAbout : decide.myCardAbout}
        </p>
      )}
      {asks && form(() => setChanging(false))}
      {mine !== undefined && !isChanging && (
        <div>
          <Button kind="second" onPress={() => setChanging(true)}>
            {decisionWords.changeLean}
          </Button>
        </div>
      )}
      {isChanging && (
        <Button kind="text" onPress={() => setChanging(false)}>
          {common.cancel}
        </Button>
      )}
    </div>
  );
}

interface Headline {
  readonly isMine: boolean;
  readonly title: string | undefined;
  readonly isSkipped: boolean;
  readonly name: string;
}

function headline({ isMine, title, isSkipped, name }: Headline): string {
  if (isSkipped) return decide.skipped({ name });
  if (!isMine) return decide.cardDown({ name });
  return title === undefined ? decide.leanQuestion : decide.myCard({ title });
}

/** A supporter who may speak for the person lays the person's card. */
export function isMySide({ session, me }: Pick<InVisit, "session" | "me">, side: Someone): boolean {
  return side.role === "professional" ? side.id === me.id : session.as !== "professional";
}
