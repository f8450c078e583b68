export { type Figure, figureSvg } from "./figure.ts";
export { phasesOf, pointsOf } from "./from-model.ts";
export { type ChartLayout, type Drawn, layoutChart, letterWidth, type Spot } from "./layout.ts";
export { type LookName, looks } from "./looks.ts";
export { kindOf, kindsOf } from "./point-kind.ts";
export { type Scale, scaleFor } from "./scale.ts";
export { type DrawingWords, drawChart, type Shape } from "./shapes.ts";
export type { ChartView, PointKind, ViewMark, ViewPhase, ViewPoint } from "./view.ts";
