import type { ReactNode } from "react";
import { Choice } from "../../../components/base/choice.tsx";
import { TextField, WordsField } from "../../../components/base/field.tsx";
import { TextButton } from "../../../components/base/text-link.tsx";
import { checkInPages } from "../../../words/en/check-in-pages.ts";
import { common } from "../../../words/en/common.ts";
import type { Answers, Given } from "./answers.ts";
import { enabledItems } from "./enabled.ts";
import type { Unfilled } from "./filled.ts";
import { type Item, keyOf, rangeOf, wordsOf } from "./item.ts";

export interface QuestionsProps {
  /** With groups that repeat already written out. */
  readonly items: readonly Item[];
  readonly answers: Answers;
  readonly wrong: readonly Unfilled[];
  /** Stands right under the question that it belongs to, as help after an answer that asks for it. */
  readonly under?: { readonly linkId: string; readonly content: ReactNode };
  readonly onAnswer: (linkId: string, given: Given | null) => void;
}

/** The questions of an instrument, in its own words, as a form. "I would rather not say" stands with each. */
export function Questions(props: QuestionsProps): ReactNode {
  const enabled = enabledItems(props.items, props.answers);
  return (
    <div className="stack stack-l">
      {props.items
        .filter(({ linkId }) => enabled.has(linkId))
        .map((item) => (
          <OneItem key={item.linkId} {...props} item={item} enabled={enabled} />
        ))}
    </div>
  );
}

type OneItemProps = Omit<QuestionsProps, "items"> & {
  readonly item: Item;
  readonly enabled: ReadonlySet<string>;
};

function OneItem(props: OneItemProps): ReactNode {
  const { item, enabled, under } = props;
  if (item.type === "display") return <p className="strong">{item.text}</p>;
  if (item.type === "group") {
    return (
      <fieldset className="stack card">
        <legend className="sr">{item.text}</legend>
        <p className="strong" aria-hidden="true">
          {item.text}
        </p>
        {(item.item ?? [])
          .filter(({ linkId }) => enabled.has(linkId))
          .map((inner) => (
            <OneItem key={inner.linkId} {...props} item={inner} />
          ))}
      </fieldset>
    );
  }
  return (
    <div className="stack">
      <OneQuestion {...props} />
      {under?.linkId === item.linkId && under.content}
    </div>
  );
}

function OneQuestion(props: OneItemProps): ReactNode {
  switch (props.item.type) {
    case "choice":
    case "open-choice":
    case "boolean":
      return <ChoiceQuestion {...props} />;
    default:
      return <WrittenQuestion {...props} />;
  }
}

interface ShownOption {
  readonly key: string;
  readonly words: string;
  readonly given: Given;
}

function optionsOf(item: Item): readonly ShownOption[] {
  if (item.type === "boolean") {
    return [
      { key: "yes", words: common.yes, given: { is: "truth", value: true } },
      { key: "no", words: common.no, given: { is: "truth", value: false } },
    ];
  }
  return (item.answerOption ?? []).map((option) => {
    const key = keyOf(option);
    return { key, words: wordsOf(option), given: { is: "option", key } };
  });
}

function isGiven(given: Given | undefined, option: Given): boolean {
  if (given?.is === "option" && option.is === "option") return given.key === option.key;
  return given?.is === "truth" && option.is === "truth" && given.value === option.value;
}

function ChoiceQuestion({ item, answers, wrong, onAnswer }: OneItemProps): ReactNode {
  const given = answers[item.linkId];
  const isWrong = wrong.some(({ linkId }) => linkId === item.linkId);
  return (
    <fieldset className={isWrong ? "choice-group field-wrong" : "choice-group"}>
      <legend className="label">{item.text}</legend>
      {isWrong && <p className="field-error">{checkInPages.answerThis}</p>}
      <div className="choices">
        {optionsOf(item).map((option) => (
          <Choice
            key={option.key}
            name={item.linkId}
            value={option.key}
            checked={isGiven(given, option.given)}
            onChoose={() => onAnswer(item.linkId, option.given)}
          >
            {option.words}
          </Choice>
        ))}
        {item.type === "open-choice" && (
          <Choice
            name={item.linkId}
            value="other"
            checked={given?.is === "other"}
            onChoose={() => onAnswer(item.linkId, { is: "other", words: "" })}
          >
            {checkInPages.somethingElse}
          </Choice>
        )}
        {given?.is === "other" && (
          <WordsField
            label={checkInPages.sayIt}
            own
            rows={1}
            value={given.words}
            onChange={(words) => onAnswer(item.linkId, { is: "other", words })}
          />
        )}
        <Choice
          name={item.linkId}
          value="not-said"
          checked={given?.is === "not-said"}
          onChoose={() => onAnswer(item.linkId, { is: "not-said" })}
        >
          {common.ratherNotSay}
        </Choice>
      </div>
    </fieldset>
  );
}

function WrittenQuestion({ item, answers, wrong, onAnswer }: OneItemProps): ReactNode {
  const given = answers[item.linkId];
  const why = wrong.find(({ linkId }) => linkId === item.linkId)?.why;
  const error = why === undefined ? {} : { error: why === "needed" ? checkInPages.answerThis : numberError(item) };
  const isNumber = item.type === "integer" || item.type === "decimal";
  const text = given?.is === "number" ? given.text : given?.is === "words" ? given.words : "";
  const change = (value: string) =>
    onAnswer(
      item.linkId,
      value === "" ? null : isNumber ? { is: "number", text: value } : { is: "words", words: value },
    );
  return (
    <>
      {isNumber ? (
        <TextField label={item.text} kind="number" short value={text} onChange={change} {...error} />
      ) : (
        <WordsField
          label={item.text}
          own
          rows={item.type === "text" ? 3 : 1}
          value={text}
          onChange={change}
          {...error}
        />
      )}
      {given?.is === "not-said" ? (
        <TextButton icon="undo" of={item.text} onPress={() => onAnswer(item.linkId, null)}>
          {checkInPages.notSaid}
        </TextButton>
      ) : (
        <TextButton of={item.text} onPress={() => onAnswer(item.linkId, { is: "not-said" })}>
          {common.ratherNotSay}
        </TextButton>
      )}
    </>
  );
}

function numberError(item: Item): string {
  const { least, most } = rangeOf(item);
  if (least === null || most === null) return checkInPages.needNumber;
  return checkInPages.numberFromTo({ before: String(least), limit: String(most) });
}
