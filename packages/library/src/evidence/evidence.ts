import ankleFracture from "../../data/evidence/ankle-fracture.json" with { type: "json" };
import ankleFractureAfterSurgery from "../../data/evidence/ankle-fracture-after-surgery.json" with { type: "json" };
import anyDecision from "../../data/evidence/any-decision.json" with { type: "json" };
import buckleFractureOfTheWristInAChild from "../../data/evidence/buckle-fracture-of-the-wrist-in-a-child.json" with {
  type: "json",
};
import copd from "../../data/evidence/copd.json" with { type: "json" };
import coronaryHeartDisease from "../../data/evidence/coronary-heart-disease.json" with { type: "json" };
import cysticFibrosis from "../../data/evidence/cystic-fibrosis.json" with { type: "json" };
import depression from "../../data/evidence/depression.json" with { type: "json" };
import highBloodPressure from "../../data/evidence/high-blood-pressure.json" with { type: "json" };
import hipOsteoarthritis from "../../data/evidence/hip-osteoarthritis.json" with { type: "json" };
import inflammatoryBowelDisease from "../../data/evidence/inflammatory-bowel-disease.json" with { type: "json" };
import lonelinessAndDistress from "../../data/evidence/loneliness-and-distress.json" with { type: "json" };
import longLastingPain from "../../data/evidence/long-lasting-pain.json" with { type: "json" };
import longTermConditions from "../../data/evidence/long-term-conditions.json" with { type: "json" };
import rheumatoidArthritis from "../../data/evidence/rheumatoid-arthritis.json" with { type: "json" };
import riskOfHeartAttackAndStroke from "../../data/evidence/risk-of-heart-attack-and-stroke.json" with { type: "json" };
import type2Diabetes from "../../data/evidence/type-2-diabetes.json" with { type: "json" };
import { shipped } from "../checking/reader.ts";
import { joinEvidence } from "./check.ts";
import type { EvidenceStatement } from "./statement.ts";

/** The shipped evidence by file name, as it is in the files: unchecked. */
export const evidenceFiles: Readonly<Record<string, unknown>> = {
  "hip-osteoarthritis.json": hipOsteoarthritis,
  "coronary-heart-disease.json": coronaryHeartDisease,
  "risk-of-heart-attack-and-stroke.json": riskOfHeartAttackAndStroke,
  "high-blood-pressure.json": highBloodPressure,
  "long-lasting-pain.json": longLastingPain,
  "loneliness-and-distress.json": lonelinessAndDistress,
  "ankle-fracture.json": ankleFracture,
  "buckle-fracture-of-the-wrist-in-a-child.json": buckleFractureOfTheWristInAChild,
  "ankle-fracture-after-surgery.json": ankleFractureAfterSurgery,
  "type-2-diabetes.json": type2Diabetes,
  "long-term-conditions.json": longTermConditions,
  "copd.json": copd,
  "depression.json": depression,
  "inflammatory-bowel-disease.json": inflammatoryBowelDisease,
  "cystic-fibrosis.json": cysticFibrosis,
  "rheumatoid-arthritis.json": rheumatoidArthritis,
  "any-decision.json": anyDecision,
};

/** All shipped statements; those that need checking are in another file, which nothing loads. */
export const evidence: readonly EvidenceStatement[] = shipped("evidence", joinEvidence(evidenceFiles));

const byId = new Map(evidence.map((statement) => [statement.id, statement]));

export const statementById = (id: string): EvidenceStatement | undefined => byId.get(id);
