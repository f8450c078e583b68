import { randomBytes } from "node:crypto";
import { uuidV7 } from "@aimwell/domain";

/** Somebody at a screen, and what the screen knows. */
export interface Sitting {
  readonly party: string;
  readonly as: "person" | "professional";
  readonly cookie: string;
  /** Where the requests come from, by the word of the proxy in front. */
  readonly from: string;
}
export interface PersonSitting extends Sitting {
  readonly aim: string;
  readonly professional: ProfessionalSitting;
  /** Where the record stood when this screen last looked. */
  seq: number;
  measured: number;
}
export interface ProfessionalSitting extends Sitting {
  readonly people: PersonSitting[];
}

export const newId = (): string => uuidV7(Date.now(), randomBytes(10));
export const minutes = "minutes-walked";
const password = "three words here";

/** A draft in somebody's own name. */
export function draftBy({ party: by, as }: Sitting, subject: string, type: string, body: unknown) {
  return { id: newId(), subject, type, by, as, at: new Date().toISOString(), body };
}

export interface Clinic {
  readonly site: string;
  readonly professionals: readonly ProfessionalSitting[];
  readonly people: readonly PersonSitting[];
}

/** A professional invites at most 60 an hour. */
const peopleEach = 50;

/** Fills an empty system with people who each have an aim and a measure, and with the professionals who work with them. */
export async function fillClinic(address: string, people: number): Promise<Clinic> {
  const desk = new Desk(address);
  const set = {
    siteName: "Hill clinic",
    name: "Tom Okafor",
    profession: "Physio",
    email: "tom@hill.example",
    password,
  };
  const lead = await desk.enter("/api/set-up", set, "professional");
  const professionals: ProfessionalSitting[] = [{ ...lead, people: [] }];
  while (professionals.length * peopleEach < people) {
    const asked = { as: "professional", name: `Doctor ${professionals.length}`, profession: "Doctor" };
    professionals.push({ ...(await desk.join(lead, asked, "professional")), people: [] });
  }
  const joining = professionals.flatMap((professional) => Array.from({ length: peopleEach }, () => professional));
  for (let at = 0; at < people; at += 4) {
    await Promise.all(joining.slice(at, Math.min(at + 4, people)).map((professional) => desk.addPerson(professional)));
  }
  return { site: lead.site, professionals, people: professionals.flatMap((each) => each.people) };
}

/** Lets people in as they come in: by a link, with a password. */
class Desk {
  readonly #address: string;
  #joined = 0;

  constructor(address: string) {
    this.#address = address;
  }

  async addPerson(professional: ProfessionalSitting): Promise<void> {
    const person = await this.join(professional, { as: "person", name: `Person ${this.#joined}` }, "person");
    const words = "To walk to the shop and back without being afraid to fall";
    const aim = draftBy(person, person.party, "aim.voiced", { words, horizon: "near", domains: ["moving"] });
    const drafts = [
      aim,
      draftBy(person, person.party, "life.noted", { kind: "joy", title: "Mia, 6" }),
      draftBy(person, person.party, "measure.adopted", {
        ...{ measure: minutes, title: "Minutes walked", unit: "min", better: "up", kind: "aim", lens: "service" },
        ...{ aim: aim.id, smallest: 0 },
      }),
    ];
    const { said } = await this.#post("/api/entries", { drafts }, person);
    if (JSON.stringify(said).includes('"refused"')) throw new Error(`Expected entries, but: ${JSON.stringify(said)}`);
    professional.people.push({ ...person, aim: aim.id, professional, seq: 0, measured: 0 });
  }

  async join<As extends Sitting["as"]>(by: Sitting, invitation: unknown, as: As) {
    const { said } = await this.#post("/api/invitations", invitation, by);
    const token = String(said["link"]).split("/").at(-1);
    const email = `guest${this.#joined}@home.example`;
    return this.enter(`/api/invitations/${token}/accept`, { email, password }, as);
  }

  /** Takes the session that a request begins. */
  async enter<As extends Sitting["as"]>(path: string, body: unknown, as: As) {
    this.#joined += 1;
    const from = `10.9.${this.#joined >> 8}.${this.#joined & 255}`;
    const { said, cookie } = await this.#post(path, body, { cookie: "", from });
    const site = (said["site"] as { readonly id: string } | undefined)?.id;
    if (site === undefined) throw new Error(`Expected to come in, but: ${JSON.stringify(said)}`);
    return { party: String(said["party"]), as, cookie, from, site };
  }

  async #post(path: string, body: unknown, { cookie, from }: Pick<Sitting, "cookie" | "from">) {
    const headers = { "content-type": "application/json", cookie, "x-forwarded-for": from };
    const answer = await fetch(`${this.#address}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    const set = answer.headers.get("set-cookie")?.split(";")[0] ?? cookie;
    return { cookie: set, said: (await answer.json()) as Readonly<Record<string, unknown>> };
  }
}
