import type {
  AimId,
  Body,
  DecisionId,
  EntryId,
  EntryType,
  Instant,
  OptionId,
  PartyId,
  SiteId,
  SubjectId,
} from "@aimwell/domain";
import { newFolder, newId, Seat, start } from "../app.fixture.ts";
import type { Served } from "../serve.ts";
import type { Standing } from "./written-rules.fixture.ts";

export const partnerships = ["never", "another", "formed", "ended"] as const;
export const consents = ["none", "given", "withdrawn"] as const;
const password = "quiet river in may";
export const measure = "minutes-walked";

/** One person's record, with how partnership and consent stand in it. Every part holds words that stand nowhere else. */
export interface Person {
  readonly key: string;
  readonly partnership: (typeof partnerships)[number];
  readonly consent: (typeof consents)[number];
  readonly seat: Seat;
  readonly subject: SubjectId;
  readonly aim: AimId;
}

/** Somebody with a standing towards one person. */
export interface Tried extends Standing {
  readonly seat: Seat;
}

type Given = Body<"grant.given">;
interface GrantCase {
  readonly name: string;
  readonly granted?: Standing["granted"] & {};
  readonly gives: Pick<Given, "mayRead" | "mayDo"> | null;
  readonly ends?: "over" | "withdrawn";
}

const everything: Given["mayRead"] = ["aim", "life", "plan", "measure", "visit"];
const namesOne = everything.map((scope) => ({
  name: `a supporter whose grant names ${scope}`,
  granted: [],
  gives: { mayRead: [scope], mayDo: [] },
}));
const grantCases: readonly GrantCase[] = [
  { name: "a supporter without a grant", gives: null },
  { name: "a supporter whose grant names nothing", granted: [], gives: { mayRead: [], mayDo: [] } },
  ...namesOne,
  { name: "a supporter whose grant names all of these", granted: [], gives: { mayRead: everything, mayDo: [] } },
  { name: "a supporter who may add to life", granted: ["adds"], gives: { mayRead: [], mayDo: ["add-life"] } },
  { name: "a supporter who may rate", granted: ["rates"], gives: { mayRead: [], mayDo: ["rate-aim"] } },
  {
    name: "a supporter who may speak for the person",
    granted: ["speaks"],
    gives: { mayRead: [], mayDo: ["speak-for"] },
  },
  { name: "a supporter whose grant is over", gives: { mayRead: everything, mayDo: ["speak-for"] }, ends: "over" },
  {
    name: "a supporter whose grant was withdrawn",
    gives: { mayRead: everything, mayDo: ["speak-for"] },
    ends: "withdrawn",
  },
];

/** Two take turns, since emergencies have a pace. */
const emergencies = ["emergency one", "emergency two"] as const;
const inEmergency = (at: number) => emergencies[at % 2 === 0 ? 0 : 1];

const days = (count: number): Instant => new Date(Date.now() + count * 86_400_000).toISOString() as Instant;

/** A running Aimwell with everyone in it who could ask, and the same people's words at another site in the same database. */
export class House {
  readonly served: Served;
  readonly site = newId() as SiteId;
  readonly elsewhere = newId() as SiteId;
  readonly people: Person[] = [];
  readonly supporters: { readonly given: GrantCase; readonly seat: Seat }[] = [];
  readonly #seats = new Map<string, Seat>();
  readonly #remove: () => void;

  private constructor(served: Served, remove: () => void) {
    this.served = served;
    this.#remove = remove;
  }

  static async open(): Promise<House> {
    const place = newFolder();
    const house = new House(await start(place.folder, { trustProxy: "127.0.0.1", smallestGroup: 1 }), place.remove);
    await house.#settle();
    return house;
  }

  async close(): Promise<void> {
    await this.served.stop();
    this.#remove();
  }

  seat(name: string): Seat {
    const seat = this.#seats.get(name);
    if (seat === undefined) throw new TypeError(`Expected somebody called ${name} in this house.`);
    return seat;
  }

