// Writes what Aimwell is made of (CycloneDX JSON) from the lock file, without the network: node scripts/sbom.mjs [FILE]
import { writeFileSync } from "node:fs";
import { CannotGoOn, isStarted, main } from "./ensure.mjs";
import { capture } from "./run.mjs";

/**
 * Every package of the lock file, with version, licence and hash; the tools that build and test, too, since npm's own
 * `--omit dev` drops a package that one room needs to run and another to test.
 */
export async function billOfMaterials() {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  const { code, said } = await capture("npm", args, { npm_config_loglevel: "silent" });
  if (code !== 0) throw new CannotGoOn(`npm could not read the lock file:\n${said}`);
  return JSON.parse(said.slice(said.indexOf("{"), said.lastIndexOf("}") + 1));
}

if (isStarted(import.meta.url)) {
  await main(async () => {
    const bill = await billOfMaterials();
    const [file] = process.argv.slice(2);
    const text = `${JSON.stringify(bill, null, 2)}\n`;
    if (file === undefined) process.stdout.write(text);
    else {
      writeFileSync(file, text);
      console.log(`${bill.components.length} packages in ${file}`);
    }
    return 0;
  });
}
