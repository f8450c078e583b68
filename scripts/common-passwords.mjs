// Makes packages/server/data/common-passwords.bin from a JSON list of passwords; its README names the source.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./ensure.mjs";

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error("Give the file with the list: node scripts/common-passwords.mjs passwords.json");
  process.exit(1);
}
const prefixes = JSON.parse(readFileSync(source, "utf8")).map((word) =>
  createHash("sha256").update(word.normalize("NFKC").toLowerCase()).digest("hex").slice(0, 10),
);
const sorted = [...new Set(prefixes)].sort((one, other) => (one < other ? -1 : 1));
writeFileSync(join(root, "packages", "server", "data", "common-passwords.bin"), Buffer.from(sorted.join(""), "hex"));
console.log(`${sorted.length} passwords`);
