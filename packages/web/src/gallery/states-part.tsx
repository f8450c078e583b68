import { type ReactNode, useState } from "react";
import { Button, ButtonLink } from "../components/base/button.tsx";
import { Card, Section } from "../components/base/card.tsx";
import { Chip, DemoTag } from "../components/base/chip.tsx";
import { Dialog } from "../components/base/dialog.tsx";
import { Strip } from "../components/base/strip.tsx";
import { TextButton } from "../components/base/text-link.tsx";
import { Byline } from "../components/people/who.tsx";
import { FormulaStory } from "../components/start/formula-story.tsx";
import { Seats } from "../components/start/seats.tsx";
import { Conflict } from "../components/state/conflict.tsx";
import { EmptyState, KeptPrivate, TooFew } from "../components/state/empty-state.tsx";
import { HelpFast } from "../components/state/help-fast.tsx";
import { Loading } from "../components/state/loading.tsx";
import { OfflineStrip } from "../components/state/offline-strip.tsx";
import { Refused } from "../components/state/refused.tsx";
import { SavedLine } from "../components/state/saved-line.tsx";
import { TooLittle } from "../components/state/too-little.tsx";
import { common } from "../words/en/common.ts";
import { start } from "../words/en/start.ts";
import { states } from "../words/en/states.ts";

const nothing = () => {};

export function StatesPart(): ReactNode {
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="hero">
        <div>
          <h1>{start.promise}</h1>
          <p className="hero-lede">{start.about}</p>
          <div className="row">
            <Button>{start.tryDemo}</Button>
            <Button kind="second">{start.haveCode}</Button>
          </div>
          <p className="small quiet aim-foot">{start.safe}</p>
        </div>
        <FormulaStory />
      </div>
      <Section title={start.pickSeat} about={start.pickSeatAbout}>
        <Seats
          onTake={nothing}
          seats={[
            {
              id: "rosa",
              name: "Rosa",
              role: "person",
              about: "Wants to walk her grandchild to school. Say what matters, check in, choose.",
            },
            {
              id: "ines",
              name: "Inês",
              role: "supporter",
              about: "Rosa’s daughter. See what Rosa shares and help out.",
            },
            { id: "tom", name: "Tom", role: "professional", about: "Physio. Sit with Rosa at one screen and decide." },
            {
              id: "priya",
              name: "Priya",
              role: "team",
              about: "Leads a clinic team. See if care gets better, and what to test next.",
            },
            {
              id: "jonas",
              name: "Jonas",
              role: "network",
              about: "Runs a network of 14 clinics. See what works, and where.",
            },
          ]}
        />
      </Section>
      <Section title="States">
        <States />
      </Section>
    </main>
  );
}

function States(): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <div className="cols cols-3 cols-start">
      <EmptyState
        title="Nothing in the plan yet"
        about="You and your team fill it at the visit."
        actions={<Button icon="plus">{common.add}</Button>}
      />
      <TooLittle count={2} needed={6} />
      <Loading words="Getting your plan…" />
      <OfflineStrip waiting={3} />
      <Conflict
        name="Tom"
        mine={{ words: "Walk 3 days", when: "Today, 9:02" }}
        theirs={{ words: "Walk 4 days", when: "Today, 8:55" }}
        onKeepMine={nothing}
        onKeepTheirs={nothing}
        onAsk={nothing}
      />
      <Refused strong={states.notSent} about={states.notSentFault} onAgain={nothing} />
      <KeptPrivate name="Rosa" />
      <TooFew />
      <HelpFast
        lines={[
          { name: "emergency help", phone: "555 0112" },
          { name: "Tom’s team", phone: "555 0134" },
        ]}
      />
      <Strip icon="check" strong={states.stoppedSharing({ name: "Inês" })}>
        {states.stoppedSharingAbout({ name: "Inês" })} <TextButton onPress={nothing}>{common.undo}</TextButton>
      </Strip>
      <Strip kind="look" strong="We said Friday. We are late.">
        New day: Monday.
      </Strip>
      <Card>
        <div className="stack">
          <h3>{states.signedOut}</h3>
          <p>{states.signedOutAbout}</p>
          <ButtonLink href="/sign-in">{states.signIn}</ButtonLink>
        </div>
      </Card>
      <Card>
        <div className="row row-tight">
          <Chip>My answers</Chip>
          <Chip kind="not">My name</Chip>
          <Chip kind="person">aim</Chip>
          <Chip kind="prof">Tom has this</Chip>
          <Chip kind="place">place</Chip>
          <Chip kind="better">better</Chip>
          <Chip kind="concern">look here</Chip>
          <Chip kind="line">line</Chip>
          <DemoTag />
        </div>
        <div className="row aim-foot">
          <Button kind="stop">Stop all sharing</Button>
          <Button kind="second" disabled>
            {common.next}
          </Button>
          <Button kind="second" onPress={() => setOpen(true)}>
            Open a dialog
          </Button>
        </div>
        <Dialog
          title="Stop sharing with Inês?"
          open={open}
          onClose={() => setOpen(false)}
          actions={<Button kind="stop">Stop sharing</Button>}
        >
          <p>She will not see your plan from now on. You can undo this.</p>
        </Dialog>
      </Card>
      <div className="stack stack-s">
        <SavedLine time="9:12" sent={false} />
        <Byline role="professional" name="Tom" day="3 November" />
      </div>
    </div>
  );
}
