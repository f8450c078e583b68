import { type ReactNode, useState } from "react";
import { Page } from "../../app/page.tsx";
import { useSession } from "../../app/session.tsx";
import { Aim } from "../../components/aim/aim.tsx";
import { importanceOf } from "../../components/aim/dots.tsx";
import { Voice } from "../../components/aim/voice.tsx";
import { Section } from "../../components/base/card.tsx";
import { PickField } from "../../components/base/field.tsx";
import { Rows } from "../../components/base/rows.tsx";
import { EmptyState, KeptPrivate } from "../../components/state/empty-state.tsx";
import { HelpFast } from "../../components/state/help-fast.tsx";
import { life } from "../../words/en/life.ts";
import { supporter } from "../../words/en/supporter.ts";
import { aimLabel } from "../person/aim/aim-words.ts";
import { Way } from "../person/aim/way.tsx";
import { noteRow } from "../person/life/my-life.tsx";
import type { Mine } from "../person/mine/mine.ts";
import { MyRecord, Notices } from "../person/mine/my-record.tsx";
import { Saved } from "../person/mine/saved.tsx";
import { keepWhose, keptWhose, whose } from "../person/mine/whose.ts";
import { whatHelps, whatWeighs } from "../visit/from-record/agenda.ts";
import { farAim, nearAim, openAims } from "../visit/from-record/aims.ts";
import { AddLife } from "./add-life.tsx";
import { RateAim } from "./rate-aim.tsx";

/** What somebody lets a supporter see, and the supporter's own part in it. */
export default function Supporting(): ReactNode {
  const session = useSession();
  const [chosen, choose] = useState(keptWhose);
  const subject = whose(session, { inAddress: undefined, kept: chosen });
  return (
    <>
      {session.subjects.length > 1 && (
        <div className="page page-person whose">
          <PickField
            label={supporter.whose}
            value={subject ?? ""}
            options={session.subjects.map(({ id, name }) => ({ value: id, words: name }))}
            onChange={(id) => {
              const found = session.subjects.find((each) => each.id === id);
              if (found === undefined) return;
              keepWhose(found.id);
              choose(found.id);
            }}
          />
        </div>
      )}
      <MyRecord key={subject} title={supporter.titlePlain}>
        {(mine) => <Theirs mine={mine} />}
      </MyRecord>
    </>
  );
}

function Theirs({ mine }: { readonly mine: Mine }): ReactNode {
  const name = mine.people.person.first;
  const { record } = mine;
  const aims = openAims(record);
  const near = aims.length === 0 ? undefined : nearAim(record);
  const far = farAim(record, near);
  const needsHelp = record.life.state?.state === "need-help-fast";
  return (
    <Page title={supporter.title({ name })} about={supporter.about({ name })} width="person">
      <Notices mine={mine} />
      {needsHelp && <HelpFast lines={mine.session.site.helpFast} />}
      <div className="cols cols-person cols-start">
        <div>
          {near === undefined ? (
            <NoAim mine={mine} />
          ) : (
            <>
              <Aim
                label={aimLabel(near, { today: mine.today, ownerName: name })}
                words={near.now.words}
                {...(near.now.importance === undefined ? {} : { importance: importanceOf(near.now.importance) })}
              />
              <Way mine={mine} aim={near} />
            </>
          )}
          {far !== undefined && (
            <Section
              title={aimLabel(far, { today: mine.today, ownerName: name })}
              icon="flag"
              meaning="person"
              card="plain"
            >
              <Voice words={far.now.words} bar="person" />
            </Section>
          )}
        </div>
        <div>
          {near !== undefined && mine.may.has("aim.rated") && <RateAim mine={mine} aim={near} />}
          <TheirLife mine={mine} />
          {mine.may.has("life.noted") && <AddLife mine={mine} />}
        </div>
      </div>
      <Saved mine={mine} />
    </Page>
  );
}

/** No aim is there, or it is not shared: what is not in the record as it is shown can't be told apart. */
function NoAim({ mine }: { readonly mine: Mine }): ReactNode {
  const name = mine.people.person.first;
  const isShown = mine.entries.some(({ type }) => type.startsWith("aim."));
  return isShown ? <EmptyState title={supporter.noAim({ name })} /> : <KeptPrivate name={name} />;
}

function TheirLife({ mine }: { readonly mine: Mine }): ReactNode {
  const helps = whatHelps(mine.record);
  const weighs = whatWeighs(mine.record);
  if (helps.length + weighs.length === 0) return null;
  const name = mine.people.person.first;
  return (
    <Section title={supporter.life({ name })} icon="place" meaning="place" card="plain" about={supporter.readOnly}>
      {helps.length > 0 && (
        <>
          <h3>{life.helps}</h3>
          <Rows rows={helps.map((note) => ({ key: note.id, ...noteRow(mine, note) }))} />
        </>
      )}
      {weighs.length > 0 && (
        <>
          <h3>{life.weighsOn({ name })}</h3>
          <Rows rows={weighs.map((note) => ({ key: note.id, ...noteRow(mine, note) }))} />
        </>
      )}
    </Section>
  );
}
