import type { ReactNode } from "react";
import { later } from "../../components/base/later.ts";
import { team as words } from "../../words/en/team.ts";
import { AskedLater } from "./asked-later.tsx";
import type { OfTeam } from "./team-page.tsx";

const AddMeasureForm = later(() => import("./add-measure-form.tsx"));

/** A measure that Aimwell keeps, or any score or reading in people's records, that is not on the wall yet. */
export function AddMeasure(of: OfTeam): ReactNode {
  if (!of.board.team.may.includes("measure.adopted")) return null;
  return <AskedLater icon="plus" words={words.addMeasure} form={(asked) => <AddMeasureForm {...of} {...asked} />} />;
}
