export { type CheckedFile, type Content, type ContentFile, checkContent, type PlacedProblem } from "./check-content.ts";
export { siteLibrary } from "./site-library.ts";
