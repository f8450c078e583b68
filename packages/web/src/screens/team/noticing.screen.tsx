import { type ReactNode, useState } from "react";
import { Button } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { Chip } from "../../components/base/chip.tsx";
import { dayInWords } from "../../words/en/dates.ts";
import { team as words } from "../../words/en/team.ts";
import { type OfTeam, TeamPage } from "./team-page.tsx";
import { WriteDialog } from "./write-dialog.tsx";

const places = {
  organisation: words.organisation,
  assessment: words.assessment,
  improvement: words.improvement,
  education: words.education,
} as const;
const leans = { product: words.leansProduct, service: words.leansService, both: words.leansBoth } as const;

const asOptions = <Value extends string>(all: Readonly<Record<Value, string>>) =>
  (Object.keys(all) as Value[]).map((value) => ({ value, words: all[value] }));

/** Which kind of thinking is at work: two lines at a time, in four places, and never a score. */
export default function NoticingScreen(): ReactNode {
  return (
    <TeamPage
      title={() => words.noticingTitle}
      loadingTitle={words.noticingTitle}
      about={words.noticingAbout}
      end={({ board, write }) => <LogNote board={board} write={write} />}
    >
      {({ board }) => (
        <>
          <Section title={words.placesHead}>
            <table className="places-table card">
              <thead>
                <tr>
                  <th scope="col">{words.where}</th>
                  {Object.values(leans).map((lean) => (
                    <th key={lean} scope="col">
                      {lean}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {board.team.balance.places.map(({ place, product, service, both }) => (
                  <tr key={place}>
                    <th scope="row">{places[place]}</th>
                    <td>{product}</td>
                    <td>{service}</td>
                    <td>{both}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
          <Section title={words.earlier}>
            {board.team.noticings.length === 0 && <p className="small quiet">{words.noNotes}</p>}
            <ul className="stack">
              {board.team.noticings.map(({ place, leans: lean, saw, wonder, at }) => (
                <li key={`${at} ${saw}`} className="card stack stack-s">
                  <p className="row row-tight">
                    <Chip kind="line">{leans[lean]}</Chip>
                    <span className="small quiet">
                      {places[place]}, {dayInWords(at.slice(0, 10))}
                    </span>
                  </p>
                  <p className="voice voice-small">{saw}</p>
                  {wonder !== undefined && <p className="voice voice-small quiet">{wonder}</p>}
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </TeamPage>
  );
}

function LogNote({ write }: OfTeam): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="note" onPress={() => setOpen(true)}>
        {words.noticed}
      </Button>
      <WriteDialog
        title={words.noticed}
        open={isOpen}
        onClose={() => setOpen(false)}
        questions={[
          { key: "place", label: words.where, kind: "choice", options: asOptions(places) },
          { key: "leans", label: words.leans, kind: "choice", options: asOptions(leans) },
          { key: "saw", label: words.saw, kind: "line" },
          { key: "wonder", label: words.wonder, kind: "line", isOptional: true },
        ]}
        onWrite={({ place, leans: lean, saw = "", wonder = "" }) =>
          write("noticing.logged", {
            place: asOptions(places).find(({ value }) => value === place)?.value ?? "improvement",
            leans: asOptions(leans).find(({ value }) => value === lean)?.value ?? "both",
            ...{ saw, ...(wonder === "" ? {} : { wonder }) },
          })
        }
      />
    </>
  );
}
