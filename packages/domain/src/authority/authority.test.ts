import { describe, expect, it } from "vitest";
import type { EntryType, Role } from "../entry.ts";
import { rosa, Scene, tom } from "../history/scene.ts";
import { daughter, partner, person, site } from "../history/world.ts";
import type { Instant, LocalDate, PartyId } from "../ids.ts";
import { entryTypes } from "../record/record.ts";
import type { Deed } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { authorityRefusal } from "./allow.ts";

/*
 * The table as a reader of the essay would write it down (E-31, E-46, E-47): who says this kind of thing?
 * P the person; S a supporter who may speak for the person, S+life or S+rate with a smaller grant too, S* with any grant;
 * R a professional who works with the person, R0 who begins to; Y the system.
 */
const whoSaysIt: Readonly<Record<EntryType, string>> = {
  "person.introduced": "P S R Y",
  "condition.noted": "P S R Y",
  "partnership.formed": "P R0 Y",
  "partnership.contribution-stated": "P S* R",
  "partnership.agreement-made": "P S R",
  "partnership.ended": "P R",
  "trust.reported": "P S* R",
  "promise.made": "P S* R",
  "promise.kept": "P S* R",
  "promise.missed": "P S* R",
  "participation.chosen": "P S",
  "shared-work.level-chosen": "P S R",
  "aim.voiced": "P S",
  "aim.proposed": "S R Y",
  "aim.confirmed": "P S",
  "aim.read-back": "R",
  "aim.understood": "P S",
  "aim.revised": "P S",
  "aim.scaled": "P S R Y",
  "aim.rated": "P S+rate R Y",
  "aim.closed": "P S",
  "life.noted": "P S+life R Y",
  "life.retired": "P S+life R",
  "life.state-told": "P S",
  "capacity.stated": "P S",
  "workload.felt": "P S",
  "option.offered": "P S R",
  "option.valued": "P S R",
  "decision.opened": "P S R",
  "lean.taken": "P S R",
  "lean.skipped": "P S R",
  "leans.opened": "Y",
  "assent.given": "P S R",
  "dissent.noted": "P S R",
  "decision.deferred": "P S R",
  "decision.reopened": "P S R",
  "action.proposed": "P S R",
  "action.agreed": "P S R",
  "action.done": "P S R",
  "action.adapted": "P S R",
  "action.paused": "P S R",
  "action.resumed": "P S R",
  "action.ended": "P S R",
  "test.planned": "P S R",
  "test.started": "P S R",
  "test.observed": "P S R",
  "test.studied": "P S R",
  "test.reckoned": "Y",
  "test.acted": "P S R",
  "measure.adopted": "P S R Y",
  "phase.marked": "P S R",
  "point.excluded": "P S R",
  "target.set": "P S R",
  "visit.planned": "P S R Y",
  "visit.moved": "P S R Y",
  "agenda.proposed": "P S R",
  "check-in.given": "P S R",
  "visit.opened": "P S R",
  "visit.closed": "P S R",
  "answers.given": "P S R Y",
  "safety.raised": "Y",
  "safety.answered": "R",
  "consent.given": "P",
  "consent.withdrawn": "P",
  "grant.given": "P",
  "grant.withdrawn": "P",
  "context.noted": "R",
  "context.retired": "R",
  "question.asked": "P S",
  "reply.given": "R",
  // A team's own words: nobody says them in a person's record.
  "member.joined": "",
  "member.left": "",
  "purpose.stated": "",
  "system.described": "",
  "improvement.started": "",
  "improvement.revised": "",
  "improvement.closed": "",
  "driver.added": "",
  "change.proposed": "",
  "driver.revised": "",
  "driver.linked": "",
  "driver.unlinked": "",
  "driver.removed": "",
  "measure.retired": "",
  "period.excluded": "",
  "chart.remarked": "",
  "chart.act-withdrawn": "",
  "card.written": "",
  "friction.noted": "",
  "friction.answered": "",
  "noticing.logged": "",
  "pulse.given": "",
  "joy.reported": "",
  "reflection.written": "",
  "standard.set": "",
  "standard.retired": "",
  "reply-time.set": "",
  "meeting.held": "",
};

const partnerships = ["nobody", "another", "active", "ended"] as const;
const grants = ["none", "reads-only", "add-life", "rate-aim", "speak-for", "ended", "withdrawn"] as const;
type PartnershipState = (typeof partnerships)[number];
type GrantState = (typeof grants)[number];

const later = "2026-05-01T09:00:00.000Z" as Instant;
const other = "0199c000-0000-7000-8000-00000000000a" as PartyId;

