import { clock } from "@aimwell/server";
import { erasePerson, rebuildSummaries } from "@aimwell/store";
import { Command } from "commander";
import { thePerson } from "../export/the-person.ts";
import { dataFlag, jsonFlag, type KeepingOptions, onOneLine, tell, withDatabase } from "../reach/reach.ts";

interface Options extends KeepingOptions {
  readonly person: string;
  readonly because: string;
  readonly yes?: boolean;
}

/** `aimwell erase`: a person's right to be forgotten. It can't be undone, so it asks first. */
export function eraseCommand(): Command {
  return new Command("erase")
    .description("erase a person for good: words, numbers and the way in; says what remains and why")
    .requiredOption("--person <id or email>", "who")
    .option("--because <words>", "on what ground; it is kept, so name nobody in it", "asked by the person")
    .option("--yes", "really erase; without it, it only says what would go")
    .option(...jsonFlag)
    .option(...dataFlag)
    .action(erase);
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

async function erase(options: Options): Promise<void> {
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
