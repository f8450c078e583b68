import { describe, expect, it } from "vitest";
import { judgeAudit } from "./audit.mjs";
import { billOfMaterials } from "./sbom.mjs";

describe("an audit of what we use", () => {
  it("is skipped, and never passed, where the registry does not answer", () => {
    const no = '{"message": "405 Method Not Allowed", "method": "POST"}';
    expect(judgeAudit(1, no)).toMatchObject({ passed: 0, failed: 0, skipped: 1 });
    expect(judgeAudit(1, "npm could not be started")).toMatchObject({ passed: 0, failed: 0, skipped: 1 });
  });
  it("names what is unsafe", () => {
    const report = {
      metadata: { vulnerabilities: { high: 1 } },
      vulnerabilities: { x: { name: "left-pad", severity: "high" } },
    };
    expect(judgeAudit(1, JSON.stringify(report))).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      said: "known to be unsafe: left-pad (high)",
    });
  });
  it("passes when the registry answered and knows of nothing", () => {
    expect(judgeAudit(0, '{"metadata": {"vulnerabilities": {"high": 0}}}')).toMatchObject({ passed: 1, failed: 0 });
  });
});

it("the bill of materials names what runs in production, without the network", async () => {
  const { bomFormat, components } = await billOfMaterials();
  interface Component {
    readonly name: string;
    readonly version: string;
    readonly licenses: readonly unknown[];
  }
  const names = components.map((each: Component) => each.name);
  expect(bomFormat).toBe("CycloneDX");
  expect(names).toEqual(expect.arrayContaining(["fastify", "pg", "react", "better-auth"]));
  const ours = components.filter(({ name }: Component) => !name.startsWith("@aimwell/"));
  expect(ours.filter(({ version, licenses }: Component) => !version || (licenses ?? []).length === 0)).toEqual([]);
});
