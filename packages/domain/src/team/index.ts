export { mayOnTeam, teamRefusal } from "./authority/team-allow.ts";
export { type TeamCell, teamAuthority } from "./authority/team-authority.ts";
export { type SeenNoticing, type TeamBoard, teamBoard } from "./board/team-board.ts";
export { type KnowledgeCard, knowledgeCards } from "./card/knowledge-card.ts";
export type { ChartAct } from "./chart/chart-acts.ts";
export { type BetweenLine, betweenVisits } from "./day/between-visits.ts";
export { type HuddleLine, huddleLine } from "./day/huddle.ts";
export { oneSidedPlan } from "./day/one-sided.ts";
export { type AgendaPoint, type Missing, type TomorrowLine, tomorrowList, type Worsening } from "./day/tomorrow.ts";
export type { DriverNode } from "./driver/driver.ts";
export { servesAtLast } from "./driver/serves.ts";
export { assessTeamFormula, type TeamFormula, type TeamQuestionKey } from "./formula/assess-team-formula.ts";
export {
  type FormulaMark,
  type FormulaStep,
  formulaSteps,
  type PeopleFormula,
  peopleFormula,
  stopsAt,
} from "./formula/people-formula.ts";
export { type SeenFriction, seenFrictions } from "./friction/seen-friction.ts";
export { type Improvement, type ImprovementWording, isProductDominant } from "./improvement/improvement.ts";
export { showsBenefit } from "./improvement/shows-benefit.ts";
export { isJoyAsked, joyFigures } from "./joy/joy-figures.ts";
export { joyMeasure } from "./joy/joy-measure.ts";
export { builtInMeasure } from "./measure/built-in-measure.ts";
export { countBehind } from "./measure/count-behind.ts";
export { teamValueRefusal } from "./measure/measure-use.decide.ts";
export { isInUse, measuresInUse } from "./measure/measure-use.ts";
export { missingInTeamSet, type TeamMeasure, teamMeasures } from "./measure/team-measure.ts";
export { type AgendaPart, type MeetingPart, meetingAgenda, nextRoles } from "./meeting/agenda.ts";
export type { Meeting } from "./meeting/meeting.ts";
export { isPartner, type Member, partnersOf } from "./member/member.ts";
export { type Method, type MethodStep, methodWords, type StepInMethods } from "./method/method-words.ts";
export { type Balance, balanceOf } from "./noticing/balance.ts";
export type { Pulse } from "./pulse/pulse.ts";
export { type SystemPart, systemParts, type Wording } from "./purpose/purpose.ts";
export type { SeenReflection } from "./reflection/reflection.ts";
export type { Reply } from "./reply/reply.ts";
export { type Told, toldBetweenVisits, waitingForReply } from "./reply/waiting.ts";
export { readSeries, type SeriesAsked, type SeriesLine, type SeriesProblem } from "./series/read-series.ts";
export { type Repeated, repeatedReplies } from "./standard/repeated.ts";
export type { Standard } from "./standard/standard.ts";
export { type Ramp, rampsOf } from "./test/ramp.ts";
export { sizes } from "./test/team-test.decide.ts";
export { type ShownThemes, shownThemes } from "./themes/shown-themes.ts";
export { type Quotable, themeCells } from "./themes/themes.ts";
