import type { ReactNode, SyntheticEvent } from "react";
import { useEffect, useRef } from "react";
import { Icon } from "../../icons/icon.tsx";
import { checkIn } from "../../words/en/check-in.ts";
import { common } from "../../words/en/common.ts";
import { Button } from "../base/button.tsx";
import { TextButton } from "../base/text-link.tsx";
import { Progress, type ProgressProps } from "./progress.tsx";

export interface QuestionPageProps {
  readonly question: string;
  readonly hint?: string;
  readonly progress?: ProgressProps;
  /** What is wrong, in one sentence. It is named at the top and reached at once. */
  readonly error?: string;
  readonly nextWords?: string;
  readonly busy?: boolean;
  readonly onNext: () => void;
  readonly onBack?: () => void;
  readonly onLeave?: () => void;
  /** Beside the question on a wide screen, under it on a phone. */
  readonly aside?: ReactNode;
  /** Leave out the fieldset where the page holds one text box or a list to put in order. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}

/** One question a page. Back and next stand in the flow, so that they never cover an answer. */
export function QuestionPage(props: QuestionPageProps): ReactNode {
  const { question, hint, progress, error, nextWords, busy, onNext, onBack, onLeave, aside, plain, children } = props;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onNext();
  };
  const inner = (
    <>
      {hint !== undefined && <p className="question-hint">{hint}</p>}
      {children}
    </>
  );
  return (
    <form className="question-page" onSubmit={submit} noValidate>
      {(progress !== undefined || onLeave !== undefined) && (
        <div className="question-top">
          {progress !== undefined && <Progress {...progress} />}
          {onLeave !== undefined && <TextButton onPress={onLeave}>{common.saveAndLeave}</TextButton>}
        </div>
      )}
      {error !== undefined && <QuestionError error={error} />}
      <div className={aside === undefined ? undefined : "question-two"}>
        <div>
          {plain === true ? (
            <>
              <h1 className="question">{question}</h1>
              {inner}
            </>
          ) : (
            <fieldset>
              <legend className="question">
                <h1>{question}</h1>
              </legend>
              {inner}
            </fieldset>
          )}
          <div className="question-end">
            {onBack !== undefined && (
              <Button kind="second" icon="left" iconFlips label={common.back} onPress={onBack} />
            )}
            <Button type="submit" wide disabled={busy === true}>
              {nextWords ?? common.next}
            </Button>
          </div>
        </div>
        {aside !== undefined && <aside className="question-aside">{aside}</aside>}
      </div>
    </form>
  );
}

/** Takes the focus when it appears, so that nobody has to look for what is wrong. */
function QuestionError({ error }: { readonly error: string }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div className="strip strip-error" role="alert" tabIndex={-1} ref={place}>
      <Icon name="warn" />
      <p>
        <strong>{checkIn.lookAt} </strong>
        {error}
      </p>
    </div>
  );
}
