import { isAimDomainId, suggestDomains } from "@aimwell/library";
import type { Library } from "@aimwell/library/evidence";
import type { Aim } from "../aim/aim.ts";

/** The parts of life that options are sought for, and who says so. */
export interface About {
  readonly domains: readonly string[];
  readonly domainsAre: "chosen" | "said" | "guessed";
}

/** What an aim is about: as somebody chose just now, else as the person said, else as its words let us guess. */
export function aboutOf(
  { now }: Pick<Aim, "now">,
  library: Pick<Library, "domains">,
  chosen: readonly string[] | undefined,
): About {
  if (chosen !== undefined) return { domains: chosen, domainsAre: "chosen" };
  const said = now.domains.filter(isAimDomainId);
  if (said.length > 0) return { domains: said, domainsAre: "said" };
  return { domains: suggestDomains(now.words, library.domains).map(({ domain }) => domain), domainsAre: "guessed" };
}
