import type { AskedOfMe } from "@aimwell/contract";
import type { ReactNode } from "react";
import { useSession } from "../../app/session.tsx";
import { AskAboutChange } from "../person/between/how-it-feels.tsx";
import { useForMe } from "../person/between/use-for-me.ts";
import { JoyPulse } from "./joy-pulse.tsx";

/** What the team asks one of the staff, on a page that has not asked the team for anything yet. */
export default function WorkPulse(): ReactNode {
  const forMe = useForMe();
  return forMe === null ? null : <AskedAtWork asked={forMe} />;
}

/** How work is, once a week; and how each change that is tried here feels, once. People are asked on a page of their own. */
export function AskedAtWork({ asked }: { readonly asked: AskedOfMe }): ReactNode {
  const session = useSession();
  if (session.as !== "professional") return null;
  return (
    <div className="no-print section">
      <JoyPulse session={session} isDue={asked.asksJoy} />
      <AskAboutChange session={session} asked={asked} />
    </div>
  );
}
