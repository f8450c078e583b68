import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PGlite, postgresMod } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

/** The parts of Emscripten's file system on the host that we add to. Its own types leave them out. */
interface HostFileSystem {
  realPath(node: unknown): string;
  readonly stream_ops: { fsync?: (stream: { readonly nfd: number }) => number };
  readonly node_ops: {
    mknod(parent: unknown, name: string, mode: number, device: number): unknown;
    rename(node: unknown, folder: unknown, name: string): void;
  };
}

const inputOutputError = 29; // EIO, in the numbers of WASI

/**
 * PGlite's host file system, made durable. As it comes, PostgreSQL's fsync ends in nothing: an acknowledged commit may only be
 * in memory. Here each fsync reaches the disk, and so do the names of files made or renamed before it.
 */
export class DurableFileSystem extends NodeFS {
  #syncs = 0;
  readonly #unsyncedFolders = new Set<string>();

  /** How often PostgreSQL's fsync has reached the disk. */
  get syncs(): number {
    return this.#syncs;
  }

  override async init(
    pg: PGlite,
    options: Partial<postgresMod.PostgresMod>,
  ): Promise<{ emscriptenOpts: Partial<postgresMod.PostgresMod> }> {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), (module: object) => this.#repair(hostFileSystem(module))];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }

  #repair(host: HostFileSystem): void {
    host.stream_ops.fsync = ({ nfd }) => {
      try {
        for (const folder of this.#unsyncedFolders) syncFolder(folder);
        this.#unsyncedFolders.clear();
        fsyncSync(nfd);
      } catch {
        return inputOutputError; // PostgreSQL itself then stops, rather than promise what may not be on the disk
      }
      this.#syncs += 1;
      return 0;
    };
    const { mknod, rename } = host.node_ops;
    host.node_ops.mknod = (parent, name, mode, device) => {
      const made = mknod(parent, name, mode, device);
      this.#unsyncedFolders.add(host.realPath(parent));
      return made;
    };
    host.node_ops.rename = (node, folder, name) => {
      this.#unsyncedFolders.add(dirname(host.realPath(node)));
      rename(node, folder, name);
      this.#unsyncedFolders.add(host.realPath(folder));
    };
  }
}

function hostFileSystem(module: object): HostFileSystem {
  const host: unknown = "NODEFS" in module ? module.NODEFS : undefined;
  if (!isHostFileSystem(host))
    throw new Error("this PGlite has another file system than the one that we know to repair");
  return host;
}

function isHostFileSystem(host: unknown): host is HostFileSystem {
  if (typeof host !== "object" || host === null || !("realPath" in host)) return false;
  return "stream_ops" in host && "node_ops" in host;
}

/** Brings a folder with all that is in it to the disk; for a database that was just laid down without. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) syncFolder(path);
  }
  syncFolder(folder);
}

/** fsync of a file or a folder by its name. */
export function syncFolder(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
