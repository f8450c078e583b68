import type { ReactNode } from "react";
import { useId } from "react";
import { classNames } from "./class-names.ts";
import { describedBy, FieldNotes } from "./field-notes.tsx";

export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What happened and what to do, in one sentence. */
  readonly error?: string;
  readonly children: (wiring: FieldWiring) => ReactNode;
}

/** Hand these to the native input, so that its label, hint and error are read out with it. */
export interface FieldWiring {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

export function Field({ label, hint, error, children }: FieldProps): ReactNode {
  const id = useId();
  return (
    <div className={classNames("field", error !== undefined && "field-wrong")}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children({
        id,
        "aria-describedby": describedBy(id, { hint, error }),
        "aria-invalid": error === undefined ? undefined : true,
      })}
    </div>
  );
}

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: "text" | "email" | "password" | "number" | "tel" | "date" | "month" | "time";
  readonly name?: string;
  readonly autoComplete?: string;
  /** Kept narrow for a short answer, so that the box says how much is asked. */
  readonly short?: boolean;
}

const told = (hint: string | undefined, error: string | undefined) => ({
  ...(hint === undefined ? {} : { hint }),
  ...(error === undefined ? {} : { error }),
});

/** One line, one number or one date. Dates use the device's own picker. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, hint, error, value, onChange, kind = "text", name, autoComplete = "off", short = false } = props;
  return (
    <Field label={label} {...told(hint, error)}>
      {(wiring) => (
        <input
          {...wiring}
          className={classNames("input", short && "input-short")}
          type={kind === "number" ? "text" : kind}
          inputMode={kind === "number" ? "decimal" : undefined}
          name={name}
          autoComplete={autoComplete}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export interface WordsFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A person's own words are set in the voice face while they are written. */
  readonly own?: boolean;
  readonly rows?: number;
  /** Spelling is never changed or marked in a person's own words. */
  readonly lang?: string;
}

/** Several lines of writing. It grows with what is written. */
export function WordsField(props: WordsFieldProps): ReactNode {
  const { label, hint, error, value, onChange, own = false, rows = 3, lang } = props;
  return (
    <Field label={label} {...told(hint, error)}>
      {(wiring) => (
        <textarea
          {...wiring}
          className={classNames("input", own && "input-own")}
          rows={rows}
          lang={lang}
          spellCheck={own ? false : undefined}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export interface PickFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly onChange: (value: string) => void;
}

/** One of many, as the device's own list. With fewer than seven answers, show Choice instead. */
export function PickField({ label, hint, error, value, options, onChange }: PickFieldProps): ReactNode {
  return (
    <Field label={label} {...told(hint, error)}>
      {(wiring) => (
        <select {...wiring} className="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
