import { type Entry, fold, meanings, type PersonRecord } from "@aimwell/domain";
import type { RecordToShare } from "@aimwell/fhir";
import type { RecordCopy } from "@aimwell/store";

/** Words as text within markup: nothing that anybody wrote can be markup. */
function plain(words: string | number | boolean): string {
  const marks: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return String(words).replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? "");
}

/** Own words keep their own direction, whatever is around them. */
const said = (words: string | number | boolean): string => `<bdi>${plain(words)}</bdi>`;
const list = (items: readonly string[]): string =>
  items.length === 0 ? "<p>Nothing yet.</p>" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

const style = `
 body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
 h2 { margin-top: 2rem } li { margin: .25rem 0 } bdi { white-space: pre-wrap }
 table { border-collapse: collapse; width: 100% } th, td { text-align: start; padding: .25rem .5rem; border-bottom: 1px solid #999 }
 .when { color: #555; font-size: .9rem }
 @media (prefers-color-scheme: dark) { body { background: #111; color: #eee } .when { color: #bbb } }
 @media print { body { max-width: none } section { break-inside: auto } h2, h3 { break-after: avoid } li, tr { break-inside: avoid } }`;

/** A person's whole record as one page that needs nothing else: it reads on a phone, and prints. */
export function pageOf({ site, madeAt }: RecordCopy, shared: RecordToShare): string {
  const record = fold(shared.entries);
  const names = new Map(shared.parties.map(({ id, name }) => [id, name]));
  const name = record.person.introduced?.name ?? names.get(shared.subject) ?? "My record";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${plain(name)}</title><style>${style}</style></head><body>
<h1>${said(name)}</h1>
<p>This is everything in your record at ${said(site.name)} on ${plain(madeAt.slice(0, 10))}. Keep it where only you can see it.</p>
<section><h2>What matters to me</h2>${aims(record)}</section>
<section><h2>My plan</h2>${plan(record)}</section>
<section><h2>My numbers</h2>${numbers(record, shared)}</section>
<section><h2>Everything, in order</h2>${list(shared.entries.map((entry) => told(entry, names)))}</section>
</body></html>
`;
}

function aims(record: PersonRecord): string {
  return list(
    [...record.aim.aims.values()].map(({ id, now, state, scale }) => {
      const ratings = (record.aim.ratings.get(id) ?? []).map(
        ({ on, level }) => `${plain(on)}: ${level === "not-tried" ? "not tried yet" : plain(level)}`,
      );
      const steps = scale === null ? "" : `<p>My five steps, from −2 to +2:</p>${list(scale.levels.map(said))}`;
      const rated = ratings.length === 0 ? "" : `<p>How far I got:</p>${list(ratings)}`;
      return `${said(now.words)} <span class="when">(${plain(state)})</span>${steps}${rated}`;
    }),
  );
}

function plan(record: PersonRecord): string {
  return list(
    [...record.plan.actions.values()].map(({ now, state }) => {
      const parts = [now.when, now.personDoes, now.professionalDoes].filter((part) => part !== undefined);
      return `${said(now.title)} <span class="when">(${plain(state)})</span>${parts.map((part) => `<br>${said(part)}`).join("")}`;
    }),
  );
}

/** To read, two digits after the point are enough; the other copies keep each value as it is. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A unit in curly brackets (UCUM) only names what is counted, which the heading says already. */
function numbers(record: PersonRecord, { values }: RecordToShare): string {
  const replaced = new Set(values.map(({ replaces }) => replaces));
  const titles = new Map(
    [...record.measure.measures.values()].map(({ measure, title, unit }) => [measure as string, { title, unit }]),
  );
  const tables = [...Map.groupBy(values, ({ measure }) => measure)].map(([measure, rows]) => {
    const { title, unit } = titles.get(measure) ?? { title: measure, unit: "" };
    const cells = rows.map(
      ({ id, takenAt, value }) =>
        `<tr><td>${plain(takenAt.slice(0, 10))}</td><td>${plain(rounded(value))} ${said(unit.replaceAll(/\{[^}]*\}/g, ""))}${replaced.has(id) ? " (put right later)" : ""}</td></tr>`,
    );
    return `<h3>${said(title)}</h3><table><thead><tr><th>Day</th><th>Number</th></tr></thead><tbody>${cells.join("")}</tbody></table>`;
  });
  return tables.length === 0 ? "<p>Nothing yet.</p>" : tables.join("");
}

function told(entry: Entry, names: ReadonlyMap<string, string>): string {
  const fields = fieldsOf(entry.body, names).map(([field, words]) => `<br>${plain(field)}: ${said(words)}`);
  const who = names.get(entry.by) ?? entry.as;
  return `<span class="when">${plain(entry.at.slice(0, 10))}, ${said(who)}</span><br>${plain(meanings[entry.type])}${fields.join("")}`;
}

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The fields of a body in words; an id becomes the name of whom it names, and is left out when it names no one. */
function fieldsOf(
  value: unknown,
  names: ReadonlyMap<string, string>,
  field = "",
): readonly (readonly [string, string])[] {
  if (value === null || value === undefined || value === "") return [];
  if (Array.isArray(value)) return value.flatMap((each) => fieldsOf(each, names, field));
  if (typeof value === "object")
    return Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner, names, inWords(name)));
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return [];
  const words = String(value);
  if (!idShape.test(words)) return [[field, words]];
  const name = names.get(words);
  return name === undefined ? [] : [[field, name]];
}

/** `personMinutesPerWeek` as `person minutes per week`. */
const inWords = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