  /** Everyone who could ask for this person's record, each with how they stand to the person. */
  everyone(person: Person): readonly Tried[] {
    const begins = person.partnership === "never" ? { begins: true as const } : {};
    const professional = (name: string, who: string, more: Partial<Standing> = {}): Tried => {
      return { name, as: "professional", seat: this.seat(who), ...begins, ...more };
    };
    const at = this.people.indexOf(person);
    const neighbour = this.people[(at + 1) % this.people.length] ?? person;
    const toms = {
      never: "a professional without a partnership",
      another: "a professional without a partnership",
      formed: "a professional who works with the person",
      ended: "a professional whose partnership ended",
    };
    return [
      { name: "the person", as: "person", seat: person.seat, isOwn: true },
      professional(toms[person.partnership], "tom", person.partnership === "formed" ? { works: true } : {}),
      ...(person.partnership === "another"
        ? [professional("a professional who works with the person", "keeper", { works: true })]
        : []),
      professional("a professional without a partnership", "stranger"),
      professional("a professional in an emergency", inEmergency(at)),
      ...this.supporters.map(({ given, seat }): Tried => {
        const granted = given.granted === undefined ? {} : { granted: given.granted };
        return { name: given.name, as: "supporter", seat, ...granted };
      }),
      { name: "another person of the site", as: "person", seat: neighbour.seat },
      { name: "a patient partner of the team", as: "person", seat: this.seat("partner"), isPatientPartner: true },
      { name: "somebody of another site", as: "professional", seat: this.seat("elsewhere"), isElsewhere: true },
      { name: "somebody who is not signed in", as: "nobody", seat: new Seat(this.served.address) },
    ];
  }

  async #settle(): Promise<void> {
    const { app } = this.served;
    await app.theSite.begin({ siteId: this.site, name: "Hill clinic", isDemo: false, helpFast: "[]" });
    const valley = { siteId: this.elsewhere, name: "Valley clinic", isDemo: false, helpFast: "[]" };
    await app.store.addSite(valley, days(0));
    const professionals = ["tom", "keeper", "stranger", ...emergencies];
    await Promise.all(professionals.map((name) => this.#join(name, "professional")));
    await Promise.all([
      this.#join("partner", "person"),
      this.#join("elsewhere", "professional", this.elsewhere),
      ...grantCases.map(async (given, at) => {
        this.supporters[at] = { given, seat: await this.#join(`supporter ${at}`, "supporter") };
      }),
    ]);
    const states = partnerships.flatMap((partnership) => consents.map((consent) => ({ partnership, consent })));
    this.people.push(...(await Promise.all(states.map((state, at) => this.#begin(state, at)))));
    const { party } = this.seat("partner");
    await this.#say(this.seat("tom"), this.site, "member.joined", { party, name: "Partner", as: "person" });
  }

  /** An account, a party at a site, and a session where there is one to be had. */
  async #join(name: string, as: Seat["as"], site = this.site): Promise<Seat> {
    const { app, address } = this.served;
    const email = `${name.replaceAll(" ", "-")}@house.example`;
    const account = await app.accounts.create({ email, password, name });
    const party = newId() as PartyId;
    const row = { partyId: party, kind: as, name, what: null, isLead: false, accountId: account };
    await app.store.putParty(site, row, days(0));
    const seat = new Seat(address);
    this.#seats.set(name, seat);
    const answer = await seat.send("/api/sign-in", { email, password });
    if (answer.status === 200) return seat.enter(answer);
    return Object.assign(seat, { party, as });
  }

  async #say<Type extends EntryType>(seat: Seat, subject: string, type: Type, body: Body<Type>): Promise<EntryId> {
    const draft = seat.draft(subject, type, body);
    const [outcome] = await seat.post([draft]);
    if (outcome?.outcome !== "accepted")
      throw new TypeError(`Expected ${type} to be taken: ${JSON.stringify(outcome)}`);
    return draft.id as EntryId;
  }

  async #begin({ partnership, consent }: Pick<Person, "partnership" | "consent">, at: number): Promise<Person> {
    const key = `${partnership}-${consent}`;
    const seat = await this.#join(key, "person");
    const subject = seat.party as string as SubjectId;
    const { aim, second, option } = await this.#fill(seat, key);
    await this.#partner(seat, partnership, async (partner) => {
      const lean = { decision: second, option, words: wordsOf(key, "private of the professional") };
      await this.#say(partner, subject, "lean.taken", lean);
    });
    if (consent !== "none") {
      const given = await this.#say(seat, subject, "consent.given", { purpose: "quotes" });
      await this.#say(seat, subject, "consent.given", { purpose: "clinic-learning" });
      if (consent === "withdrawn") await this.#say(seat, subject, "consent.withdrawn", { consent: given as never });
    }
    for (const { given, seat: supporter } of this.supporters) await this.#grant(seat, supporter, given, key);
    const person: Person = { key, partnership, consent, seat, subject, aim };
    const reason = wordsOf(key, "reason of the emergency");
    const opened = await this.seat(inEmergency(at)).send(`/api/subjects/${subject}/emergency`, { reason });
    if (opened.status !== 200) throw new TypeError(`Expected the emergency to open the record, but: ${opened.status}`);
    return person;
  }

  /** Words of the person in every part. */
  async #fill(seat: Seat, key: string) {
    const subject = seat.party;
    const say = <Type extends EntryType>(type: Type, body: Body<Type>) => this.#say(seat, subject, type, body);
    const words = (part: string) => wordsOf(key, part);
    await say("person.introduced", { name: words("relationship") });
    const aim = (await say("aim.voiced", {
      words: words("aim"),
      horizon: "near",
      domains: ["moving"],
    })) as string as AimId;
    await say("life.noted", { kind: "joy", title: words("life") });
    await say("workload.felt", { felt: "fine", words: words("plan") });
    const adopted = { measure: measure as never, title: words("measure"), unit: "min" };
    await say("measure.adopted", { ...adopted, better: "up", kind: "outcome", lens: "not-said" });
    await say("check-in.given", { aimStill: "yes", mattersNow: words("visit"), how: "phone" });
    await say("trust.reported", { toward: seat.party, level: 3, words: words("instrument") });
    const open = (question: string) =>
      say("decision.opened", { aim, question }) as Promise<string> as Promise<DecisionId>;
    const offer = (decision: DecisionId, title: string) =>
      say("option.offered", {
        ...{ decision, title, basis: "person-experience", statements: [], shown: [], asks: {} },
      }) as Promise<string> as Promise<OptionId>;
    const first = await open(words("decision"));
    const own = await offer(first, "Swim");
    await say("lean.taken", { decision: first, option: own, words: words("private of the person") });
    const second = await open("And then?");
    const value = { id: newId(), subject, measure, takenAt: days(0), value: 12, by: seat.party, as: "person" };
    const [outcome] = await seat.post([], [value]);
    if (outcome?.outcome !== "accepted") throw new TypeError("Expected the value to be taken.");
    return { aim, second, option: await offer(second, "Walk") };
  }

