import type { MeasureId } from "../../ids.ts";

/** The measure that the staff's own words add up to. */
export const joyMeasure = "joy.staff" as MeasureId;
