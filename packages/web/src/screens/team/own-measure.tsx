import type { ReactNode } from "react";
import { later } from "../../components/base/later.ts";
import { team as words } from "../../words/en/team.ts";
import { AskedLater } from "./asked-later.tsx";
import type { OfTeam } from "./team-page.tsx";

const OwnMeasureForm = later(() => import("./own-measure-form.tsx"));

/** A measure that only this team has. */
export function OwnMeasure(of: OfTeam): ReactNode {
  if (!of.board.team.may.includes("measure.adopted")) return null;
  return <AskedLater icon="pen" words={words.ownMeasure} form={(asked) => <OwnMeasureForm {...of} {...asked} />} />;
}
