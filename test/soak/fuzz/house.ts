import type { Dice } from "@aimwell/domain/histories";

/** Somebody who is signed in, or was. */
export interface Player {
  readonly party: string;
  readonly as: "person" | "supporter" | "professional";
  readonly email: string;
  cookie: string;
  /** The way back in, while one is under way; a player who can't come back stays outside. */
  returning?: Promise<void>;
}

const password = "three words here";

/** Asks with JSON and gives back what came, with the cookie that it brought. */
async function ask(address: string, path: string, body: unknown, cookie: string, from: string) {
  const answer = await fetch(`${address}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie, "x-forwarded-for": from },
    body: JSON.stringify(body),
  });
  const set = answer.headers.get("set-cookie")?.split(";")[0] ?? cookie;
  return { status: answer.status, cookie: set, said: (await answer.json()) as Readonly<Record<string, string>> };
}

export const someAddress = (dice: Dice): string => `10.${dice.below(256)}.${dice.below(256)}.${1 + dice.below(254)}`;

/** A site with people of every kind, and ids that exist for whoever makes requests. */
export class House {
  readonly address: string;
  readonly #dice: Dice;
  readonly players: Player[] = [];
  /** Ids of parties, records and entries that were taken in. */
  readonly ids: string[] = [];
  #joined = 0;

  constructor(address: string, dice: Dice) {
    this.address = address;
    this.#dice = dice;
  }

  /** Sets the site up and lets people of each kind join. */
  async fill(people: number): Promise<void> {
    const asked = { siteName: "Hill clinic", name: "Tom Okafor", profession: "Physio", email: "tom@hill.example" };
    const { cookie, said } = await ask(this.address, "/api/set-up", { ...asked, password }, "", "10.0.0.1");
    this.#add({ party: said["party"] ?? "", as: "professional", email: asked.email, cookie });
    for (let at = 0; at < people; at += 1) {
      const person = await this.join(this.keeper, { as: "person", name: `Person ${at}` });
      if (at > 1) continue;
      await this.join(person, { as: "supporter", name: "Inês", relation: "daughter", mayRead: ["aim"], mayDo: [] });
      await this.join(this.keeper, { as: "professional", name: "Dr Singh", profession: "Doctor" });
    }
  }

  /** Who set the site up: never used for requests that may end a session. */
  get keeper(): Player {
    const [first] = this.players;
    if (first === undefined) throw new Error("Expected a filled house, but nobody is in it.");
    return first;
  }

  /** Lets somebody join by a link, as people do. */
  async join(by: Player, invitation: { readonly as: Player["as"]; readonly [more: string]: unknown }): Promise<Player> {
    const { said } = await ask(this.address, "/api/invitations", invitation, by.cookie, someAddress(this.#dice));
    const token = said["link"]?.split("/").at(-1) ?? "";
    this.#joined += 1;
    const email = `guest${this.#joined}@home.example`;
    const path = `/api/invitations/${token}/accept`;
    const joined = await ask(this.address, path, { email, password }, "", someAddress(this.#dice));
    if (joined.status !== 200) throw new Error(`Expected to join, but ${joined.status} came: ${joined.said["words"]}`);
    const player: Player = { party: joined.said["party"] ?? "", as: invitation.as, email, cookie: joined.cookie };
    this.#add(player);
    return player;
  }

  /** Signs somebody in again whose session a request ended; once, however many ask for it at once. */
  comeBack(player: Player): Promise<void> {
    player.returning ??= this.#signIn(player);
    return player.returning;
  }

  async #signIn(player: Player): Promise<void> {
    const asked = { email: player.email, password };
    const { status, cookie } = await ask(this.address, "/api/sign-in", asked, "", someAddress(this.#dice));
    if (status !== 200) return;
    player.cookie = cookie;
    delete player.returning;
  }

  /** An id that exists, or a new one. */
  id(): string {
    if (!this.#dice.onceIn(4) && this.ids.length > 0) return this.#dice.of(this.ids);
    const hex = (digits: number) => Array.from({ length: digits }, () => this.#dice.below(16).toString(16)).join("");
    return `${hex(8)}-${hex(4)}-7${hex(3)}-a${hex(3)}-${hex(12)}`;
  }

  knows(id: string): void {
    // The newest are worth most: what is old is closed or answered already.
    if (this.ids.length < 3000) this.ids.push(id);
    else this.ids[this.#dice.below(3000)] = id;
  }

  #add(player: Player): void {
    this.players.push(player);
    this.ids.push(player.party);
  }
}
