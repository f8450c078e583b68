import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clinic, joinBy, newFolder, Seat, start } from "../app.fixture.ts";
import type { Served } from "../serve.ts";

const password = "three words here";
const note = {
  kind: "burden",
  title: "Getting to the clinic",
  words: "2 buses, 90 minutes each way",
  weight: 3,
} as const;
const told = async (response: Response) => [response.status, ((await response.json()) as { code?: string }).code];

describe("the guard", () => {
  const place = newFolder();
  const lines: string[] = [];
  let served: Served;
  let tom: Seat;
  let rosa: Seat;
  let subject: string;
  beforeAll(async () => {
    const logTo = { write: (line: string) => void lines.push(line) };
    served = await start(place.folder, { logLevel: "trace", logTo, trustProxy: "127.0.0.1" });
    ({ tom, rosa, subject } = await clinic(served.address));
  });
  afterAll(async () => {
    await served.stop();
    place.remove();
  });
  const session = (headers: Record<string, string>) => fetch(`${served.address}/api/session`, { headers });

  it("every answer of the API says that it is data, and every page that only what comes from here runs", async () => {
    const answer = await session({});
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-store",
    });
    const page = await fetch(served.address);
    expect(page.headers.get("permissions-policy")).toContain("camera=()");
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy.split(";")).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"]),
    );
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(Object.fromEntries(page.headers)).toMatchObject({
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
    expect(page.headers.has("x-powered-by")).toBe(false);
  });

  it("behind a proxy that we trust, https is https: the cookie is held to this host, and the browser to https", async () => {
    const seat = new Seat(served.address);
    const answer = await seat.send(
      "/api/sign-in",
      { email: "rosa@home.example", password },
      { "x-forwarded-proto": "https", "x-forwarded-for": "203.0.113.9" },
    );
    expect(answer.headers.get("set-cookie")).toMatch(
      /^__Host-aimwell_session=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+; Secure$/,
    );
    expect(answer.headers.get("strict-transport-security")).toContain("max-age=31536000");
    expect((await session({ cookie: seat.cookie, "x-forwarded-proto": "https" })).status).toBe(200);
  });

  it.each([
    ["another site's page", { origin: "http://elsewhere.example" }],
    ["a page without an origin", { origin: "null" }],
    ["a page that the browser calls cross-site", { "sec-fetch-site": "cross-site" }],
    ["a page of a neighbour under the same name", { "sec-fetch-site": "same-site" }],
  ])("%s can't write with this browser's session", async (_, headers) => {
    const answer = await rosa.send("/api/entries", { drafts: [] }, headers);
    expect(await told(answer)).toEqual([403, "other_origin"]);
  });

  it.each(["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"])(
    "a form (%s) is not taken",
    async (type) => {
      const answer = await rosa.send("/api/sign-out", "a=b", { "content-type": type });
      expect(answer.status).toBe(415);
      expect((await rosa.send("/api/session")).status).toBe(200);
    },
  );

  it("wrong passwords from one place are slowed there, and the owner still comes in elsewhere", async () => {
    const guess = (from: string, secret: string) =>
      new Seat(served.address).send(
        "/api/sign-in",
        { email: "Rosa@home.example", password: secret },
        { "x-forwarded-for": from },
      );
    for (let tries = 0; tries < 10; tries += 1) expect((await guess("203.0.113.7", "guess")).status).toBe(401);
    const slowed = await guess("203.0.113.7", password);
    expect([slowed.status, Number(slowed.headers.get("retry-after"))]).toEqual([429, expect.any(Number)]);
    expect(Number(slowed.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await guess("203.0.113.8", password)).status).toBe(200);
    expect((await rosa.send("/api/session")).status).toBe(200);
  });

  it("a link is not found by trying", async () => {
    const tries = Array.from({ length: 70 }, (_, at) =>
      fetch(`${served.address}/api/invitations/guess-number-${1000 + at}`, {
        headers: { "x-forwarded-for": "203.0.113.20" },
      }),
    );
    const statuses = (await Promise.all(tries)).map((answer) => answer.status);
    expect(new Set(statuses)).toEqual(new Set([404, 429]));
  });

  it("the machine's figures are for the machine itself, and not for who comes through a proxy on it", async () => {
    const figures = (headers: Record<string, string>) => fetch(`${served.address}/metrics`, { headers });
    expect((await figures({})).status).toBe(200);
    expect((await figures({ "x-forwarded-for": "127.0.0.1" })).status).toBe(404);
  });

  it("an import asks no other machine for anything, whatever its files point to", async () => {
    let asked = 0;
    const trap = createServer((_, answer) => {
      asked += 1;
      answer.end();
    });
    await new Promise<void>((listening) => trap.listen(0, "127.0.0.1", listening));
    const url = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
    const bundle = {
      resourceType: "Bundle",
      type: "collection",
      link: [{ relation: "next", url: `${url}/next` }],
      entry: [
        {
          fullUrl: `${url}/Patient/1`,
          resource: {
            resourceType: "Patient",
            id: "1",
            name: [{ text: "Nora" }],
            photo: [{ url: `${url}/photo` }],
            implicitRules: `${url}/rules`,
          },
        },
        {
          fullUrl: `${url}/Goal/1`,
          resource: {
            resourceType: "Goal",
            id: "1",
            lifecycleStatus: "active",
            description: { text: "Swim" },
            subject: { reference: `${url}/Patient/1` },
          },
        },
      ],
    };
    const xml = `<!DOCTYPE x [<!ENTITY e SYSTEM "${url}/entity">]><Patient xmlns="http://hl7.org/fhir"><id value="&e;"/></Patient>`;
    const files = [
      { name: "a.json", text: JSON.stringify(bundle) },
      { name: "b.xml", text: xml },
    ];
    const answer = await tom.send("/api/import", { files });
    expect(await answer.text()).toContain('"news":"done"');
    await new Promise((closed) => trap.close(closed));
    expect(asked).toBe(0);
  });

  it("a link can be taken back, by the one who made it", async () => {
    const { link } = (await (await tom.send("/api/invitations", { as: "person", name: "Lena" })).json()) as {
      link: string;
    };
    const path = `/api/invitations/${link.split("/").at(-1)}`;
    const { links } = (await (await tom.send("/api/invitations")).json()) as { links: { id: string; name: string }[] };
    const id = links.find(({ name }) => name === "Lena")?.id;
    expect(await told(await rosa.send("/api/invitations/end", { id }))).toEqual([404, "link_unknown"]);
    expect((await tom.send("/api/invitations/end", { id })).status).toBe(200);
    expect(await told(await new Seat(served.address).send(path))).toEqual([404, "invitation_over"]);
  });

  it("who lost the password comes back by a link of the professional, with the own email, and all sessions end", async () => {
    const amir = await joinBy(served.address, tom, { as: "person", name: "Amir" }, "amir@home.example");
    expect(await told(await rosa.send("/api/way-back", { party: amir.party }))).toEqual([403, "not_allowed"]);
    const { link } = (await (await tom.send("/api/way-back", { party: amir.party })).json()) as { link: string };
    const path = `/api/invitations/${link.split("/").at(-1)}/accept`;
    const back = new Seat(served.address);
    const asked = { email: "amir@home.example", password: "quiet river in may" };
    expect(await told(await back.send(path, { ...asked, email: "thief@home.example" }))).toEqual([403, "other_email"]);
    expect((await back.send(path, asked)).status).toBe(200);
    expect((await amir.send("/api/session")).status).toBe(401);
    expect(await told(await new Seat(served.address).send(path, asked))).toEqual([404, "invitation_over"]);
  });

  it("a professional without a partnership opens a record in an emergency, to read, and the person reads why", async () => {
    const singh = await joinBy(
      served.address,
      tom,
      { as: "professional", name: "Dr Singh", profession: "Family doctor" },
      "singh@hill.example",
    );
    const path = `/api/subjects/${subject}`;
    const reason = "Brought in by ambulance, not awake";
    expect((await singh.send(`${path}/record`)).status).toBe(404);
    expect((await singh.send(`${path}/emergency`, { reason: "hm" })).status).toBe(400);
    expect(await told(await rosa.send(`${path}/emergency`, { reason }))).toEqual([403, "not_allowed"]);
    expect((await singh.send(`${path}/emergency`, { reason })).status).toBe(200);
    const page = await singh.record(subject);
    expect(page.entries.length).toBeGreaterThan(0);
    expect(await singh.post([singh.draft(subject, "life.noted", note)])).toMatchObject([{ outcome: "refused" }]);
    const looks = (await (await rosa.send(`${path}/looks`)).json()) as {
      emergencies: { name: string; reason: string }[];
    };
    expect(looks.emergencies).toMatchObject([{ name: "Dr Singh", reason }]);
    // The hour is over.
    await served.app.store.engine.owner.script(
      "update emergency_look set opened_at = opened_at - interval '2 hours', ends_at = ends_at - interval '2 hours'",
    );
    expect((await singh.send(`${path}/record`)).status).toBe(404);
  });

  it("nobody opens a record in another's name, or for longer than four hours, with SQL of the application's role either", async () => {
    const { application } = served.app.store.engine;
    const { site } = (await (await rosa.send("/api/session")).json()) as { site: { id: string } };
    const add = (party: string, hours: number) =>
      application.transaction(
        (sql) =>
          sql.query({
            text: `insert into emergency_look values ($1, $2, $3, 'a reason that is long', now(), now() + $4 * interval '1 hour')`,
            values: [site.id, subject, party, hours],
          }),
        {
          settings: `set local app.sites = '${site.id}'; set local app.subjects = '${subject}'; set local app.party = '${tom.party}'`,
        },
      );
    await expect(add(rosa.party, 1)).rejects.toThrow(/row-level security/);
    await expect(add(tom.party, 5)).rejects.toThrow(/check constraint/);
    await expect(application.query({ text: "update emergency_look set reason = 'nothing to see'" })).rejects.toThrow(
      /permission denied/,
    );
  });

  it("no line of the log holds a password, a token, a link, an email or a word, and none can be forged", async () => {
    await rosa.post([rosa.draft(subject, "life.noted", note)]);
    await rosa.send("/api/sign-in", { email: 'x"\n{"level":60}@home.example', password: "p\r\nINFO: signed in" });
    await rosa.send(`/api/subjects/%0a%0dforged/record?token=secret-in-query`);
    await rosa.send("/api/entries", '{"drafts": [{"words": "cut off');
    const log = lines.join("");
    expect(lines.length).toBeGreaterThan(0);
    const tokens = [tom.cookie, rosa.cookie].map((cookie) => cookie.split("=")[1] ?? "");
    const secrets = [
      password,
      "quiet river in may",
      "home.example",
      "2 buses",
      "secret-in-query",
      "cut off",
      "Rosa",
      ...tokens,
    ];
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
    for (const line of lines) expect(JSON.parse(line), line).toBeTypeOf("object");
  });
});

it("without a proxy that we trust, nobody's word about where a request comes from is taken", async () => {
  const place = newFolder();
  const served = await start(place.folder);
  await clinic(served.address);
  const seat = new Seat(served.address);
  const answer = await seat.send(
    "/api/sign-in",
    { email: "rosa@home.example", password },
    { "x-forwarded-proto": "https" },
  );
  expect(answer.headers.get("set-cookie")).toMatch(/^aimwell_session=/);
  const guess = (at: number) =>
    seat.send(
      "/api/sign-in",
      { email: "tom@hill.example", password: "guess" },
      { "x-forwarded-for": `203.0.113.${at}` },
    );
  const statuses = [];
  for (let at = 0; at < 11; at += 1) statuses.push((await guess(at)).status);
  expect(statuses.at(-1)).toBe(429);
  await served.stop();
  place.remove();
});
