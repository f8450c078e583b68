import {
  bankInformation,
  eapEstimate,
  type GradedItem,
  type GradedResponses,
  mapEstimate,
  summedScoreTable,
} from "../../src/index.ts";
import { compareUnder, isPlain, listAt, numbersAt, objectAt, type Plain, toleranceOf } from "./compare.ts";

function bankOf(model: Plain): readonly GradedItem[] {
  const thresholds = listAt(model, "thresholds");
  return numbersAt(model, "slope").map((slope, item) => ({
    slope,
    thresholds: numbersAt({ own: thresholds[item] }, "own"),
  }));
}

function responsesOf(input: Plain): readonly GradedResponses[] {
  return listAt(input, "responses").map((row) =>
    (Array.isArray(row) ? row : [row]).map((each) => (typeof each === "number" ? each : null)),
  );
}

/** Checks one case of a graded response model file; returns what doesn't agree, in sentences. */
export function check(oracle: Plain, file: Plain): readonly string[] {
  const usual = toleranceOf(file);
  const { same, mismatches } = compareUnder(usual);
  const bank = bankOf(objectAt(oracle, "model"));
  const rows = responsesOf(objectAt(oracle, "input"));
  const expected = objectAt(oracle, "expected");
  const eap = rows.map((row) => eapEstimate(bank, row));
  same(
    "eap",
    expected["eap"],
    eap.map(({ estimate }) => estimate),
  );
  same(
    "eapSe",
    expected["eapSe"],
    eap.map(({ standardError }) => standardError),
  );
  const narrow = rows.map((row) => eapEstimate(bank, row, { low: -4, high: 4, nodes: 49 }));
  same(
    "eap49",
    expected["eap49"],
    narrow.map(({ estimate }) => estimate),
  );
  same(
    "eap49Se",
    expected["eap49Se"],
    narrow.map(({ standardError }) => standardError),
  );
  const { map } = objectAt(file, "tolerance");
  const loose = typeof map === "number" ? { absolute: map, relative: 0 } : usual;
  const top = rows.map((row) => mapEstimate(bank, row));
  same(
    "map",
    expected["map"],
    top.map(({ estimate }) => estimate),
    loose,
  );
  same(
    "mapSe",
    expected["mapSe"],
    top.map(({ standardError }) => standardError),
    loose,
  );
  const table = summedScoreTable(bank);
  same(
    "sumScoreEap",
    expected["sumScoreEap"],
    table.map(({ estimate }) => estimate),
  );
  same(
    "sumScoreEapSe",
    expected["sumScoreEapSe"],
    table.map(({ standardError }) => standardError),
  );
  same(
    "sumScoreProbability",
    expected["sumScoreProbability"],
    table.map(({ probability }) => probability),
  );
  const { testInformation } = expected;
  if (isPlain(testInformation)) {
    const thetas = numbersAt(testInformation, "theta");
    same(
      "testInformation",
      testInformation["value"],
      thetas.map((theta) => bankInformation(bank, theta)),
    );
  }
  return mismatches;
}
