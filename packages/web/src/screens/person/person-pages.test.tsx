import type { Session } from "@aimwell/contract";
import {
  type Entry,
  type EntryType,
  emptyRecord,
  fold,
  type Instant,
  type LocalDate,
  type SubjectId,
} from "@aimwell/domain";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Router } from "wouter";
import { SeatProvider } from "../../app/session.tsx";
import { peopleIn } from "../visit/from-record/people.ts";
import { aimLabel } from "./aim/aim-words.ts";
import { NoNearAim } from "./aim/near-aim.tsx";
import { readBy } from "./aim/read-by.ts";
import { instrumentFor } from "./check-in/which-instrument.ts";
import { lastSaidOn } from "./mine/last-said.ts";
import type { Mine } from "./mine/mine.ts";
import { whose } from "./mine/whose.ts";
import { wordsIn } from "./mine/words-in.ts";
import { loadParts } from "./plan/load-parts.ts";
import PrintPlan from "./plan/print-plan.tsx";
import { promiseInWords } from "./plan/promises.tsx";
import { Questions } from "./questionnaire/questions.tsx";
import { summaryOf } from "./sharing/sharing.tsx";
import { currentTest } from "./tests/test-state.ts";
import { visitsOf } from "./visits/visits-of.ts";

const now = "2026-11-09T10:00:00.000Z" as Instant;
const today = "2026-11-09" as LocalDate;
const subject = "rosa" as SubjectId;
const session = {
  party: "rosa",
  name: "Rosa Almeida",
  as: "person",
  isLead: false,
  site: { id: "s", name: "Alder Street", isDemo: true, helpFast: [{ name: "Help line", phone: "555 0134" }] },
  subjects: [{ id: "rosa", name: "Rosa Almeida" }],
} as unknown as Session;

let seq = 0;
function said(type: EntryType, body: object, by = "rosa", as = "person", at = now as string): Entry {
  seq += 1;
  return { id: `e${seq}`, subject, type, by, as, at, seq, recordedAt: at, body } as unknown as Entry;
}
function mineOf(entries: readonly Entry[]): Mine {
  const record = fold(entries, emptyRecord());
  const parties = new Map([
    ["rosa", { id: "rosa", name: "Rosa Almeida", as: "person", is: null }],
    ["tom", { id: "tom", name: "Tom Okafor", as: "professional", is: "physio" }],
  ]) as unknown as Mine["parties"];
  const rest = { entries, series: new Map(), may: new Set<EntryType>(), isOnline: true, sent: "all-sent" as const };
  const people = peopleIn(record, parties, subject);
  return { record, parties, people, session, subject, today, now, waiting: 0, placeNews: 0, saidNo: [], ...rest };
}
const seated = (page: ReactNode) =>
  renderToStaticMarkup(
    <Router ssrPath="/me">
      <SeatProvider seat={{ who: { state: "signed-in", session }, onAgain: () => {}, onLeave: () => {} }}>
        {page}
      </SeatProvider>
    </Router>,
  );
const tom = () =>
  said("partnership.formed", { professional: "tom", professionalName: "Tom Okafor", profession: "physio" });
const walk = () => said("aim.voiced", { words: "Walk Mia to school", horizon: "near", domains: [], by: "2027-03-31" });

describe("what a person's pages say", () => {
  it("before there is an aim: a place to write it", () => {
    const page = seated(<NoNearAim />);
    expect(page).toContain("What do you want to be able to do?");
    expect(page).toContain('href="/me/aim/edit?new=near"');
  });
  it("an aim with its day, on one's own page and on another's", () => {
    const { record } = mineOf([walk()]);
    const [aim] = [...record.aim.aims.values()];
    if (aim === undefined) throw new Error("expected an aim");
    expect(aimLabel(aim, { today, ownerName: null })).toBe("My aim for now, by 31 March 2027");
    expect(aimLabel(aim, { today, ownerName: "Rosa" })).toBe("What matters to Rosa, by 31 March 2027");
  });
  it("who can see the aim, by the rules themselves", () => {
    expect(summaryOf(mineOf([walk()]))).toBe("Only you can see your things.");
    expect(summaryOf(mineOf([tom(), walk()]))).toBe("Tom can see your aim and plan.");
  });
  it("who has read the words, and not who looked before they were said", () => {
    const looks = [
      { by: "tom", name: "Tom Okafor", as: "professional", at: "2026-11-01T08:00:00.000Z" },
      { by: "ines", name: "Inês", as: "supporter", at: "2026-11-09T12:00:00.000Z" },
    ] as unknown as Parameters<typeof readBy>[0];
    expect(readBy(looks, now)).toEqual({ names: ["Inês"], at: "2026-11-09T12:00:00.000Z" });
    expect(readBy(looks.slice(0, 1), now)).toBeNull();
  });
  it("that a promise is late, with its new day", () => {
    const made = said(
      "promise.made",
      { to: "rosa", what: "Send the letter", due: "2026-11-06" },
      "tom",
      "professional",
    );
    const late = said("promise.missed", { promise: made.id, newDay: "2026-11-16" }, "tom", "professional");
    const words = (entries: readonly Entry[]) => {
      const [promise] = [...mineOf(entries).record.partnership.promises.values()];
      return promise === undefined ? "" : promiseInWords(promise, { today });
    };
    expect(words([made])).toBe("We said 6 November. We are late.");
    expect(words([made, late])).toBe("We said 6 November. We are late. New day: 16 November.");
  });
  it("the whole plan on paper, with whom to call", () => {
    const partner = tom();
    const aim = walk();
    const step = said("action.proposed", {
      aim: aim.id,
      title: "Class at the pool",
      share: 2,
      professional: "tom",
      response: { kind: "flexible" },
    });
    const agreed = said("action.agreed", { action: step.id }, "tom", "professional");
    const mine = mineOf([partner, aim, step, agreed]);
    const page = seated(<PrintPlan mine={mine} aim={[...mine.record.aim.aims.values()][0]} />);
    expect(page).toContain("Walk Mia to school");
    expect(page).toContain("Rosa leads, Tom helps");
    expect(page).toContain("Help line: 555 0134");
  });
});

