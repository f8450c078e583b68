import { type ReactNode, useEffect, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { teamWork as work } from "../../words/en/team-work.ts";

interface MeetingClockProps {
  /** When the hour began, and this part; null before. In milliseconds. */
  readonly began: number | null;
  readonly partBegan: number | null;
  readonly minutes: number;
  readonly onBegin: () => void;
}

const minuteMilliseconds = 60_000;

/** Which minute it is, of this part and of the hour. It rings no bell: the timekeeper says it. */
export function MeetingClock({ began, partBegan, minutes, onBegin }: MeetingClockProps): ReactNode {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (began === null) return;
    const ticks = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(ticks);
  }, [began]);
  if (began === null || partBegan === null) {
    return (
      <Button kind="second" icon="clock" onPress={onBegin}>
        {work.begin}
      </Button>
    );
  }
  const minuteSince = (from: number) => Math.max(0, Math.floor((now - from) / minuteMilliseconds)) + 1;
  return (
    <p className="strong">
      {work.minuteOf({ count: minuteSince(partBegan), of: minutes })}{" "}
      <span className="quiet">{work.hourOf({ count: minuteSince(began) })}</span>
    </p>
  );
}
