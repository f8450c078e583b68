import type { AimVersion, Body } from "@aimwell/domain";

/** What an aim says now, without who brought it: the start of a new wording that keeps the rest as it is. */
export function saidOf({ entry: _entry, brought: _brought, ...said }: AimVersion): Body<"aim.voiced"> {
  const { words, horizon, towards, by, reason, health, importance, confidence, domains } = said;
  return {
    words,
    horizon,
    domains,
    ...(towards === undefined ? {} : { towards }),
    ...(by === undefined ? {} : { by }),
    ...(reason === undefined ? {} : { reason }),
    ...(health === undefined ? {} : { health }),
    ...(importance === undefined ? {} : { importance }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}
