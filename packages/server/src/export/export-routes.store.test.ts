import { brokenInCopy, type RecordCopy } from "@aimwell/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clinic, joinBy, newFolder, type Seat, start } from "../app.fixture.ts";
import type { Served } from "../serve.ts";

const words = `I want to <script>alert("x")</script> walk & dance, O'Brien ‮ ok`;

describe("taking the own record away", () => {
  const place = newFolder();
  let served: Served;
  let rosa: Seat;
  let tom: Seat;
  let ana: Seat;
  let subject: string;
  beforeAll(async () => {
    served = await start(place.folder);
    ({ rosa, tom, subject } = await clinic(served.address));
    const aim = rosa.draft(subject, "aim.voiced", { words, horizon: "near", domains: [] });
    await rosa.post([aim]);
    await tom.post([
      tom.draft(subject, "partnership.contribution-stated", { knowledge: '=HYPERLINK("http://x.example")' }),
    ]);
    const grants = { mayRead: ["aim", "life", "plan", "measure", "visit"], mayDo: ["speak-for"] };
    const asked = { as: "supporter", name: "Ana", relation: "daughter", ...grants };
    ana = await joinBy(served.address, rosa, asked, "ana@home.example");
  });
  afterAll(async () => {
    await served.stop();
    place.remove();
  });
  const copy = (by: Seat, form: string) => by.send(`/api/subjects/${subject}/copy?form=${form}`);

  it("is for the person alone: not for a professional, not for a supporter, not for a stranger", async () => {
    expect((await copy(rosa, "page")).status).toBe(200);
    expect((await copy(tom, "page")).status).toBe(404);
    expect((await copy(ana, "page")).status).toBe(404);
    expect((await fetch(`${served.address}/api/subjects/${subject}/copy`)).status).toBe(401);
  });

  it("gives a page in which every word is text and nothing else", async () => {
    const response = await copy(rosa, "page");
    const page = await response.text();
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="my-record-[\d-]+\.html"$/);
    expect(page).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; walk &amp; dance, O&#39;Brien");
    expect(page).not.toContain("<script");
    expect(page).not.toMatch(/(src|href)=/);
  });

  it("gives JSON whose chains anybody can follow, and a changed word shows", async () => {
    const taken = (await (await copy(rosa, "json")).json()) as RecordCopy;
    expect(brokenInCopy(taken)).toBeNull();
    expect(taken.entries.some((row) => "line" in row && row.line.includes("walk & dance"))).toBe(true);
    const changed = JSON.parse(JSON.stringify(taken).replace("walk & dance", "walk & sleep")) as RecordCopy;
    expect(brokenInCopy(changed)).toMatch(/^entry \d+$/);
    expect(brokenInCopy({ ...taken, entries: taken.entries.slice(0, -1) })).toBe("head");
  });

  it("gives FHIR with the aim in the person's own words", async () => {
    const bundle = (await (await copy(rosa, "fhir")).json()) as { entry: { resource: Record<string, unknown> }[] };
    const goals = bundle.entry.filter(({ resource }) => resource["resourceType"] === "Goal");
    expect(goals.map(({ resource }) => resource["description"])).toEqual([{ text: words }]);
  });
});
