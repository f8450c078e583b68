import type { ReactNode } from "react";
import { Button } from "../../../components/base/button.tsx";
import { HelpFast } from "../../../components/state/help-fast.tsx";
import { checkInPages } from "../../../words/en/check-in-pages.ts";
import { fromPaper as words } from "../../../words/en/from-paper.ts";
import { isOwn, type Mine } from "../mine/mine.ts";

interface PaperSafetyProps {
  readonly mine: Mine;
  readonly onSend: () => void;
}

/** Help at once, for whoever types in such an answer: numbers for the person, and for others whom to talk with now. */
export function PaperSafety({ mine, onSend }: PaperSafetyProps): ReactNode {
  const own = isOwn(mine);
  return (
    <div className="stack" role="alert">
      <p className="strong">{own ? checkInPages.safeCall : words.safeDesk({ name: mine.people.person.first })}</p>
      <HelpFast lines={mine.session.site.helpFast} />
      <p>{own ? checkInPages.safeNobody : words.safeDeskAbout}</p>
      {own && (
        <Button kind="second" onPress={onSend}>
          {checkInPages.safeSend}
        </Button>
      )}
    </div>
  );
}
