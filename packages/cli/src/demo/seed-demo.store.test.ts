import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OptionsPage } from "@aimwell/domain";
import { type App, demoSeats, openHouse, readConfig } from "@aimwell/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calendarFrom } from "./calendar.ts";
import { demoSite } from "./clinic.ts";
import { demoHistories } from "./histories.ts";
import { calendarToday, type Seeded, seedDemo } from "./seed-demo.ts";

describe("a data folder with the demo clinic", () => {
  const folder = mkdtempSync(join(tmpdir(), "aimwell-demo-"));
  let app: App;
  let seeded: Seeded;
  let seatsBefore: number;

  beforeAll(async () => {
    app = await openHouse(readConfig({ AIMWELL_DATA: folder, AIMWELL_LOG: "silent" }), () => undefined);
    seatsBefore = (await app.http.inject({ method: "GET", url: "/api/demo/seats" })).statusCode;
    seeded = await seedDemo(app, calendarFrom(calendarToday().anchor, 0));
  });
  afterAll(async () => {
    await app.http.close();
    await app.store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("holds about 120 people, their entries and their measurements", () => {
    expect(seeded.people).toBe(125);
    expect(seeded.entries).toBeGreaterThan(7000);
    expect(seeded.measurements).toBeGreaterThan(1900);
  });

  it("had no seats while it was not a demo", () => {
    expect(seatsBefore).toBe(404);
  });

  it("is marked as a demo", async () => {
    expect(await app.theSite.known()).toMatchObject({ isDemo: true });
  });

  it("offers its seats, and lets anyone sit in each of them", async () => {
    const offered = await app.http.inject({ method: "GET", url: "/api/demo/seats" });
    expect(offered.json()).toEqual(demoSeats);
    for (const { seat, name, as } of demoSeats) {
      const taken = await app.http.inject({ method: "POST", url: "/api/demo/sign-in", payload: { seat } });
      expect(taken.statusCode).toBe(200);
      expect(taken.json()).toMatchObject({ name, as, isLead: seat === "tom", site: { isDemo: true } });
      expect(taken.headers["set-cookie"]).toContain("aimwell_session=");
    }
  });

  it("shows of planning care together what studies, the clinic and the person found, and all of it together", async () => {
    const taken = await app.http.inject({ method: "POST", url: "/api/demo/sign-in", payload: { seat: "singh" } });
    const cookie = String(taken.headers["set-cookie"]).split(";")[0] ?? "";
    const told = demoHistories(calendarFrom(calendarToday().anchor, 0)).find(({ name }) => name === "Sandra Mbeki");
    const subject = told?.telling.subject;
    if (subject === undefined) throw new TypeError("Expected Sandra.");
    const { record } = await app.door.held(demoSite, subject);
    const aim = [...record.aim.aims.values()].find(({ now }) => now.horizon === "near")?.id;
    const url = `/api/subjects/${subject}/options?aim=${aim}`;
    const page = (await app.http.inject({ method: "GET", url, headers: { cookie } })).json() as OptionsPage;
    const all = [...page.options, ...page.besides];
    const learned = all.find(({ sheet }) => sheet.practice.id === "care-planning-together")?.learned;
    const effect = learned?.find(({ measure }) => measure === "loinc-8480-6");
    expect(effect).toMatchObject({
      published: { studies: 6 },
      here: { state: "known" },
      person: { state: "known" },
      together: { state: "known", hasOwn: true },
    });
    expect(effect?.here.state === "known" ? effect.here.people : 0).toBeGreaterThanOrEqual(10);
  });

  it("knows no other seat", async () => {
    const refused = await app.http.inject({ method: "POST", url: "/api/demo/sign-in", payload: { seat: "priya" } });
    expect(refused.statusCode).toBe(404);
    expect(refused.json()).toMatchObject({ code: "seat_unknown" });
  });
});
