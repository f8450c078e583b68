import type { AccountSession } from "@aimwell/contract";
import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { Chip } from "../../components/base/chip.tsx";
import { Rows } from "../../components/base/rows.tsx";
import { Strip } from "../../components/base/strip.tsx";
import { TextButton } from "../../components/base/text-link.tsx";
import { account as words } from "../../words/en/account.ts";
import { dayInWords } from "../../words/en/dates.ts";
import { accountApi } from "./account-api.ts";
import type { Do } from "./use-account.ts";

/** Where I am signed in; any of it can be ended from here. */
export function SignedInPlaces({
  sessions,
  act,
}: {
  readonly sessions: readonly AccountSession[];
  readonly act: Do;
}): ReactNode {
  const [isEnded, setEnded] = useState(false);
  return (
    <Section title={words.where} card="plain">
      {isEnded && (
        <Strip kind="good" live="status">
          {words.ended}
        </Strip>
      )}
      <Rows
        label={words.where}
        rows={sessions.map((each) => ({
          key: each.id,
          title: each.device,
          detail: <span className="small quiet">{words.usedLast({ day: dayInWords(each.usedAt) })}</span>,
          end: each.isThis ? (
            <Chip>{words.thisDevice}</Chip>
          ) : (
            <TextButton of={each.device} onPress={() => void act(accountApi.endSession(each.id))}>
              {words.endIt}
            </TextButton>
          ),
        }))}
      />
      {sessions.length > 1 && (
        <Button kind="second" onPress={() => void act(accountApi.endOthers()).then((done) => setEnded(done !== null))}>
          {words.endOthers}
        </Button>
      )}
    </Section>
  );
}
