import { z } from "zod";
import { id, keepable, level, localDate, ruler, title, words } from "../shape.ts";

const said = {
  words: words(),
  horizon: z.enum(["near", "far"]),
  /** The further aim that this one leads towards. */
  towards: id<"AimId">().optional(),
  by: localDate().optional(),
  /** Why help is sought, in the reality of this life. */
  reason: words().optional(),
  health: z.enum(["well", "ill", "not-sure"]).optional(),
  importance: ruler().optional(),
  confidence: ruler().optional(),
  /** Ids from the library's aim domains; none is fine, "not sure yet" too. */
  domains: z.array(keepable(z.string().min(1).max(60))).max(8),
} as const;

export const aimSchemas = {
  "aim.voiced": z.strictObject(said),
  /** Somebody wrote this for the person. It is nobody's aim until the person says so. */
  "aim.proposed": z.strictObject({ ...said, source: title(), startedOn: localDate().optional() }),
  "aim.confirmed": z.strictObject({
    aim: id<"AimId">(),
    answer: z.enum(["yes", "partly", "no"]),
    words: words().optional(),
  }),
  /** What the professional understood, said back. */
  "aim.read-back": z.strictObject({ aim: id<"AimId">(), words: words() }),
  "aim.understood": z.strictObject({
    readBack: id<"EntryId">(),
    answer: z.enum(["yes", "partly", "no"]),
    words: words().optional(),
  }),
  /** The aim said differently. Supersedes the version before it. */
  "aim.revised": z.strictObject({ aim: id<"AimId">(), ...said }),
  /** Five steps in the person's words, from −2 (much less than hoped) to +2. */
  "aim.scaled": z.strictObject({
    aim: id<"AimId">(),
    levels: z.tuple([words(500), words(500), words(500), words(500), words(500)]),
    /** PCO starts at −1 (now), with −2 for worse; classical use may start at −2 when no worse is possible. */
    convention: z.enum(["pco", "classical"]),
    startLevel: z.union([z.literal(-2), z.literal(-1)]),
  }),
  "aim.rated": z.strictObject({
    aim: id<"AimId">(),
    level: z.union([level(), z.literal("not-tried")]),
    on: localDate(),
    words: words().optional(),
  }),
  "aim.closed": z.strictObject({
    aim: id<"AimId">(),
    how: z.enum(["reached", "changed", "let-go"]),
    words: words().optional(),
  }),
} as const;
