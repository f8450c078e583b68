import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clinic, joinBy, newFolder, Seat, start } from "../app.fixture.ts";
import type { Served } from "../serve.ts";

const password = "quiet river in may";
const told = async (response: Response) => [response.status, ((await response.json()) as { code?: string }).code];

describe("a link into somebody's record", () => {
  const place = newFolder();
  let served: Served;
  let tom: Seat;
  let rosa: Seat;
  let subject: string;
  beforeAll(async () => {
    served = await start(place.folder);
    ({ tom, rosa, subject } = await clinic(served.address));
  });
  afterAll(async () => {
    await served.stop();
    place.remove();
  });
  const linkBy = async (by: Seat, asked: unknown) =>
    ((await (await by.send("/api/invitations", asked)).json()) as { link: string }).link.split("/").at(-1) ?? "";
  const take = (token: string, email: string) =>
    new Seat(served.address).send(`/api/invitations/${token}/accept`, { email, password });

  it("is not made for somebody who has a way in: it would put its holder in that person's place", async () => {
    const asked = { as: "person", name: "Rosa", subject };
    expect(await told(await tom.send("/api/invitations", asked))).toEqual([409, "joined_already"]);
    expect((await rosa.send("/api/session")).status).toBe(200);
  });

  it("of two for the same person works once, and the other opens nothing", async () => {
    const first = await linkBy(tom, { as: "person", name: "Amir" });
    const people = (await (await tom.send("/api/panel")).json()) as { rows: { subject: string }[] };
    const amir = people.rows.find((row) => row.subject !== subject)?.subject;
    const second = await linkBy(tom, { as: "person", name: "Amir", subject: amir });
    expect((await take(second, "amir@home.example")).status).toBe(200);
    expect(await told(await take(first, "thief@home.example"))).toEqual([404, "invitation_over"]);
    const signIn = { email: "amir@home.example", password };
    const back = await new Seat(served.address).send("/api/sign-in", signIn);
    expect(await back.json()).toMatchObject({ party: amir, as: "person" });
  });

  it("is not made by who opened the record in an emergency", async () => {
    const colleague = { as: "professional", name: "Dr Singh", profession: "Family doctor" };
    const singh = await joinBy(served.address, tom, colleague, "singh@hill.example");
    const found = await singh.send("/api/emergency/find", { name: "rosa  almeida" });
    expect(await found.json()).toEqual({ people: [{ subject, name: "Rosa Almeida", bornIn: null }] });
    const nobody = await singh.send("/api/emergency/find", { name: "Rosa" });
    expect(await nobody.json()).toEqual({ people: [] });
    expect(await told(await rosa.send("/api/emergency/find", { name: "Tom Okafor" }))).toEqual([403, "not_allowed"]);
    const reason = "Brought in by ambulance, not awake";
    expect((await singh.send(`/api/subjects/${subject}/emergency`, { reason })).status).toBe(200);
    const asked = { as: "person", name: "Rosa", subject };
    expect(await told(await singh.send("/api/invitations", asked))).toEqual([403, "no_partnership"]);
  });

  it("whoever is named a professional in a record and is none here reads nothing of it", async () => {
    const neighbour = await joinBy(served.address, tom, { as: "person", name: "Nora" }, "nora@home.example");
    const formed = { professional: neighbour.party, professionalName: "Nora", profession: "Neighbour" };
    expect(await tom.post([tom.draft(subject, "partnership.formed", formed)])).toMatchObject([{ outcome: "accepted" }]);
    expect((await neighbour.send(`/api/subjects/${subject}/record`)).status).toBe(404);
    const session = (await (await neighbour.send("/api/session")).json()) as { subjects: { id: string }[] };
    expect(session.subjects.map(({ id }) => id)).toEqual([neighbour.party]);
  });

  it("a page of a record is kept by no browser, so that the next who signs in there is not shown it", async () => {
    const page = await rosa.send(`/api/subjects/${subject}/record?after=0`);
    expect([page.status, page.headers.get("cache-control")]).toEqual([200, "no-store"]);
  });
});
