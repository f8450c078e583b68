import { describe, expect, it } from "vitest";
import { evidence } from "../evidence/evidence.ts";
import { conditions, conditionsNamed, withGeneral } from "./conditions.ts";

it("every condition of the evidence is known by its name, and no other is", () =>
  expect(conditions.map(({ name }) => name).sort()).toEqual(
    [...new Set(evidence.map(({ condition }) => condition))].sort(),
  ));

// Displays as coded records print them.
describe("a condition in a record names what the evidence speaks of", () => {
  it.each([
    { display: "Osteoarthritis of hip", names: ["hip osteoarthritis"] },
    { display: "Osteoarthritis of knee (disorder)", names: [] },
    { display: "Diabetes mellitus type 2", names: ["type 2 diabetes"] },
    { display: "Neuropathy due to type 2 diabetes mellitus (disorder)", names: ["type 2 diabetes"] },
    { display: "Diabetes", names: [] },
    { display: "Prediabetes", names: [] },
    { display: "Hypertension", names: ["risk of heart attack and stroke", "high blood pressure"] },
    { display: "Pulmonary hypertension", names: [] },
    { display: "History of myocardial infarction (situation)", names: ["coronary heart disease"] },
    { display: "Family history of myocardial infarction", names: [] },
    { display: "Chronic low back pain", names: ["long-lasting pain"] },
    { display: "Recurrent major depressive episodes, mild (disorder)", names: ["depression"] },
    { display: "Social isolation (finding)", names: ["loneliness and distress"] },
    { display: "Suspected COVID-19", names: [] },
    { display: "Fracture of clavicle", names: [] },
    { display: "Sprain of ankle", names: [] },
    { display: "Fracture of ankle", names: ["ankle fracture"] },
  ])("$display: $names", ({ display, names }) => expect(conditionsNamed(display)).toEqual(names));
});

describe("general evidence", () => {
  it("on planning care together goes with a long-term condition, and that on decisions with everything", () => {
    expect(withGeneral(["COPD"])).toEqual(["COPD", "long-term conditions", "any decision"]);
    expect(withGeneral(["ankle fracture"])).toEqual(["ankle fracture", "any decision"]);
    expect(withGeneral([])).toEqual(["any decision"]);
  });
});
