import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import { describedBy, FieldNotes } from "./field-notes.tsx";

export interface ChoiceProps {
  readonly kind?: "radio" | "checkbox";
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly hint?: string;
  readonly children: ReactNode;
  readonly onChoose: (value: string, checked: boolean) => void;
}

/** One big answer. The native input lies over the whole row, so that the row acts as the platform does. */
export function Choice({ kind = "radio", name, value, checked, hint, children, onChoose }: ChoiceProps): ReactNode {
  return (
    <label className="choice">
      <input
        type={kind}
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => onChoose(value, event.currentTarget.checked)}
      />
      <span className={classNames("choice-mark", kind === "checkbox" && "choice-mark-square")} aria-hidden="true" />
      <span className="choice-words">
        {children}
        {hint !== undefined && <span className="choice-hint">{hint}</span>}
      </span>
    </label>
  );
}

export interface ChoiceOption {
  readonly value: string;
  readonly words: string;
  readonly hint?: string;
}

export interface ChoiceGroupProps {
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly hint?: string;
  /** What happened and what to do, in one sentence. */
  readonly error?: string;
  readonly name: string;
  readonly options: readonly ChoiceOption[];
  /** Nothing is chosen before the person chooses. */
  readonly value: string | undefined;
  /** `side` puts up to five short answers next to each other, as many as there is room for. */
  readonly layout?: "list" | "side";
  readonly onChoose: (value: string) => void;
}

/** One question with one answer, for places where the question is not a page of its own. */
export function ChoiceGroup(props: ChoiceGroupProps): ReactNode {
  const { legend, legendHidden = false, hint, error, name, options, value, layout = "list", onChoose } = props;
  const id = useId();
  return (
    <fieldset
      className={classNames("choice-group", error !== undefined && "field-wrong")}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend className={legendHidden ? "sr" : "label"}>{legend}</legend>
      <FieldNotes id={id} hint={hint} error={error} />
      <div className={layout === "side" ? "choices-side" : "choices"}>
        {options.map((option) => (
          <Choice
            key={option.value}
            name={name}
            value={option.value}
            checked={option.value === value}
            {...(option.hint === undefined ? {} : { hint: option.hint })}
            onChoose={onChoose}
          >
            {option.words}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

export interface ManyChoicesProps extends Pick<ChoiceGroupProps, "legend" | "hint" | "name" | "options"> {
  readonly values: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

/** One question with as many answers as are true. */
export function ManyChoices({ legend, hint, name, options, values, onChoose }: ManyChoicesProps): ReactNode {
  return (
    <fieldset className="choice-group">
      <legend className="label">{legend}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <div className="choices">
        {options.map((option) => (
          <Choice
            key={option.value}
            kind="checkbox"
            name={name}
            value={option.value}
            checked={values.includes(option.value)}
            onChoose={(value, checked) =>
              onChoose(checked ? [...values, value] : values.filter((each) => each !== value))
            }
          >
            {option.words}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
