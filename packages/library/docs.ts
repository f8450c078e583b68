import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { contentSchemas, printed } from "./src/content/schemas.ts";
import { ipdasPage } from "./src/sheet/ipdas-page.ts";

/** Prints the formats of content files (JSON Schema) from the readers that check them, and docs/reference/ipdas.md. */
const data = fileURLToPath(new URL("data/", import.meta.url));
for (const [name, schema] of contentSchemas) writeFileSync(`${data}${name}`, printed(schema));

const reference = fileURLToPath(new URL("../../docs/reference/", import.meta.url));
writeFileSync(`${reference}ipdas.md`, ipdasPage());
