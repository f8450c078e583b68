import type { Party, TeamPage, WallPage } from "@aimwell/contract";
import { type Instant, type LocalDate, mayOnTeam, type PartyId, teamBoard } from "@aimwell/domain";
import type { PartyRow, Store } from "@aimwell/store";
import type { HeldRecord } from "../door/held-record.ts";
import type { PartyNames } from "../read/party-names.ts";
import type { SignedIn } from "../sign-in/signed-in.ts";
import { askedOfMe } from "./asked-of-me.ts";

/** What a page of the team is put together from. */
export interface TeamPageContext {
  readonly store: Pick<Store, "site" | "summaries" | "partiesOfKind">;
  readonly names: PartyNames;
  readonly smallestGroup: number;
  readonly now: () => Instant;
}

const naming: ReadonlySet<string> = new Set(
  "by party professional person leader recorder timekeeper facilitator".split(" "),
);

/** Whoever is named within: authors, owners, partners and roles. */
function* namedIn(value: unknown, key = ""): Generator<PartyId> {
  if (typeof value === "string" && naming.has(key)) yield value as PartyId;
  if (typeof value !== "object" || value === null) return;
  for (const [name, within] of Object.entries(value)) yield* namedIn(within, Array.isArray(value) ? key : name);
}

/** The store's ids are the record's ids. */
const named = (row: PartyRow): Party => ({
  id: row.partyId as Party["id"],
  ...{ name: row.name, as: row.kind, is: row.what },
});

/** The team's board with everything that its screens need, for one reader. */
export async function teamPageOf(
  { held, wall }: { readonly held: HeldRecord; readonly wall: WallPage | null },
  who: SignedIn,
  { store, names, smallestGroup, now }: TeamPageContext,
): Promise<TeamPage> {
  const board = teamBoard(held.record, { reader: who.party, smallestGroup });
  const [site, staff] = await Promise.all([store.site(who.site), store.partiesOfKind(who.site, "professional")]);
  const parties = await names.of(who.site, [...new Set(namedIn(board))]);
  return {
    ...board,
    site: { id: who.site, name: site?.name ?? "" },
    subject: held.subject,
    seq: held.head.seq,
    measured: held.head.measured,
    today: now().slice(0, 10) as LocalDate,
    smallestGroup,
    reader: {
      party: who.party,
      isStaff: who.as === "professional",
      isPartner: board.partners.some(({ party }) => party === who.party),
    },
    asked: askedOfMe(held.record, who, now()),
    may: mayOnTeam(held.record, { party: who.party, role: who.as }),
    staff: staff.map(named),
    parties: parties.map(named),
    series: [...held.series.values()] as unknown as TeamPage["series"],
    wall,
  };
}
