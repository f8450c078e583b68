import type { MeetingPage } from "@aimwell/contract";
import { type ReactNode, useEffect, useState } from "react";
import { Section } from "../../components/base/card.tsx";
import { team as words } from "../../words/en/team.ts";
import { teamWork as work } from "../../words/en/team-work.ts";

/** What people aim for, counted only where enough share it, and quoted only with their yes. */
export function Themes({ meeting }: { readonly meeting: MeetingPage }): ReactNode {
  const labels = useThemeWords();
  return (
    <Section title={words.partPeople} about={words.themesAbout({ count: meeting.smallestGroup })}>
      {meeting.themes.length === 0 && <p className="small quiet">{words.noThemes}</p>}
      <ul className="stack stack-s">
        {meeting.themes.map(({ theme, people }) => (
          <li key={theme}>
            <b>{labels.get(theme) ?? theme}</b> <span className="quiet">{words.people({ count: people })}</span>
          </li>
        ))}
      </ul>
      {meeting.quotes.length > 0 && <p className="small quiet">{work.quotesBy}</p>}
      {meeting.quotes.map((quote) => (
        <p key={quote.words} className="voice">
          <q>{quote.words}</q>
        </p>
      ))}
    </Section>
  );
}

/** The names of the themes. They come with the library, which nobody waits for. */
function useThemeWords(): ReadonlyMap<string, string> {
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let isGone = false;
    void import("@aimwell/library").then(({ aimDomains }) => {
      if (!isGone) setLabels(new Map(aimDomains.map(({ id, label }) => [id, label])));
    });
    return () => {
      isGone = true;
    };
  }, []);
  return labels;
}
