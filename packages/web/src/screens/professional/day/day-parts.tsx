import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { Segments } from "../../../components/base/segments.tsx";
import { teamDay as words } from "../../../words/en/team-day.ts";
import "./day.css";

/** The four parts of a professional's day; `waiting` is how much waits for an answer, where it is known. */
export function DayParts({ waiting }: { readonly waiting: number | null }): ReactNode {
  const [location] = useLocation();
  const between = waiting === null || waiting === 0 ? words.between : words.betweenOf({ count: waiting });
  const parts = [
    { href: "/today", words: words.list },
    { href: "/today/next", words: words.tomorrow },
    { href: "/today/huddle", words: words.huddle },
    { href: "/today/between", words: between },
  ];
  return (
    <div className="day-parts">
      <Segments label={words.parts} segments={parts.map((part) => ({ ...part, current: location === part.href }))} />
    </div>
  );
}