  async #partner(seat: Seat, partnership: Person["partnership"], meanwhile: (partner: Seat) => Promise<void>) {
    if (partnership === "never") return;
    const partner = this.seat(partnership === "another" ? "keeper" : "tom");
    const professional = partner.party;
    const formed = { professional, professionalName: "A professional", profession: "Physio" };
    await this.#say(seat, seat.party, "partnership.formed", formed);
    await meanwhile(partner);
    if (partnership === "ended") await this.#say(seat, seat.party, "partnership.ended", { professional });
  }

  /** A grant that is over was given three days ago and ended yesterday: told to the write door as it was lived. */
  async #grant(seat: Seat, supporter: Seat, { gives, ends }: GrantCase, key: string): Promise<void> {
    if (gives === null) return;
    const relation = wordsOf(key, "consent");
    const until = ends === "over" ? { until: days(-1).slice(0, 10) as NonNullable<Given["until"]> } : {};
    const body: Given = { supporter: supporter.party, supporterName: "Supporter", relation, ...gives, ...until };
    const at = ends === "over" ? days(-3) : days(0);
    const draft = seat.draft(seat.party, "grant.given", body, { at });
    const poster = { party: seat.party, role: "person", site: this.site, now: at } as const;
    const outcomes = await this.served.app.door.take(poster, [draft as never], []);
    if (outcomes.get(draft.id)?.outcome !== "accepted") throw new TypeError("Expected the grant to be taken.");
    if (ends === "withdrawn") await this.#say(seat, seat.party, "grant.withdrawn", { grant: draft.id as never });
  }
}

/** Words that stand in one part of one record and nowhere else. */
export const wordsOf = (key: string, part: string): string => `Words of ${part} in ${key}.`;
