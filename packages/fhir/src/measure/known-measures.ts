/** What a measure of the record is called and how it is read, for codes that come often. */
export interface KnownMeasure {
  /** Set where an instrument of the library carries the measure, so that imported and own scores are one series. */
  readonly id?: string;
  readonly title: string;
  /** The UCUM unit that the plain measure id stands for; "{score}" for a number without a unit. */
  readonly unit: string;
  readonly better: "up" | "down" | "neither";
  readonly kind: "outcome" | "illness-burden";
  readonly smallest?: number;
  readonly largest?: number;
}

const score = { unit: "{score}", better: "down", kind: "outcome" } as const;
const pain = { unit: "{score}", better: "down", kind: "illness-burden" } as const;
/** Neither way is better: it should lie where it is right for the person. */
const level = { better: "neither", kind: "outcome" } as const;

/**
 * By LOINC code. A direction is given only where no one would read it the other way. Ranges of PHQ-9 and GAD-7 are
 * those of their scoring (sum of nine and of seven items of 0 to 3); PHQ-2 is the sum of two.
 */
export const knownMeasures: ReadonlyMap<string, KnownMeasure> = new Map<string, KnownMeasure>([
  ["44261-6", { ...score, id: "phq-9", title: "PHQ-9 score", smallest: 0, largest: 27 }],
  ["70274-6", { ...score, id: "gad-7", title: "GAD-7 score", smallest: 0, largest: 21 }],
  ["55758-7", { ...score, title: "PHQ-2 score", smallest: 0, largest: 6 }],
  ["72514-3", { ...pain, title: "Pain, 0 to 10", smallest: 0, largest: 10 }],
  ["75893-8", { ...pain, title: "Pain in the past week, 0 to 10", smallest: 0, largest: 10 }],
  ["38221-8", { ...pain, title: "Pain by faces, 0 to 10", smallest: 0, largest: 10 }],
  ["91147-9", { ...pain, title: "Pain, enjoyment and activity (PEG)" }],
  ["8480-6", { ...level, title: "Upper blood pressure (systolic)", unit: "mm[Hg]" }],
  ["8462-4", { ...level, title: "Lower blood pressure (diastolic)", unit: "mm[Hg]" }],
  ["29463-7", { ...level, title: "Body weight", unit: "kg" }],
  ["8302-2", { ...level, title: "Body height", unit: "cm" }],
  ["39156-5", { ...level, title: "Body mass index", unit: "kg/m2" }],
  ["8867-4", { ...level, title: "Heart rate", unit: "/min" }],
  ["9279-1", { ...level, title: "Breaths a minute", unit: "/min" }],
  ["8310-5", { ...level, title: "Body temperature", unit: "Cel" }],
  ["2708-6", { ...level, title: "Oxygen saturation", unit: "%" }],
  ["4548-4", { ...level, title: "Long-term blood sugar (HbA1c)", unit: "%" }],
  ["2339-0", { ...level, title: "Blood sugar", unit: "mg/dL" }],
  ["2093-3", { ...level, title: "Cholesterol", unit: "mg/dL" }],
  ["2085-9", { ...level, title: "HDL cholesterol", unit: "mg/dL" }],
  ["2089-1", { ...level, title: "LDL cholesterol", unit: "mg/dL" }],
  ["18262-6", { ...level, title: "LDL cholesterol, direct", unit: "mg/dL" }],
  ["2571-8", { ...level, title: "Triglycerides", unit: "mg/dL" }],
  ["33914-3", { ...level, title: "Kidney function (eGFR, MDRD)", unit: "mL/min/{1.73_m2}" }],
  ["69405-9", { ...level, title: "Kidney function (eGFR)", unit: "mL/min/{1.73_m2}" }],
  ["2947-0", { ...level, title: "Sodium", unit: "mmol/L" }],
  ["6298-4", { ...level, title: "Potassium", unit: "mmol/L" }],
  ["2069-3", { ...level, title: "Chloride", unit: "mmol/L" }],
  ["20565-8", { ...level, title: "Carbon dioxide", unit: "mmol/L" }],
  ["49765-1", { ...level, title: "Calcium", unit: "mg/dL" }],
  ["6299-2", { ...level, title: "Urea nitrogen", unit: "mg/dL" }],
  ["38483-4", { ...level, title: "Creatinine", unit: "mg/dL" }],
  ["2777-1", { ...level, title: "Phosphate", unit: "mg/dL" }],
  ["3043-7", { ...level, title: "Triglycerides in blood", unit: "mg/dL" }],
  ["14959-1", { ...level, title: "Albumin to creatinine in urine", unit: "mg/g" }],
  ["9318-7", { ...level, title: "Albumin to creatinine ratio in urine", unit: "mg/g{creat}" }],
  ["718-7", { ...level, title: "Haemoglobin", unit: "g/dL" }],
  ["4544-3", { ...level, title: "Haematocrit", unit: "%" }],
  ["6690-2", { ...level, title: "White blood cells", unit: "10*3/uL" }],
  ["789-8", { ...level, title: "Red blood cells", unit: "10*6/uL" }],
  ["777-3", { ...level, title: "Platelets", unit: "10*3/uL" }],
  ["785-6", { ...level, title: "Haemoglobin per red cell (MCH)", unit: "pg" }],
  ["786-4", { ...level, title: "Haemoglobin density of red cells (MCHC)", unit: "g/dL" }],
  ["787-2", { ...level, title: "Size of red cells (MCV)", unit: "fL" }],
  ["21000-5", { ...level, title: "Spread of red cell size (RDW)", unit: "fL" }],
  ["32207-3", { ...level, title: "Spread of platelet size (PDW)", unit: "fL" }],
  ["32623-1", { ...level, title: "Size of platelets (MPV)", unit: "fL" }],
  ["8331-1", { ...level, title: "Oral temperature", unit: "Cel" }],
  ["48642-3", { ...level, title: "Kidney function (eGFR, by 48642-3)", unit: "mL/min/{1.73_m2}" }],
]);

const fromLoinc = "loinc-";

/** The same by the record's own id for it; null for every measure that no LOINC code of ours names. */
export function knownMeasureNamed(measure: string): KnownMeasure | null {
  return measure.startsWith(fromLoinc) ? (knownMeasures.get(measure.slice(fromLoinc.length)) ?? null) : null;
}
