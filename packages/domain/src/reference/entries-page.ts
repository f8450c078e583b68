import { type AuthorityRow, authority } from "../authority/authority.ts";
import { scopeOf } from "../authority/scope.ts";
import type { EntryType } from "../entry.ts";
import { entryTypes, nounOf } from "../record/record.ts";
import { bodySchemas } from "../schemas.ts";
import { type TeamCell, teamAuthority } from "../team/authority/team-authority.ts";
import { fieldsInShort } from "./fields.ts";
import { meanings } from "./meanings.ts";

const deeds = {
  "add-life": "may add to life",
  "rate-aim": "may rate",
  "speak-for": "may speak for the person",
} as const;

function supporterWords(cell: Exclude<AuthorityRow["supporter"], "no">): string {
  if (cell === "granted") return "supporter with any grant";
  return `supporter who ${cell.map((deed) => deeds[deed]).join(" or ")}`;
}

const onTeam: Readonly<Record<TeamCell, string>> = {
  staff: "in a team's record: staff",
  members: "in a team's record: staff and patient partners",
  anyone: "in a team's record: whoever is signed in at the site",
};

/** Who may write it, from the same tables that guard the write door. */
function whoMayWrite(type: EntryType): string {
  const row = authority[type];
  const cell = teamAuthority[type];
  const who = [
    row.person === "yes" ? "person" : "",
    row.supporter === "no" ? "" : supporterWords(row.supporter),
    row.professional === "in-partnership" ? "professional who works with the person" : "",
    row.professional === "begins"
      ? "professional, for itself where nobody works with the person yet, or for a colleague"
      : "",
    row.system === "yes" ? "system" : "",
    cell === undefined ? "" : onTeam[cell],
  ];
  return who.filter((each) => each !== "").join("; ");
}

function line(type: EntryType): string {
  const cells = [`\`${type}\``, meanings[type], whoMayWrite(type), scopeOf(type), fieldsInShort(bodySchemas[type])];
  return `| ${cells.join(" | ")} |`;
}

const head = `# Entry types

This page is printed from the schemas and the authority table: \`node packages/domain/docs.ts\`. Don't edit it by hand.

Every entry carries \`id\`, \`subject\`, \`type\`, \`by\` (the author), \`as\` (person, supporter, professional or system), \`at\`
(when it was said), \`supersedes?\` (the version that it takes the place of) and \`body\`; the fields below are those of the
body. \`field?\` may be left out. Who speaks for the person does so under the own name. *Part* is what a grant names and
what a reader's access is checked against; what is \`private\` is read by its writer alone. A team's record
has its site's own id as subject; \`team\` parts are read on the team's board.
`;

/** The page docs/reference/entries.md: one line an entry type, by noun. */
export function entriesPage(): string {
  const nouns = [...new Set(entryTypes.map(nounOf))];
  const sections = nouns.map((noun) => {
    const types = entryTypes.filter((type) => nounOf(type) === noun);
    const rows = types.map(line).join("\n");
    return `## ${noun}\n\n| type | meaning | who may write it | part | fields |\n| --- | --- | --- | --- | --- |\n${rows}\n`;
  });
  return [head, ...sections].join("\n");
}
