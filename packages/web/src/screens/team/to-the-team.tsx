import type { TeamForMe } from "@aimwell/contract";
import { type ReactNode, useEffect, useState } from "react";
import { TextLink } from "../../components/base/text-link.tsx";
import { ask } from "../../record/api.ts";
import { team as words } from "../../words/en/team.ts";

/** The way to the team's board for a patient partner, in Help on every page; nothing for whoever is not of the team. */
export default function ToTheTeam(): ReactNode {
  const [isOnTeam, setOnTeam] = useState(false);
  useEffect(() => {
    let isGone = false;
    void ask<TeamForMe>("/api/team/for-me").then((answer) => {
      if (!isGone && answer.came === "value") setOnTeam(answer.value.may.includes("meeting.held"));
    });
    return () => {
      isGone = true;
    };
  }, []);
  return isOnTeam ? (
    <p>
      <TextLink href="/team" icon="better">
        {words.toTheBoard}
      </TextLink>
    </p>
  ) : null;
}
