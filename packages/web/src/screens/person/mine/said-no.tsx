import type { ReactNode } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Strip } from "../../../components/base/strip.tsx";
import { useStore } from "../../../record/use-record.tsx";
import { myRecord } from "../../../words/en/my-record.ts";
import type { Mine } from "./mine.ts";
import { wordsIn } from "./words-in.ts";

/** What the server would not take, with its reason and the words themselves, until their author has seen it. */
export function SaidNo({ mine }: { readonly mine: Mine }): ReactNode {
  const store = useStore();
  return mine.saidNo.map(({ id, refusal, draft }) => {
    const words = draft === undefined ? "" : wordsIn(draft.body);
    return (
      <Strip
        key={id}
        kind="look"
        live="alert"
        strong={myRecord.notTaken}
        end={
          <Button kind="second" onPress={() => void store.letGo(id)}>
            {myRecord.iHaveSeen}
          </Button>
        }
      >
        {refusal?.words}
        {words !== "" && <q className="voice voice-small">{words}</q>}
      </Strip>
    );
  });
}
