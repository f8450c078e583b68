import type { ReactNode } from "react";
import { Aim } from "../../../components/aim/aim.tsx";
import { importanceOf } from "../../../components/aim/dots.tsx";
import { MiniLadder, placeWords } from "../../../components/aim/mini-ladder.tsx";
import { aim as words } from "../../../words/en/aim.ts";
import { dayInWords } from "../../../words/en/dates.ts";
import { inVisit } from "../../../words/en/in-visit.ts";
import { farAim, levelNow } from "../from-record/aims.ts";
import type { InVisit } from "../from-record/in-visit.ts";

export type AimCardAt = Pick<InVisit, "aim" | "record" | "people" | "today">;

/** The aim that this visit starts from, with its steps on one line and the aim further ahead. */
export function AimCard({ at }: { readonly at: AimCardAt }): ReactNode {
  const { aim, record, people, today } = at;
  if (aim === undefined) return null;
  const { now, scale } = aim;
  const far = farAim(record, aim);
  const level = levelNow(record, aim);
  const name = people.person.first;
  const look = {
    label: now.by === undefined ? words.theirs({ name }) : words.theirsBy({ name, day: dayInWords(now.by, today) }),
    words: now.words,
    ...(now.importance === undefined ? {} : { importance: importanceOf(now.importance) }),
    ...(scale === null
      ? {}
      : {
          ladder: (
            <MiniLadder
              shortWords={placeWords(scale.startLevel, level)}
              ownerName={name}
              {...(level === undefined ? {} : { now: level })}
            />
          ),
        }),
  };
  return far === undefined ? <Aim {...look} /> : <Aim {...look} then={furtherWords(far.now, today)} />;
}

function furtherWords(
  { words: title, by }: { readonly words: string; readonly by?: string | undefined },
  today: string,
) {
  return by === undefined ? inVisit.further({ title }) : inVisit.furtherBy({ title, day: dayInWords(by, today) });
}
