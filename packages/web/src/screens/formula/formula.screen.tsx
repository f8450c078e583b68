import type { ReactNode } from "react";
import { Redirect, useParams, useSearch } from "wouter";
import { useSession } from "../../app/session.tsx";
import { formula } from "../../words/en/formula.ts";
import { MyRecord } from "../person/mine/my-record.tsx";
import { ChoosePerson } from "./choose-person.tsx";
import { PersonFormula } from "./person-formula.tsx";
import { TeamFormulaPage } from "./team/team-formula-page.tsx";
import "./formula-screen.css";

/** What is known about one person or about all of a team's, who brought it, and what is missing. */
export default function FormulaScreen(): ReactNode {
  const { as } = useSession();
  const { subject: inPath } = useParams();
  const asked = new URLSearchParams(useSearch());
  const named = asked.get("subject");
  if (asked.get("level") === "team") return <TeamFormulaPage />;
  if (as === "professional" && inPath === undefined && named === null) return <ChoosePerson />;
  if (named !== null) return <Redirect to={`/formula/${named}`} />;
  return <MyRecord title={formula.title}>{(mine) => <PersonFormula mine={mine} />}</MyRecord>;
}
