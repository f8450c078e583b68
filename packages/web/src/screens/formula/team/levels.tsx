import type { ReactNode } from "react";
import { useSearch } from "wouter";
import { Segments } from "../../../components/base/segments.tsx";
import { teamFormula as words } from "../../../words/en/team-formula.ts";

/** The same formula for one person and for a team. */
export function Levels(): ReactNode {
  const isTeam = new URLSearchParams(useSearch()).get("level") === "team";
  return (
    <Segments
      label={words.levels}
      segments={[
        { href: "/formula", words: words.onePerson, icon: "person", current: !isTeam },
        { href: "/formula?level=team", words: words.ourTeam, icon: "people", current: isTeam },
      ]}
    />
  );
}
