import type { ReactNode } from "react";
import { Strip } from "../../../components/base/strip.tsx";
import { TextLink } from "../../../components/base/text-link.tsx";
import { between as words } from "../../../words/en/between.ts";
import type { Mine } from "../mine/mine.ts";
import { newestReply } from "./answers.ts";

/** "Tom answered you", on the first page, for some days. */
export default function NewAnswer({ mine }: { readonly mine: Mine }): ReactNode {
  const newest = newestReply(mine.record, mine.now);
  if (newest === null) return null;
  const name = mine.people.of(newest.reply.brought.by).first;
  return (
    <div className="stack notices">
      <Strip
        kind="info"
        icon="chat"
        strong={words.newAnswer({ name })}
        end={
          <TextLink href="/me/visit" of={words.title}>
            {words.read}
          </TextLink>
        }
      />
    </div>
  );
}
