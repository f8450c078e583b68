import type { TeamMeasure } from "@aimwell/domain";
import type { ChartView } from "@aimwell/drawing";
import type { ReactNode, RefObject } from "react";
import { Button } from "../../components/base/button.tsx";
import { team as words } from "../../words/en/team.ts";
import { handOver, pictureOf, pngOf, tableOf } from "./take-along.ts";

export interface TakeAlongProps {
  readonly picture: RefObject<HTMLDivElement | null>;
  readonly view: ChartView;
  readonly measure: TeamMeasure;
  readonly said: string;
}

/** The chart as a picture, as numbers, and on paper. */
export function TakeAlong({ picture, view, measure, said }: TakeAlongProps): ReactNode {
  const { id: name, title } = measure.definition;
  const drawn = () => {
    const svg = picture.current?.querySelector<SVGSVGElement>("svg.chart") ?? null;
    return svg === null ? null : pictureOf(svg, { title, said });
  };
  const onSvg = () => {
    const file = drawn();
    if (file !== null) handOver(file.svg, `${name}.svg`, "image/svg+xml");
  };
  const onPng = async () => {
    const file = drawn();
    const png = file === null ? null : await pngOf(file.svg, file);
    if (png !== null) handOver(png, `${name}.png`, "image/png");
  };
  // On paper nobody can open the numbers, so they are open before it prints.
  const onPrint = () => {
    for (const numbers of picture.current?.querySelectorAll("details") ?? []) numbers.open = true;
    window.print();
  };
  return (
    <div className="row no-print">
      <span className="strong">{words.download}</span>
      <Button kind="second" onPress={onSvg}>
        {words.asPicture}
      </Button>
      <Button kind="second" onPress={() => void onPng()}>
        {words.asPng}
      </Button>
      <Button kind="second" onPress={() => handOver(tableOf(view), `${name}.csv`, "text/csv")}>
        {words.asTable}
      </Button>
      <Button kind="second" icon="print" onPress={onPrint}>
        {words.printIt}
      </Button>
    </div>
  );
}
