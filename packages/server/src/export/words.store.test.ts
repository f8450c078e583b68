import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsOfTheWorld } from "../../../../test/words-of-the-world.ts";
import { clinic, newFolder, type Seat, start } from "../app.fixture.ts";
import type { Served } from "../serve.ts";

/** Text of an HTML page as a reader of it sees it: marks taken out, escapes read. */
function textOf(html: string): string {
  const escapes: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&", "#39": "'" };
  return html.replaceAll(/<[^>]*>/g, "").replaceAll(/&(#?\w+);/g, (_, name: string) => escapes[name] ?? "?");
}

describe("words in every language", () => {
  const place = newFolder();
  let served: Served;
  let rosa: Seat;
  let subject: string;
  beforeAll(async () => {
    served = await start(place.folder);
    ({ rosa, subject } = await clinic(served.address));
    const drafts = wordsOfTheWorld.map(({ words }) =>
      rosa.draft(subject, "aim.voiced", { words, horizon: "near", domains: [] }),
    );
    const outcomes = await rosa.post(drafts);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(drafts.map(() => "accepted"));
  });
  afterAll(async () => {
    await served.stop();
    place.remove();
  });
  const copy = (form: string) => rosa.send(`/api/subjects/${subject}/copy?form=${form}`);
  const given = wordsOfTheWorld.map(({ words }) => words);

  it("come back as the same characters on the page of the record", async () => {
    const { entries } = await rosa.record(subject);
    expect(entries.flatMap((entry) => (entry.type === "aim.voiced" ? [entry.body.words] : []))).toEqual(given);
  });

  it("stand in the copies to take away: in JSON, in FHIR, and as text in the page", async () => {
    const taken = (await (await copy("json")).json()) as { readonly entries: readonly { readonly line?: string }[] };
    const kept = taken.entries.flatMap(({ line }) => {
      const entry = line === undefined ? null : (JSON.parse(line) as { type: string; body: { words: string } });
      return entry?.type === "aim.voiced" ? [entry.body.words] : [];
    });
    expect(kept).toEqual(given);
    const bundle = (await (await copy("fhir")).json()) as {
      readonly entry: readonly { readonly resource: { resourceType: string; description?: { text: string } } }[];
    };
    const goals = bundle.entry.flatMap(({ resource }) =>
      resource.resourceType === "Goal" ? [resource.description?.text] : [],
    );
    expect(new Set(goals)).toEqual(new Set(given));
    expect(goals).toHaveLength(given.length);
    const page = await (await copy("page")).text();
    const shown = textOf(page);
    expect(given.filter((words) => !shown.includes(words))).toEqual([]);
    expect(page).not.toMatch(/<(script|img|svg|iframe|b)\b/i);
  });

  it.each([
    { name: "a NUL", words: "before\u0000after" },
    { name: "the first half of a pair", words: "half \ud83d" },
    { name: "the second half of a pair", words: "\ude42 half" },
    { name: "the halves in the wrong order", words: "\ude42\ud83d" },
    { name: "nothing but spaces", words: " \u00a0\u2003 " },
  ])("$name gets a clear no, and the words beside it are saved", async ({ words }) => {
    const body = { horizon: "near", domains: [] } as const;
    const drafts = [
      rosa.draft(subject, "aim.voiced", { ...body, words }),
      rosa.draft(subject, "aim.voiced", { ...body, words: "To sleep" }),
    ];
    const [no, yes] = await rosa.post(drafts);
    expect(no).toMatchObject({
      outcome: "refused",
      code: "not_readable",
      facts: { problems: [{ path: "body.words" }] },
    });
    expect(yes).toMatchObject({ outcome: "accepted" });
  });

  it("names too are kept as they are given, and a name that can't be kept is refused in words", async () => {
    for (const { words } of wordsOfTheWorld.filter((each) => each.words.length <= 200)) {
      const answer = await rosa.send("/api/invitations", {
        ...{ as: "supporter", name: words, relation: words, mayRead: ["aim"], mayDo: [] },
      });
      const { link } = (await answer.json()) as { readonly link: string };
      const facts = await (await rosa.send(`/api/invitations/${link.split("/").at(-1)}`)).json();
      expect(facts).toMatchObject({ name: words });
    }
    for (const name of ["\u0000", "half \ud83d", "   "]) {
      const asked = { as: "supporter", name, relation: "x", mayRead: [], mayDo: [] };
      const answer = await rosa.send("/api/invitations", asked);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ code: "not_readable" });
    }
  });
});
