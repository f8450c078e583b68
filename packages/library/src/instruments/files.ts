import burdenCheckQuestionnaire from "../../data/instruments/burden-check.questionnaire.json" with { type: "json" };
import burdenCheckScoring from "../../data/instruments/burden-check.scoring.json" with { type: "json" };
import decisionCheckQuestionnaire from "../../data/instruments/decision-check.questionnaire.json" with { type: "json" };
import decisionCheckScoring from "../../data/instruments/decision-check.scoring.json" with { type: "json" };
import gad7Questionnaire from "../../data/instruments/gad-7.questionnaire.json" with { type: "json" };
import gad7Scoring from "../../data/instruments/gad-7.scoring.json" with { type: "json" };
import goalAttainmentScalingScoring from "../../data/instruments/goal-attainment-scaling.scoring.json" with {
  type: "json",
};
import hoosPsScoring from "../../data/instruments/hoos-ps.scoring.json" with { type: "json" };
import koosPsScoring from "../../data/instruments/koos-ps.scoring.json" with { type: "json" };
import patientNominatedActivitiesQuestionnaire from "../../data/instruments/patient-nominated-activities.questionnaire.json" with {
  type: "json",
};
import patientNominatedActivitiesScoring from "../../data/instruments/patient-nominated-activities.scoring.json" with {
  type: "json",
};
import phq9Questionnaire from "../../data/instruments/phq-9.questionnaire.json" with { type: "json" };
import phq9Scoring from "../../data/instruments/phq-9.scoring.json" with { type: "json" };
import professionalCheckQuestionnaire from "../../data/instruments/professional-check.questionnaire.json" with {
  type: "json",
};
import professionalCheckScoring from "../../data/instruments/professional-check.scoring.json" with { type: "json" };
import promisGlobal10Scoring from "../../data/instruments/promis-global-10.scoring.json" with { type: "json" };
import readinessRulersQuestionnaire from "../../data/instruments/readiness-rulers.questionnaire.json" with {
  type: "json",
};
import relationshipCheckQuestionnaire from "../../data/instruments/relationship-check.questionnaire.json" with {
  type: "json",
};
import relationshipCheckScoring from "../../data/instruments/relationship-check.scoring.json" with { type: "json" };
import understandingCheckQuestionnaire from "../../data/instruments/understanding-check.questionnaire.json" with {
  type: "json",
};
import understandingCheckScoring from "../../data/instruments/understanding-check.scoring.json" with { type: "json" };
import whatMattersStarterQuestionnaire from "../../data/instruments/what-matters-starter.questionnaire.json" with {
  type: "json",
};

/** The questionnaires that may ship, by instrument, as they are in the files: unchecked. */
export const questionnaireFiles: Readonly<Record<string, unknown>> = {
  "burden-check": burdenCheckQuestionnaire,
  "decision-check": decisionCheckQuestionnaire,
  "gad-7": gad7Questionnaire,
  "patient-nominated-activities": patientNominatedActivitiesQuestionnaire,
  "phq-9": phq9Questionnaire,
  "professional-check": professionalCheckQuestionnaire,
  "readiness-rulers": readinessRulersQuestionnaire,
  "relationship-check": relationshipCheckQuestionnaire,
  "understanding-check": understandingCheckQuestionnaire,
  "what-matters-starter": whatMattersStarterQuestionnaire,
};

/** How answers are scored, by instrument, as it is in the files: unchecked. */
export const scoringFiles: Readonly<Record<string, unknown>> = {
  "burden-check": burdenCheckScoring,
  "decision-check": decisionCheckScoring,
  "gad-7": gad7Scoring,
  "goal-attainment-scaling": goalAttainmentScalingScoring,
  "hoos-ps": hoosPsScoring,
  "koos-ps": koosPsScoring,
  "patient-nominated-activities": patientNominatedActivitiesScoring,
  "phq-9": phq9Scoring,
  "professional-check": professionalCheckScoring,
  "promis-global-10": promisGlobal10Scoring,
  "relationship-check": relationshipCheckScoring,
  "understanding-check": understandingCheckScoring,
};
