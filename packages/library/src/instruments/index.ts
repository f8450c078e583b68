export { type Instrument, instrumentById, instruments } from "./instruments.ts";
export {
  type AnswerOption,
  type Coding,
  countsFor,
  type Questionnaire,
  type QuestionnaireItem,
} from "./questionnaire.ts";
export { type Answers, type BandInWords, bandOf, type Score, safetyConcerns, scoreAnswers } from "./score.ts";
export type { Band, LicenceClass, Method, SafetyItem, Scoring } from "./scoring.ts";
