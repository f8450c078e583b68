import type { Dice } from "@aimwell/domain/histories";

/** Somebody who is signed in, or was. */
export interface Player {
  readonly party: string;
  readonly as: "person" | "supporter" | "professional";
  readonly email: string;
  password: string;
  /** There for requests that may end a session, so that the others are not kept at the door. */
  readonly isGuest: boolean;
  /** The records that are open to this player; who set the site up works with everyone. */
  readonly open: string[];
  cookie: string;
  /** The way back in, while one is under way; a player who can't come back stays outside. */
  returning?: Promise<void>;
}

const password = "three words here";

/** Asks with JSON and gives back what came, with the cookie that it brought. */
async function ask(address: string, path: string, body: unknown, cookie: string, from: string) {
  for (let times = 0; ; times += 1) {
    const answer = await fetch(`${address}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie, "x-forwarded-for": from },
      body: JSON.stringify(body),
    });
    const said = (await answer.json()) as Readonly<Record<string, string>>;
    const wait = Number(answer.headers.get("retry-after"));
    // Whoever is told to come back does.
    if (wait > 0 && times < 20) {
      await new Promise((resume) => setTimeout(resume, wait * 1000));
      continue;
    }
    const set = answer.headers.get("set-cookie")?.split(";")[0] ?? cookie;
    return { status: answer.status, cookie: set, said };
  }
}

export const someAddress = (dice: Dice): string => `10.${dice.below(256)}.${dice.below(256)}.${1 + dice.below(254)}`;

/** An entry that was taken in. */
interface Taken {
  readonly id: string;
  readonly type: string;
}

/** The entry types that places speak of by these names; other names are the noun itself. */
const speaksOf: Readonly<Record<string, readonly string[]>> = {
  ...{ aim: ["aim.voiced", "improvement.started"], towards: ["aim.voiced"], readBack: ["aim.read-back"] },
  ...{ serves: ["improvement.started", "driver.added"], from: ["driver.added"], to: ["improvement.started"] },
  ...{ decision: ["decision.opened"], option: ["option.offered"], chosen: ["option.offered"] },
  ...{ action: ["action.agreed", "action.proposed"], test: ["test.planned"], after: ["test.planned"] },
  ...{ visit: ["visit.planned"], note: ["life.noted", "context.noted"], grant: ["grant.given"] },
  ...{ promise: ["promise.made"], raised: ["safety.raised"], standard: ["standard.set"] },
};
const mostTaken = 300;

/** A site with people of every kind, and ids that exist for whoever makes requests. */
export class House {
  readonly address: string;
  readonly #dice: Dice;
  readonly players: Player[] = [];
  #isChanging = false;
  /** Ids of parties, records and entries that were taken in. */
  readonly ids: string[] = [];
  /** What each record took in last. */
  readonly #taken = new Map<string, Taken[]>();
  /** The site's own id, which is its team's record too. */
  site = "";
  #joined = 0;

  constructor(address: string, dice: Dice) {
    this.address = address;
    this.#dice = dice;
  }

  /** Sets the site up and lets people of each kind join. */
  async fill(people: number): Promise<void> {
    const asked = { siteName: "Hill clinic", name: "Tom Okafor", profession: "Physio", email: "tom@hill.example" };
    const { cookie, said } = await ask(this.address, "/api/set-up", { ...asked, password }, "", "10.0.0.1");
    this.#add({
      party: said["party"] ?? "",
      as: "professional",
      email: asked.email,
      cookie,
      password,
      isGuest: false,
      open: [],
    });
    this.site = (said["site"] as unknown as { readonly id: string }).id;
    this.ids.push(this.site);
    await this.join(this.keeper, { as: "person", name: "Guest" }, true);
    await this.join(this.keeper, { as: "professional", name: "Guest", profession: "Nurse" }, true);
    const helps = { as: "supporter", name: "Inês", relation: "daughter", mayRead: ["aim", "plan"] } as const;
    for (let at = 0; at < people; at += 1) {
      const person = await this.#newPerson(`Person ${at}`);
      if (at > 1) continue;
      await this.join(person, { ...helps, mayDo: at === 0 ? [] : ["speak-for"] });
      const doctor = await this.join(this.keeper, { as: "professional", name: "Dr Singh", profession: "Doctor" });
      const { party: professional } = doctor;
      doctor.open.push(person.party);
      await this.#say(person, "partnership.formed", {
        ...{ professional, professionalName: "Dr Singh", profession: "Doctor" },
      });
    }
  }

  /** A person with an aim and a measure, so that what speaks of them can be taken in. */
  async #newPerson(name: string): Promise<Player> {
    const person = await this.join(this.keeper, { as: "person", name });
    await this.#say(person, "aim.voiced", { words: "To walk to the shop", horizon: "near", domains: [] });
    const measure = { measure: "minutes-walked", title: "Minutes walked", unit: "min" };
    await this.#say(person, "measure.adopted", { ...measure, better: "up", kind: "aim", lens: "service" });
    return person;
  }

  /** Somebody new comes and whoever came first leaves, so that a long run does not write everything into a few records. */
  async changeOfPeople(): Promise<void> {
    // A server that lets in so many new people an hour may keep the next one waiting; all others go on meanwhile.
    if (this.#isChanging) return;
    this.#isChanging = true;
    const person = await this.#newPerson("Somebody new");
    this.#isChanging = false;
    const first = this.players.findIndex(({ as, isGuest }) => as === "person" && !isGuest);
    const [gone] = this.players.splice(first, 1);
    for (const player of this.players) {
      const at = player.open.indexOf(gone?.party ?? "");
      if (at !== -1 && player.as === "professional") {
        player.open[at] = person.party;
        const names = { professionalName: "Dr Singh", profession: "Doctor" };
        await this.#say(person, "partnership.formed", { professional: player.party, ...names });
      }
    }
  }

  /** A person says something in the own record, which must be taken in. */
  async #say({ party, as, cookie }: Player, type: string, body: unknown): Promise<void> {
    const draft = { id: this.newId(), subject: party, type, by: party, as, at: new Date().toISOString(), body };
    const { said } = await ask(this.address, "/api/entries", { drafts: [draft] }, cookie, someAddress(this.#dice));
    this.took(party, { id: draft.id, type });
    if (!JSON.stringify(said).includes('"accepted"')) throw new Error(`Expected ${type}, but: ${JSON.stringify(said)}`);
  }

  /** Who set the site up: never used for requests that may end a session. */
  get keeper(): Player {
    const [first] = this.players;
    if (first === undefined) throw new Error("Expected a filled house, but nobody is in it.");
    return first;
  }

  /** Lets somebody join by a link, as people do. */
  async join(
    by: Player,
    invitation: { readonly as: Player["as"]; readonly [more: string]: unknown },
    isGuest = false,
  ): Promise<Player> {
    const { said } = await ask(this.address, "/api/invitations", invitation, by.cookie, someAddress(this.#dice));
    const token = said["link"]?.split("/").at(-1);
    if (token === undefined) throw new Error(`Expected an invitation, but: ${JSON.stringify(said)}`);
    this.#joined += 1;
    const email = `guest${this.#joined}@home.example`;
    const path = `/api/invitations/${token}/accept`;
    const joined = await ask(this.address, path, { email, password }, "", someAddress(this.#dice));
    if (joined.status !== 200) throw new Error(`Expected to join, but ${joined.status} came: ${joined.said["words"]}`);
    const { cookie, said: session } = joined;
    const party = session["party"] ?? "";
    const own = invitation.as === "person" ? [party] : [];
    const open = invitation.as === "supporter" ? [by.party] : own;
    const player = { party, as: invitation.as, email, cookie, password, isGuest, open };
    this.#add(player);
    return player;
  }

  /** Signs somebody in again whose session a request ended; once, however many ask for it at once. */
  comeBack(player: Player): Promise<void> {
    player.returning ??= this.#signIn(player);
    return player.returning;
  }

  async #signIn(player: Player): Promise<void> {
    const asked = { email: player.email, password: player.password };
    const { status, cookie } = await ask(this.address, "/api/sign-in", asked, "", someAddress(this.#dice));
    if (status !== 200) return;
    player.cookie = cookie;
    delete player.returning;
  }

  /** An id that exists anywhere, or a new one. */
  id(): string {
    return this.#dice.onceIn(4) || this.ids.length === 0 ? this.newId() : this.#dice.of(this.ids);
  }

  newId(): string {
    const hex = (digits: number) => Array.from({ length: digits }, () => this.#dice.below(16).toString(16)).join("");
    return `${hex(8)}-${hex(4)}-7${hex(3)}-a${hex(3)}-${hex(12)}`;
  }

  /** Words that a request needs at a place of this name, if it is to go on; undefined where anything may stand. */
  textFor(name: string, by: Player | null): string | undefined {
    if (name === "password") return by?.password ?? password;
    return name === "email" ? by?.email : undefined;
  }

  /** A record that this player most likely may see. */
  recordFor(by: Player | null): string {
    if (by === null || this.#dice.onceIn(6)) return this.id();
    if (by.open.length > 0) return this.#dice.of(by.open);
    return this.#dice.of(this.players.filter(({ as }) => as === "person")).party;
  }

  /** An id that most likely fits a place of this name in an entry of this record, so that many requests go deep. */
  idFor(subject: string, name: string): string {
    if (this.#dice.onceIn(8)) return this.id();
    const nouns = speaksOf[name] ?? speaksOf[name.replace(/s$/, "")] ?? [`${name.replace(/s$/, "")}.`];
    const there = this.#taken.get(subject) ?? [];
    const those = there.filter(({ type }) => nouns.some((noun) => type.startsWith(noun)));
    if (those.length > 0) return this.#dice.of(those).id;
    return this.#dice.onceIn(3) && there.length > 0 ? this.#dice.of(there).id : this.#dice.of(this.players).party;
  }

  /** An entry of this type that the record took in. */
  oneOf(subject: string, type: string): string | undefined {
    return this.#taken.get(subject)?.findLast((taken) => taken.type === type)?.id;
  }

  /** An entry was taken in. What is old is closed or answered already, so the newest are worth most. */
  took(subject: string, taken: Taken): void {
    const there = this.#taken.get(subject) ?? [];
    there.push(taken);
    if (there.length > mostTaken) there.splice(this.#dice.below(there.length - 1), 1);
    this.#taken.set(subject, there);
    if (this.ids.length < 3000) this.ids.push(taken.id);
    else this.ids[this.#dice.below(3000)] = taken.id;
  }

  #add(player: Player): void {
    this.players.push(player);
    this.ids.push(player.party);
  }
}