describe("the questions of an instrument on the page", () => {
  const item = {
    linkId: "q",
    type: "choice",
    text: "Exact wording, as it is?",
    required: true,
    answerOption: [{ valueString: "Yes" }],
  } as const;
  const page = renderToStaticMarkup(
    <Questions items={[item]} answers={{}} wrong={[{ linkId: "q", why: "needed" }]} onAnswer={() => {}} />,
  );
  it("stand in their own words", () => expect(page).toContain("Exact wording, as it is?"));
  it("can be left unsaid, each of them", () => expect(page).toContain("I would rather not say"));
  it("say at the question what is missing", () =>
    expect(page).toContain("Pick an answer, or say you would rather not."));
});

describe("which instrument a check-in asks for", () => {
  const lowMood = said("condition.noted", { name: "Depression", state: "active" });
  const near = { aim: undefined, today };
  it("the one for what the person lives with", () =>
    expect(instrumentFor(mineOf([lowMood]).record, near)).toBe("phq-9"));
  it("not again within two weeks", () => {
    const answered = (on: string) => said("answers.given", { instrument: "phq-9", on, answers: [] });
    expect(instrumentFor(mineOf([lowMood, answered("2026-10-27")]).record, near)).toBe("burden-check");
    expect(instrumentFor(mineOf([lowMood, answered("2026-10-26")]).record, near)).toBe("phq-9");
  });
  it("nor because older answers from paper are typed in after newer ones", () => {
    const answered = (on: string) => said("answers.given", { instrument: "phq-9", on, answers: [] });
    const record = mineOf([lowMood, answered("2026-11-01"), answered("2026-08-01")]).record;
    expect(instrumentFor(record, near)).toBe("burden-check");
  });
});

describe("small things that pages lean on", () => {
  it("a visit of today that nobody opened yet is still to come", () => {
    const visit = (startsAt: string) => said("visit.planned", { startsAt, professional: "tom" });
    const { record } = mineOf([tom(), visit("2026-11-09T08:00:00.000Z"), visit("2026-11-07T08:00:00.000Z")]);
    const { coming, past } = visitsOf(record, now);
    expect([coming.length, past.length]).toEqual([1, 1]);
  });
  it("the longest part of the week comes first, and what nobody said how long is left out", () =>
    expect(
      loadParts([
        { of: "this-step", title: "Walks", state: "agreed", amount: 48 },
        { of: "this-step", title: "Letter", state: "agreed", amount: null },
        { of: "this-step", title: "Class", state: "agreed", amount: 120 },
      ]).map(({ title }) => title),
    ).toEqual(["Class", "Walks"]));
  it("a supporter's own choice of whose page counts only for somebody whom they help", () => {
    const two = {
      subjects: [
        { id: "rosa", name: "Rosa" },
        { id: "maya", name: "Maya" },
      ],
    } as unknown as Session;
    expect(whose(two, { inAddress: undefined, kept: "maya" })).toBe("maya");
    expect(whose(two, { inAddress: undefined, kept: "somebody" })).toBe("rosa");
    expect(whose(two, { inAddress: "ann", kept: "maya" })).toBe("ann");
    expect(whose({ subjects: [] }, { inAddress: undefined, kept: null })).toBeNull();
  });
  it("nobody's words are lost when they can't be kept", () =>
    expect(wordsIn({ title: "Walk", words: "Each day", share: 1 })).toBe("Each day. Walk"));
  it("the saved line speaks of today alone", () => {
    const entries = [said("aim.voiced", {}, "rosa", "person", "2026-11-08T10:00:00.000Z")];
    const day = (at: string) => at.slice(0, 10);
    expect(lastSaidOn(entries, "rosa" as never, { day: "2026-11-09", dayOf: day })).toBeNull();
    expect(lastSaidOn(entries, "rosa" as never, { day: "2026-11-08", dayOf: day })).toBe("2026-11-08T10:00:00.000Z");
  });
  it("a running test is the one that the page is about, whatever was planned later", () => {
    const test = (id: string, stage: string) => ({ id, stage }) as unknown as Parameters<typeof currentTest>[0][number];
    expect(currentTest([test("a", "acted"), test("b", "running"), test("c", "planned")])?.id).toBe("b");
    expect(currentTest([])).toBeUndefined();
  });
});
