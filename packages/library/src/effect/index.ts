// Light, without any content: for what a first screen needs to know of findings.
export { type Direction, directionOf } from "./direction.ts";
