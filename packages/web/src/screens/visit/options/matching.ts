// What only somebody who looks at options needs: fetched with the library, and not with the visit's first screen.
export { lifeOf, matchOptions, silentSite } from "@aimwell/domain";
export { reasonInWords } from "./reason-words.ts";
