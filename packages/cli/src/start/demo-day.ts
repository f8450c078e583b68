import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { LocalDate } from "@aimwell/domain";
import { ConfigError } from "@aimwell/server";
import { lockFolder, writeWhole } from "@aimwell/store";

/** Stands in the data folder of a demo and nowhere else: the day on which its story was told. */
const fileIn = (dataFolder: string): string => join(dataFolder, "demo-day.json");

export function keepDemoDay(dataFolder: string, day: LocalDate): void {
  writeWhole(fileIn(dataFolder), JSON.stringify({ day }));
}

/** The day that is "today" in the demo of this folder; null where there is none, or an older Aimwell told it. */
export function demoDay(dataFolder: string): LocalDate | null {
  if (!existsSync(fileIn(dataFolder))) return null;
  const { day } = JSON.parse(readFileSync(fileIn(dataFolder), "utf8")) as { readonly day: LocalDate };
  return day;
}

/**
 * Moves the folder of a demo aside, so that the next start tells the story for today. Nothing is deleted: what was tried in
 * the old demo stays in the folder beside it.
 *
 * @returns where the old demo is now, or null when there was no folder.
 */
export function setDemoAside(dataFolder: string): string | null {
  if (!existsSync(dataFolder)) return null;
  const day = demoDay(dataFolder);
  if (day === null) {
    throw new ConfigError(
      `${dataFolder} holds no demo that can be moved aside. For a fresh demo choose another folder: aimwell start --data FOLDER`,
    );
  }
  if (existsSync(join(dataFolder, "postgres", "postmaster.pid"))) {
    throw new ConfigError(
      `The demo in ${dataFolder} was not stopped in order. Start it once and stop it with Ctrl+C, then try again.`,
    );
  }
  lockFolder(dataFolder, () => {});
  const aside = freeName(`${dataFolder}-${day}`);
  renameSync(dataFolder, aside);
  rmSync(join(aside, "aimwell.lock"));
  return aside;
}

function freeName(wish: string): string {
  let name = wish;
  for (let place = 2; existsSync(name); place += 1) name = `${wish}-${place}`;
  return name;
}
