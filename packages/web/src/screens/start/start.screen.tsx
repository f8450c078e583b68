import type { Seat } from "@aimwell/contract";
import { type ReactNode, useEffect, useState } from "react";
import { Redirect, useLocation } from "wouter";
import { usePageTitle } from "../../app/page-title.ts";
import { useSeat } from "../../app/session.tsx";
import { Button, ButtonLink } from "../../components/base/button.tsx";
import { Section } from "../../components/base/card.tsx";
import { TextField } from "../../components/base/field.tsx";
import { TextLink } from "../../components/base/text-link.tsx";
import { DemoStrip } from "../../components/frame/demo-strip.tsx";
import { FormulaStory } from "../../components/start/formula-story.tsx";
import { Seats } from "../../components/start/seats.tsx";
import { Refused } from "../../components/state/refused.tsx";
import { api } from "../../record/api.ts";
import { door } from "../../words/en/door.ts";
import { frame } from "../../words/en/frame.ts";
import { myRecord } from "../../words/en/my-record.ts";
import { start } from "../../words/en/start.ts";
import { goHome, homeOf } from "./go-home.ts";
import { tokenIn } from "./token.ts";

/** What the server says about this place, before anyone has signed in. */
interface Place {
  readonly setUpNeeded: boolean;
  readonly isDemo: boolean;
  readonly seats: readonly Seat[];
}

async function askPlace(): Promise<Place> {
  const [needed, seats] = await Promise.all([api.setUpNeeded(), api.seats()]);
  return {
    isDemo: needed.came === "value" && needed.value.isDemo,
    setUpNeeded: needed.came === "value" && needed.value.needed,
    seats: seats.came === "value" ? seats.value : [],
  };
}

/** The first page: one promise, a seat in the demo, and the ways in. */
export default function Start(): ReactNode {
  usePageTitle(start.promise);
  const { who } = useSeat();
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    let isGone = false;
    void askPlace().then((answer) => {
      if (!isGone) setPlace(answer);
    });
    return () => {
      isGone = true;
    };
  }, []);
  if (place?.setUpNeeded === true) return <Redirect to="/set-up" />;
  const seats = place?.seats ?? [];
  return (
    <>
      {place?.isDemo === true && who.state !== "signed-in" && <DemoStrip />}
      <main className="page" id="main" tabIndex={-1}>
        <div className="hero">
          <div>
            <h1>{start.promise}</h1>
            <p className="hero-lede">{start.about}</p>
            <WaysIn hasDemo={seats.length > 0} />
            {seats.length > 0 && <p className="small quiet aim-foot">{start.safe}</p>}
          </div>
          <FormulaStory />
        </div>
        {seats.length > 0 && <DemoSeats seats={seats} />}
      </main>
    </>
  );
}

function WaysIn({ hasDemo }: { readonly hasDemo: boolean }): ReactNode {
  const { who, onLeave } = useSeat();
  const [asksCode, askCode] = useState(false);
  if (who.state === "signed-in") {
    return (
      <div className="stack">
        <h2>{door.hello({ name: who.session.name })}</h2>
        <div className="row">
          <ButtonLink href={homeOf(who.session.as)}>{door.goOn}</ButtonLink>
          <Button kind="second" icon="out" onPress={onLeave}>
            {door.leaveAndClear}
          </Button>
        </div>
        <p className="small quiet">{door.leaveAbout}</p>
      </div>
    );
  }
  return (
    <div className="stack">
      <div className="row">
        {hasDemo && <ButtonLink href="#seats">{start.tryDemo}</ButtonLink>}
        <Button kind="second" onPress={() => askCode(true)}>
          {start.haveCode}
        </Button>
      </div>
      {asksCode && <Code />}
      <TextLink href="/sign-in">{frame.signIn}</TextLink>
    </div>
  );
}

function Code(): ReactNode {
  const [pasted, paste] = useState("");
  const [isWrong, setWrong] = useState(false);
  const [, go] = useLocation();
  const open = () => {
    const token = tokenIn(pasted);
    setWrong(token === null);
    if (token !== null) go(`/join/${token}`);
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <TextField
        label={door.code}
        hint={door.codeHint}
        value={pasted}
        onChange={paste}
        {...(isWrong ? { error: door.codeEmpty } : {})}
      />
      <Button type="submit">{door.open}</Button>
    </form>
  );
}

function DemoSeats({ seats }: { readonly seats: readonly Seat[] }): ReactNode {
  const [saidNo, setSaidNo] = useState<string | null>(null);
  const take = async (seat: string) => {
    const answer = await api.takeSeat(seat);
    if (answer.came === "value") goHome(answer.value);
    else setSaidNo(answer.came === "refused" ? answer.refused.words : door.away);
  };
  return (
    <Section id="seats" title={start.pickSeat} about={start.pickSeatAbout}>
      {saidNo !== null && <Refused strong={myRecord.somethingWrong} about={saidNo} />}
      <Seats
        seats={seats.map(({ seat, name, as, about }) => ({ id: seat, name, role: as, about }))}
        onTake={(seat) => void take(seat)}
      />
    </Section>
  );
}
