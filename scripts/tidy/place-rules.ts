import { posix } from "node:path";
import type { Finding } from "./finding.ts";
import type { Tree } from "./rooms.ts";

const homeless = new Set(["utils", "util", "types", "helpers", "helper"]);

/** A homeless function is a concept that has not been named yet. */
function folderFindings(paths: readonly string[]): readonly Finding[] {
  return paths.flatMap((file) => {
    const folder = posix
      .dirname(file)
      .split("/")
      .find((part) => homeless.has(part));
    return folder ? [{ rule: "folder", file, line: 1, says: `lies in "${folder}": name the concept instead` }] : [];
  });
}

/** `decision/assent.test.ts` stands beside `decision/assent.ts`, or beside the folder `decision/assent`. */
function isBesideItsSource(file: string, all: readonly string[]): boolean {
  const folder = posix.dirname(file);
  const name = posix.basename(file).split(".")[0];
  const source = `${folder}/${name}`;
  return all.some((other) => other === `${source}.ts` || other === `${source}.tsx` || other.startsWith(`${source}/`));
}

/** Tests of a room lie in its `src`, beside what they are about. */
function testFindings(paths: readonly string[]): readonly Finding[] {
  const tests = paths.filter((path) => path.startsWith("packages/") && /\.test\.tsx?$/.test(path));
  return tests.flatMap((file): readonly Finding[] => {
    if (!/^packages\/[^/]+\/src\//.test(file) || file.includes("/__tests__/")) {
      return [{ rule: "test-place", file, line: 1, says: "a test lies beside its source, in src" }];
    }
    if (isBesideItsSource(file, paths)) return [];
    return [{ rule: "test-place", file, line: 1, says: "no source of that name lies beside it", isMild: true }];
  });
}

/** A path of one person's machine helps nobody else, and tells more than it should. */
function machineFindings(tree: Tree, here: readonly string[]): readonly Finding[] {
  const homes = /(?<![\w.])\/(?:home|Users)\/[a-z]\w*\//;
  const found: Finding[] = [];
  for (const [file, text] of tree) {
    const index = [text.search(homes), ...here.map((path) => text.indexOf(path))].find((at) => at >= 0);
    if (index === undefined) continue;
    const line = text.slice(0, index).split("\n").length;
    found.push({ rule: "machine-path", file, line, says: "names a path of one machine" });
  }
  return found;
}

/** Links between our own pages, and to files, lead somewhere. What lies outside the project is not fetched. */
function linkFindings(tree: Tree): readonly Finding[] {
  const paths = [...tree.keys()];
  const pages = paths.filter((path) => path.endsWith(".md"));
  return pages.flatMap((file) =>
    (tree.get(file) ?? "").split("\n").flatMap((text, index): readonly Finding[] => {
      const links = [...text.matchAll(/\]\((?!\w+:|#)([^)\s#]+)/g)].map(([, link = ""]) => link);
      const dead = links.filter((link) => {
        const target = posix.join(posix.dirname(file), link).replace(/\/$/, "");
        return !paths.some((path) => path === target || path.startsWith(`${target}/`));
      });
      return dead.map((link) => ({ rule: "link", file, line: index + 1, says: `${link} leads nowhere` }));
    }),
  );
}

/** A lock that names the place it was made at installs nowhere else. */
function lockFindings(tree: Tree): readonly Finding[] {
  const lines = (tree.get("package-lock.json") ?? "").split("\n");
  const at = lines.findIndex((line) => /"resolved": "https?:/.test(line));
  if (at < 0) return [];
  return [{ rule: "machine-path", file: "package-lock.json", line: at + 1, says: "records where it was downloaded" }];
}

/**
 * What concerns files as such.
 *
 * @param here - absolute paths of this machine that must not be named, with a closing slash.
 */
export function placeFindings(tree: Tree, here: readonly string[]): readonly Finding[] {
  const code = [...tree.keys()].filter((path) => /\.tsx?$/.test(path));
  return [
    ...folderFindings(code),
    ...testFindings(code),
    ...machineFindings(tree, here),
    ...linkFindings(tree),
    ...lockFindings(tree),
  ];
}
