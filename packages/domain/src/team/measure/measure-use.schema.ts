import { z } from "zod";
import { localDate, measureId, words } from "../../shape.ts";

export const measureUseSchemas = {
  /** The team no longer looks at this measure. Its values stay, and adopting it again brings it back. */
  "measure.retired": z.strictObject({ measure: measureId(), because: words(500) }),
  /** A month is left out of a chart, with the reason: what is worked out from people's records has no single value to leave out. */
  "period.excluded": z.strictObject({ measure: measureId(), month: localDate(), because: words(500) }),
} as const;
