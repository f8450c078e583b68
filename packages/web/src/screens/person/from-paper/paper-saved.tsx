import { safetyConcerns } from "@aimwell/library/instruments";
import type { ReactNode } from "react";
import { Page } from "../../../app/page.tsx";
import { Button } from "../../../components/base/button.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { TextLink } from "../../../components/base/text-link.tsx";
import { HelpFast } from "../../../components/state/help-fast.tsx";
import { checkInPages } from "../../../words/en/check-in-pages.ts";
import { dayInWords } from "../../../words/en/dates.ts";
import { frame } from "../../../words/en/frame.ts";
import { fromPaper as words } from "../../../words/en/from-paper.ts";
import { isOwn, type Mine } from "../mine/mine.ts";
import { numbersIn } from "../questionnaire/filled.ts";
import { formsOnPaper, type PaperForm, questionsOf } from "./paper-form.ts";

interface PaperSavedProps {
  readonly mine: Mine;
  readonly form: PaperForm;
  readonly onMore: () => void;
}

/** What was saved, where it stands now, and help again where an answer asked for it. */
export function PaperSaved({ mine, form, onMore }: PaperSavedProps): ReactNode {
  const instrument = formsOnPaper.find(({ id }) => id === form.instrument);
  const own = isOwn(mine);
  const name = mine.people.person.first;
  const asksForHelp =
    instrument !== undefined && safetyConcerns(instrument, numbersIn(questionsOf(form), form.answers)).length > 0;
  return (
    <Page title={frame.fromPaper} width="question">
      <div className="stack">
        <Strip kind="good" live="status" strong={words.saved}>
          {words.savedAbout({ title: instrument?.title ?? "", day: dayInWords(form.on, mine.today) })}
          {mine.sent !== "all-sent" && !mine.isOnline && ` ${words.savedHere}`}
        </Strip>
        {asksForHelp && !own && (
          <Strip kind="look" live="alert">
            {words.savedSafety({ name })}
          </Strip>
        )}
        {asksForHelp && own && (
          <>
            <p className="strong">{checkInPages.safeCall}</p>
            <HelpFast lines={mine.session.site.helpFast} />
          </>
        )}
        <div className="row">
          <Button kind="second" icon="plus" onPress={onMore}>
            {words.more}
          </Button>
          {own ? (
            <TextLink href="/me/visit">{words.toVisits}</TextLink>
          ) : (
            <TextLink href={mine.session.as === "professional" ? `/people/${mine.subject}` : "/me"}>
              {words.toPage({ name })}
            </TextLink>
          )}
        </div>
      </div>
    </Page>
  );
}
