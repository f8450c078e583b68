import type { Instant, LocalDate, PartyId } from "@aimwell/domain";
import { type App, demoSeats, seatParty, unknownPassword } from "@aimwell/server";
import { type Calendar, calendarFrom } from "./calendar.ts";
import { colleagues, demoHelpLines, demoSite, demoSiteName, type History, type Known } from "./clinic.ts";
import { demoHistories } from "./histories.ts";
import { teamsHistory } from "./team/team.ts";
import { allTaken } from "./telling.ts";

export interface Seeded {
  readonly people: number;
  readonly entries: number;
  readonly measurements: number;
}

/**
 * Seeds the demo clinic through the write door: its site, its professionals, the seats anyone may take, and everyone's
 * history, each entry recorded at its own time.
 *
 * Seeding again with the same day goes on where an earlier seeding was stopped: what is there stays.
 *
 * @param today - the day on which the story stands. The same day gives the same entries.
 * @throws Error with the refusal's words when the door refuses anything.
 */
export async function seedDemo(app: App, today: Calendar = calendarToday()): Promise<Seeded> {
  const histories = demoHistories(today);
  // The clinic is a little older than its first history.
  const began = today.at(-300, "08:00");
  await app.theSite.begin({
    siteId: demoSite,
    name: demoSiteName,
    isDemo: true,
    helpFast: JSON.stringify(demoHelpLines),
  });
  const team = teamsHistory(today);
  await letIn(app, [...histories, team], began);
  const counts = await Promise.all(histories.map((history) => tell(app, history, today)));
  await tell(app, team, today);
  return {
    people: histories.length,
    entries: counts.reduce((sum, { entries }) => sum + entries, 0),
    measurements: counts.reduce((sum, { measurements }) => sum + measurements, 0),
  };
}

/** Today by the wall clock of this machine. */
export function calendarToday(): Calendar {
  const now = new Date();
  const minutesEast = -now.getTimezoneOffset();
  const today = new Date(now.getTime() + minutesEast * 60_000).toISOString().slice(0, 10) as LocalDate;
  return calendarFrom(today, minutesEast);
}

/** Everyone who speaks, and a way in for those with a seat. */
async function letIn(app: App, histories: readonly History[], now: Instant): Promise<void> {
  const staff = colleagues.map(
    ({ party, name, profession, isLead }): Known => ({ party, kind: "professional", name, what: profession, isLead }),
  );
  const accounts = new Map<PartyId, string>();
  for (const { seat, name } of demoSeats) {
    const email = `${seat}@demo.aimwell.invalid`;
    // A seeding that goes on where an earlier one was stopped finds some seats made.
    const made = await app.accounts.create({ email, password: unknownPassword(), name });
    const account = made ?? (await app.accounts.find(email));
    if (account === null) throw new Error(`Expected an account for the seat ${seat}, but there is none.`);
    accounts.set(seatParty(demoSite, seat), account);
  }
  const everyone = [...staff, ...histories.flatMap(({ known }) => known)];
  await Promise.all(
    everyone.map(({ party, ...known }) =>
      app.store.putParty(demoSite, { ...known, partyId: party, accountId: accounts.get(party) ?? null }, now),
    ),
  );
}

/** One history in order; several histories go side by side, so that the door can commit them in groups. */
async function tell(app: App, { name, telling }: History, today: Calendar): Promise<Omit<Seeded, "people">> {
  for (const { voice, now, drafts, measurements } of telling.handfuls(today.at(-1, "22:00"))) {
    const outcomes = await app.door.take({ ...voice, site: demoSite, now }, drafts, measurements);
    allTaken(name, outcomes.values());
  }
  const held = await app.door.held(demoSite, telling.subject);
  return { entries: held.head.seq, measurements: held.head.measured };
}
