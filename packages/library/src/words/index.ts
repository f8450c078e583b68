export { longestSentence, readingGrade, syllables } from "./reading-grade.ts";
