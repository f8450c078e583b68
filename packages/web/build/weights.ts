import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";

/** JavaScript and style that a person's first screen may weigh, compressed; fonts are counted apart. */
const budgetBytes = 180_000;

type Bundle = Rolldown.OutputBundle;

/** Prints what each first screen and each later part weighs, with every package in it, and stops a build that is over the budget. */
export function weights(): Plugin {
  return {
    name: "aimwell-weights",
    apply: "build",
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const entry = chunks.find((chunk) => chunk.isEntry);
      if (entry === undefined) return;
      const shell = reach(bundle, entry.fileName);
      console.log(`\nfirst load (shell): ${kilobytes(weigh(bundle, shell))} gzip`);
      for (const [owner, bytes] of owners(bundle, shell))
        console.log(`  ${owner.padEnd(34)} ${kilobytes(bytes)} before minifying`);
      const screens = chunks.filter((chunk) => chunk.facadeModuleId?.includes("/src/screens/") === true);
      for (const screen of screens) report(bundle, screen, shell);
    },
  };
}

function report(bundle: Bundle, screen: Rolldown.OutputChunk, shell: ReadonlySet<string>): void {
  const all = new Set([...shell, ...reach(bundle, screen.fileName)]);
  const bytes = weigh(bundle, all);
  // What a screen fetches after it stands, on a press or for a part far down, makes nobody wait for the screen.
  const isFirst = screen.name.endsWith(".screen");
  console.log(`${isFirst ? "first screen" : "later part  "} ${screen.name.padEnd(24)} ${kilobytes(bytes)} gzip`);
  if (isFirst && bytes > budgetBytes) {
    throw new Error(`${screen.name} weighs ${kilobytes(bytes)}; a first screen may weigh ${kilobytes(budgetBytes)}`);
  }
}

/** A chunk with everything that it loads at once, style included. */
function reach(bundle: Bundle, from: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const file = bundle[name];
    if (file?.type !== "chunk") continue;
    open.push(...file.imports, ...(file.viteMetadata?.importedCss ?? []));
  }
  return found;
}

function weigh(bundle: Bundle, names: ReadonlySet<string>): number {
  return [...names].reduce((sum, name) => {
    const file = bundle[name];
    if (file === undefined) return sum;
    return sum + gzipSync(file.type === "chunk" ? file.code : file.source, { level: 9 }).length;
  }, 0);
}

/** Bytes by npm package or by room, heaviest first. */
function owners(bundle: Bundle, names: ReadonlySet<string>): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const name of names) {
    const file = bundle[name];
    if (file?.type === "asset") sums.set("style", (sums.get("style") ?? 0) + file.source.length);
    if (file?.type !== "chunk") continue;
    for (const [path, module] of Object.entries(file.modules)) {
      const owner = ownerOf(path);
      sums.set(owner, (sums.get(owner) ?? 0) + module.renderedLength);
    }
  }
  return [...sums].toSorted(([, one], [, other]) => other - one);
}

function ownerOf(path: string): string {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1];
  const room = /packages\/([^/]+)\//u.exec(path)?.[1];
  return inPackage ?? (room === undefined ? "vite" : `@aimwell/${room}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
