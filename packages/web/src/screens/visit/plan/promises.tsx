import type { PartyId, Promised } from "@aimwell/domain";
import { type ReactNode, useState } from "react";
import { Button } from "../../../components/base/button.tsx";
import { Section } from "../../../components/base/card.tsx";
import { PickField, TextField, WordsField } from "../../../components/base/field.tsx";
import { Who } from "../../../components/people/who.tsx";
import { common } from "../../../words/en/common.ts";
import { dayInWords } from "../../../words/en/dates.ts";
import { inVisit } from "../../../words/en/in-visit.ts";
import { visitPlan } from "../../../words/en/visit-plan.ts";
import { localDate } from "../from-record/day.ts";
import type { InVisit } from "../from-record/in-visit.ts";
import type { Someone } from "../from-record/people.ts";
import { useSaying } from "../from-record/use-saying.ts";
import { RefusalStrip } from "../refusal-strip.tsx";

export type PromisesAt = Pick<InVisit, "record" | "people" | "me" | "may" | "today"> & {
  readonly visit?: InVisit["visit"];
};

/** Promises that count now: those of this visit, and those that are still open from before. */
export function promisesToShow(all: Iterable<Promised>, visit: string | undefined): readonly Promised[] {
  return [...all]
    .filter((promise) => promise.state !== "kept" || (visit !== undefined && promise.visit === visit))
    .toSorted((one, other) => ((one.newDay ?? one.due ?? "9") < (other.newDay ?? other.due ?? "9") ? -1 : 1));
}

/** Who promised what to whom, by when; and a way to promise something. */
export function Promises({ at }: { readonly at: PromisesAt }): ReactNode {
  const [isMaking, setMaking] = useState(false);
  const promises = promisesToShow(at.record.partnership.promises.values(), at.visit?.id);
  return (
    <Section title={visitPlan.promises} level={3} card="plain">
      {promises.length === 0 && <p className="quiet">{visitPlan.noPromises}</p>}
      <ul className="stack">
        {promises.map((promise) => (
          <OnePromise key={promise.id} at={at} promise={promise} />
        ))}
      </ul>
      {at.may("promise.made") && !isMaking && (
        <Button kind="second" icon="hand" onPress={() => setMaking(true)}>
          {visitPlan.promise}
        </Button>
      )}
      {isMaking && <MakePromise at={at} onDone={() => setMaking(false)} />}
    </Section>
  );
}

function OnePromise({ at, promise }: { readonly at: PromisesAt; readonly promise: Promised }): ReactNode {
  const { say, refusal } = useSaying();
  const by = at.people.of(promise.brought.by);
  const names = { name: by.first, other: at.people.of(promise.to).first };
  const mayTell = by.id === at.me.id || promise.to === at.me.id;
  return (
    <li className="promise-row">
      <Who role={by.role} name={by.name} alone />
      <div className="grow">
        <p className="strong">{promise.what}</p>
        <p className="small quiet">
          {promise.due === undefined
            ? visitPlan.promiseBy(names)
            : visitPlan.promiseByDay({ ...names, day: dayInWords(promise.due, at.today) })}
        </p>
        {promise.state === "late" && (
          <p>
            {promise.newDay === undefined
              ? visitPlan.isLateNoDay
              : visitPlan.isLate({ day: dayInWords(promise.newDay, at.today) })}
          </p>
        )}
        <RefusalStrip words={refusal} />
      </div>
      {promise.state === "kept" ? (
        <span className="chip chip-better">{visitPlan.isKept}</span>
      ) : (
        mayTell &&
        at.may("promise.kept") && (
          <Button
            kind="text"
            icon="check"
            label={visitPlan.keptOf({ title: promise.what })}
            onPress={() => void say("promise.kept", { promise: promise.id })}
          >
            {visitPlan.kept}
          </Button>
        )
      )}
    </li>
  );
}

/** Everyone but me to whom I can promise something. */
function others({ people, me }: PromisesAt): readonly Someone[] {
  const all = [people.person, ...people.professionals, ...people.supporters];
  return all.filter(({ id }) => id !== me.id);
}

function MakePromise({ at, onDone }: { readonly at: PromisesAt; readonly onDone: () => void }): ReactNode {
  const { say, refusal } = useSaying();
  const to = others(at);
  const [what, setWhat] = useState("");
  const [due, setDue] = useState("");
  const [chosen, choose] = useState<PartyId | undefined>(to[0]?.id);
  const save = async () => {
    if (chosen === undefined || what.trim() === "") return;
    const day = localDate(due);
    const id = await say("promise.made", {
      to: chosen,
      what,
      ...(day === null ? {} : { due: day }),
      ...(at.visit === undefined || at.visit.stage === "closed" ? {} : { visit: at.visit.id }),
    });
    if (id !== null) onDone();
  };
  return (
    <form
      className="stack stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <WordsField label={visitPlan.promiseWhat} value={what} onChange={setWhat} rows={2} />
      {to.length > 1 && (
        <PickField
          label={visitPlan.promiseTo}
          value={chosen ?? ""}
          options={to.map(({ id, name }) => ({ value: id, words: name }))}
          onChange={(id) => choose(to.find((each) => each.id === id)?.id)}
        />
      )}
      <TextField kind="date" short label={visitPlan.promiseDue} hint={inVisit.optional} value={due} onChange={setDue} />
      <RefusalStrip words={refusal} />
      <div className="row row-tight">
        <Button type="submit" disabled={what.trim() === "" || chosen === undefined}>
          {visitPlan.promiseSave}
        </Button>
        <Button kind="text" onPress={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
