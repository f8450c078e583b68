import { z } from "zod";
import { id, measureId, words } from "../../shape.ts";

export const chartSchemas = {
  /**
   * Somebody sees it differently than the rules do. The note stands beside the verdict, with the verdict as it stood then;
   * it changes nothing on the chart.
   */
  "chart.remarked": z.strictObject({ measure: measureId(), verdict: words(300), words: words(1000) }),
  /** A stretch, a point or a month left out: it no longer holds. Both acts stay to be read. */
  "chart.act-withdrawn": z.strictObject({ act: id<"EntryId">(), because: words(500) }),
} as const;
