import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { entriesPage } from "./src/reference/entries-page.ts";

/** Prints docs/reference/entries.md from the schemas and the authority table. */
const folder = fileURLToPath(new URL("../../docs/reference/", import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}entries.md`, entriesPage());
