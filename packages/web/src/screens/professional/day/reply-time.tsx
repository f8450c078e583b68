import { type ReactNode, useState } from "react";
import { TextButton } from "../../../components/base/text-link.tsx";
import { teamDay as words } from "../../../words/en/team-day.ts";
import { numberFrom } from "../../team/question.ts";
import { WriteDialog } from "../../team/write-dialog.tsx";
import type { OfDay } from "./day-page.tsx";
import { hoursInWords } from "./reply-hours.ts";

/** Within which time the team answers: its own promise, which everyone who asks can read. */
export function ReplyTime({ page, sayIn, team }: OfDay): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const { replyHours } = page;
  return (
    <p className="row row-tight section">
      <b>{replyHours === null ? words.noReplyTime : words.replyWithin({ duration: hoursInWords(replyHours) })}</b>
      <TextButton onPress={() => setOpen(true)}>
        {replyHours === null ? words.setReplyTime : words.changeReplyTime}
      </TextButton>
      <WriteDialog
        title={words.setReplyTime}
        open={isOpen}
        onClose={() => setOpen(false)}
        questions={[
          {
            ...{ key: "hours", label: words.replyHours, hint: words.replyHoursHint, kind: "number" },
            first: replyHours === null ? "" : String(replyHours),
          },
          { key: "because", label: words.replyBecause, kind: "line", most: 500, isOptional: true },
        ]}
        onWrite={async ({ hours: typed = "", because = "" }) => {
          const hours = numberFrom(typed);
          if (hours === null || !Number.isInteger(hours) || hours < 1 || hours > 720) return words.replyHoursHint;
          return sayIn(team, "reply-time.set", { hours, ...(because === "" ? {} : { because }) });
        }}
      />
    </p>
  );
}
