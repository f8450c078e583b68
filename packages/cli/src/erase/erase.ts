import { clock } from "@aimwell/server";
import { erasePerson, rebuildSummaries } from "@aimwell/store";
import { thePerson } from "../export/the-person.ts";
import type { KeepingOptions } from "../reach/flags.ts";
import { onOneLine } from "../reach/on-one-line.ts";
import { tell, withDatabase } from "../reach/reach.ts";

/** What `aimwell erase` understands. */
export interface Options extends KeepingOptions {
  readonly person: string;
  readonly because: string;
  readonly yes?: boolean;
}

const remains = [
  "What remains, and why:",
  "  One line that says that there was a record, how long it was, the hash it ended with, when and why it went: so that",
  "  `aimwell verify` can tell an erased record from a lost one. No word and no number can be got out of it.",
  "  Other people's records that mention the person by id say “Removed person”. What the person wrote into them stays:",
  "  those records are theirs.",
  "  Backups that were made before still hold the person. Delete them when you may, and erase again after restoring one.",
  "  What was sent to others before, and figures that were released to a network, can't be taken back from here.",
];

export async function erase(options: Options): Promise<void> {
  await withDatabase(options, async (reached) => {
    const { site, person, name } = await thePerson(reached, options.person);
    if (options.yes !== true) {
      process.exitCode = 2;
      const ask = `This would erase ${onOneLine(name)} (${person}) for good. Run it again with --yes to do it. Nothing was erased.`;
      tell(options, [ask, ...remains], { ok: false, person, erased: false, why: "not confirmed: --yes is missing" });
      return;
    }
    const { owner } = reached;
    const erased = await erasePerson(owner, { site, person, erasedAt: clock(), because: options.because });
    // What is gone counts no longer in the site's own figures.
    await rebuildSummaries(owner);
    tell(
      options,
      [
        `Erased ${person}: ${erased.entries} entries, ${erased.measurements} measurements, ${erased.looks} looks, ${erased.invitations} invitations, ${erased.accounts} account.`,
        ...remains,
        ...(reached.isShared ? ["The running server forgets the person's session within 15 seconds."] : []),
      ],
      { ok: true, person, ...erased },
    );
  });
}
