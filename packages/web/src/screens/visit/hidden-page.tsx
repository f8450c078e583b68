import { type ReactNode, useEffect, useState } from "react";
import { Page } from "../../app/page.tsx";
import { Button } from "../../components/base/button.tsx";
import { inVisit } from "../../words/en/in-visit.ts";
import { visit } from "../../words/en/visit.ts";
import { nowHere, timeHere } from "../person/mine/here.ts";

/** Nothing but the time: for when somebody comes into the room. */
export function HiddenPage({ onShow }: { readonly onShow: () => void }): ReactNode {
  const [now, setNow] = useState(nowHere);
  useEffect(() => {
    const tick = setInterval(() => setNow(nowHere()), 1000);
    return () => clearInterval(tick);
  }, []);
  return (
    <Page title={inVisit.hiddenAbout} titleHidden>
      <div className="visit-hidden">
        <p className="visit-clock">{timeHere(now)}</p>
        <Button kind="second" icon="eye" onPress={onShow}>
          {visit.show}
        </Button>
      </div>
    </Page>
  );
}
