import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A disk of its own that loses power as a real one does: what it was not told to flush is gone. */
export interface CutDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /** From now on nothing reaches the disk any more: whoever writes is told that it is read-only. */
  readonly cut: () => void;
  /** Power again, once nothing of what ran on it is left: the file system's journal is played, as after a real cut. */
  readonly comeBack: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const bytes = 1024 ** 3;
const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/**
 * An ext4 file system in a file. Its journal is broken off to cut the power: what lies in the kernel's memory can't get out any
 * more and is dropped with the mount.
 *
 * @param above - a folder to put it in.
 * @returns null where it can't be made: only root on Linux may mount it, and it takes mkfs.ext4.
 */
export function cutDisk(above: string): CutDisk | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  const [image, folder] = [join(above, "disk.img"), join(above, "disk")];
  mkdirSync(folder);
  writeFileSync(image, "");
  truncateSync(image, bytes);
  const mount = () => execFileSync("mount", ["-o", "loop", image, folder], { stdio: "ignore" });
  try {
    execFileSync("mkfs.ext4", ["-q", image], { stdio: "ignore" });
    mount();
  } catch {
    rmSync(image);
    return null;
  }
  return {
    folder,
    cut: () => execFileSync("mount", ["-o", "remount,abort", folder], { stdio: "ignore" }),
    async comeBack() {
      await unmount(folder);
      mount();
    },
    async remove() {
      await unmount(folder);
      rmSync(image);
    },
  };
}

/** Processes that were just killed may hold it for a moment. */
async function unmount(folder: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return void execFileSync("umount", [folder], { stdio: "pipe" });
    } catch (error) {
      if (attempt === 100) throw error;
      await pause(100);
    }
  }
}