function recordWith(partnership: PartnershipState, grant: GrantState) {
  const scene = new Scene();
  const named = { professionalName: "Tom", profession: "Physiotherapist" };
  if (partnership !== "nobody") {
    scene.say(rosa, "partnership.formed", { professional: partnership === "another" ? other : partner, ...named });
  }
  if (partnership === "ended") scene.say(rosa, "partnership.ended", { professional: partner });
  if (grant === "none") return scene.record;
  const mayDo: readonly Deed[] =
    grant === "reads-only" ? [] : grant === "ended" || grant === "withdrawn" ? ["speak-for"] : [grant];
  const until = grant === "ended" ? { until: "2026-04-01" as LocalDate } : {};
  const given = {
    supporter: daughter,
    supporterName: "Inês",
    relation: "daughter",
    mayRead: [],
    mayDo: [...mayDo],
    ...until,
  };
  const id = scene.say(rosa, "grant.given", given);
  if (grant === "withdrawn") scene.say(rosa, "grant.withdrawn", { grant: id as never });
  return scene.record;
}

/** What the one-line table says, read on its own. */
function mayWrite(type: EntryType, role: Role, partnership: PartnershipState, grant: GrantState): boolean {
  const who = whoSaysIt[type].split(" ");
  if (role === "person") return who.includes("P");
  if (role === "system") return who.includes("Y");
  if (role === "professional") {
    if (partnership === "active") return who.includes("R") || who.includes("R0");
    return partnership === "nobody" && who.includes("R0");
  }
  if (who.includes("S*")) return ["reads-only", "add-life", "rate-aim", "speak-for"].includes(grant);
  if (grant === "speak-for") return who.some((each) => each.startsWith("S"));
  return (grant === "add-life" && who.includes("S+life")) || (grant === "rate-aim" && who.includes("S+rate"));
}

const partyOf: Readonly<Record<Role, PartyId>> = { person, professional: partner, supporter: daughter, system: site };

describe("who may write what", () => {
  it("knows every entry type", () => expect(Object.keys(whoSaysIt).sort()).toEqual([...entryTypes].sort()));

  describe.each(partnerships)("with a professional of whom the record says: %s", (partnership) => {
    it.each(grants)("and a supporter's grant: %s", (grant) => {
      const record = recordWith(partnership, grant);
      const wrong = entryTypes.flatMap((type) =>
        (["person", "supporter", "professional", "system"] as const).flatMap((role) => {
          const is = authorityRefusal(record, type, { party: partyOf[role], role }, later) === null;
          return is === mayWrite(type, role, partnership, grant) ? [] : [`${role} ${type}: ${is}`];
        }),
      );
      expect(wrong).toEqual([]);
    });
  });

  it("tells why not: no partnership, an ended one, no grant, an ended one, or never", () => {
    const ask = (partnership: PartnershipState, grant: GrantState, type: EntryType, role: Role) =>
      authorityRefusal(recordWith(partnership, grant), type, { party: partyOf[role], role }, later);
    expect(ask("another", "none", "aim.rated", "professional")).toEqual({ code: "no_partnership", state: "none" });
    expect(ask("ended", "none", "partnership.formed", "professional")).toEqual({
      code: "no_partnership",
      state: "ended",
    });
    expect(ask("active", "none", "aim.rated", "supporter")).toEqual({
      code: "grant_missing",
      deeds: ["rate-aim", "speak-for"],
    });
    expect(ask("active", "ended", "aim.rated", "supporter")).toEqual({ code: "grant_ended", on: "2026-04-01" });
    expect(ask("active", "withdrawn", "aim.rated", "supporter")).toEqual({ code: "grant_ended", on: "2026-03-02" });
    expect(ask("active", "none", "aim.voiced", "professional")).toEqual({
      code: "not_allowed",
      type: "aim.voiced",
      role: "professional",
    });
  });

  it("lets nobody begin by naming itself once a person let every professional go", () => {
    const scene = new Scene();
    const formed = { professional: other, professionalName: "Dr Singh", profession: "Doctor" };
    scene.say(tom, "partnership.formed", { ...formed, professional: partner });
    scene.say(rosa, "partnership.ended", { professional: partner });
    const stranger: Actor = { party: other, role: "professional" };
    expect(scene.answer(stranger, "partnership.formed", formed)).toBe("no_partnership");
    expect(scene.answer(rosa, "partnership.formed", formed)).toBe("taken");
  });

  it("lets a professional begin only in its own name, and bring in a colleague later", () => {
    const scene = new Scene();
    const formed = { professional: other, professionalName: "Dr Singh", profession: "Doctor" };
    expect(scene.answer(tom, "partnership.formed", formed)).toBe("no_partnership");
    scene.say(tom, "partnership.formed", { ...formed, professional: partner });
    expect(scene.answer(tom, "partnership.formed", formed)).toBe("taken");
  });
});
