import type { Party } from "@aimwell/contract";
import { type Instant, may, type PersonRecord, type SubjectId } from "@aimwell/domain";
import type { Store } from "@aimwell/store";
import type { HeldRecord } from "../door/held-record.ts";
import type { WriteDoor } from "../door/write-door.ts";
import type { SignedIn } from "../sign-in/signed-in.ts";
import type { PartyNames } from "./party-names.ts";
import { seenAs } from "./seen-as.ts";

export type PageAnswer =
  | { readonly came: "page"; readonly etag: string; readonly text: string }
  | { readonly came: "unchanged"; readonly etag: string }
  | { readonly came: "not-yours" };

interface Asked {
  readonly reader: SignedIn;
  readonly subject: SubjectId;
  readonly after: number;
  readonly etag: string | undefined;
}

/** Answers with pages of records, as JSON text put together from stored lines that nobody parses. */
export class RecordPages {
  readonly #store: Store;
  readonly #door: WriteDoor;
  readonly #names: PartyNames;
  readonly #now: () => Instant;
  /** The series of a held record as text: the same for every reader who may see measures. */
  readonly #seriesText = new WeakMap<HeldRecord["series"], string>();
  readonly #partiesIn = new WeakMap<PersonRecord, readonly string[]>();

  constructor(given: {
    readonly store: Store;
    readonly door: WriteDoor;
    readonly names: PartyNames;
    readonly now: () => Instant;
  }) {
    this.#store = given.store;
    this.#door = given.door;
    this.#names = given.names;
    this.#now = given.now;
  }

  /** One page. An unchanged one costs the question where the record stands, and nothing else. */
  async page(asked: Asked): Promise<PageAnswer> {
    const { reader, subject, after } = asked;
    const now = this.#now();
    const seen = await seenAs(this.#store, reader, subject, now);
    if (seen === null) return { came: "not-yours" };
    const etag = `"${seen.seq}-${seen.measured}"`;
    if (asked.etag === etag) return { came: "unchanged", etag };
    const held = await this.#door.held(reader.site, subject, seen);
    const scopes = seen.scopes === "all" ? null : new Set(seen.scopes.split(","));
    const isShown = (line: HeldRecord["lines"][number]) =>
      line.seq > after &&
      (line.privateTo === null ? scopes === null || scopes.has(line.scope) : line.privateTo === reader.party);
    const entries = held.lines.filter(isShown).map((line) => line.line);
    const showsMeasures = scopes === null || scopes.has("measure");
    const parties = await this.#names.of(reader.site, this.#idsIn(held));
    const mayWrite = may(held.record, { party: reader.party, role: reader.as }, now);
    const text =
      `{"subject":"${subject}","seq":${held.head.seq},"measured":${held.head.measured},"scopes":"${seen.scopes}",` +
      `"parties":${JSON.stringify(parties.map(asParty))},"may":${JSON.stringify(mayWrite)},` +
      `"series":${showsMeasures ? this.#textOf(held) : "[]"},"entries":[${entries.join(",")}]}`;
    return { came: "page", etag: `"${held.head.seq}-${held.head.measured}"`, text };
  }

  #textOf(held: HeldRecord): string {
    const known = this.#seriesText.get(held.series);
    if (known !== undefined) return known;
    const text = JSON.stringify([...held.series.values()]);
    this.#seriesText.set(held.series, text);
    return text;
  }

  /** Everyone who stands in the record: those who may see it now, and those who ever brought something. */
  #idsIn(held: HeldRecord): readonly string[] {
    const known = this.#partiesIn.get(held.record);
    if (known !== undefined) return known;
    const ids = [...new Set([...held.authors, ...held.access.map((row) => row.partyId)])];
    this.#partiesIn.set(held.record, ids);
    return ids;
  }
}

function asParty(row: Awaited<ReturnType<PartyNames["of"]>>[number]): Party {
  // The store's ids are the record's ids.
  return { id: row.partyId as Party["id"], name: row.name, as: row.kind, is: row.what };
}
