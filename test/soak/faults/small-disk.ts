import { execFileSync } from "node:child_process";
import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A disk of a few hundred megabytes, which can be filled without harm to anybody else. */
export interface SmallDisk {
  readonly fill: () => void;
  readonly free: () => void;
  readonly remove: () => void;
}

/** Only root may mount a disk; null in any other account. */
export function smallDisk(folder: string, megabytes: number): SmallDisk | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return null;
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=755`, "tmpfs", folder]);
  const ballast = join(folder, "ballast");
  return {
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize));
    },
    free: () => rmSync(ballast, { force: true }),
    remove: () => execFileSync("umount", [folder]),
  };
}
