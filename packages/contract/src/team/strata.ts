import { z } from "zod";

const kinds = z.array(z.enum(["practice", "response", "context"])).max(3);

/** `POST /api/team/strata`: by what the team looks at its figures apart; nothing for all together only. */
export const chooseStrata = z.strictObject({ strata: kinds });
/** `GET /api/team/strata`, and the answer to choosing. */
export const chosenStrata = z.strictObject({ strata: kinds });
