import type { ReactNode } from "react";
import { plan } from "../../words/en/plan.ts";
import { MyRecord } from "./mine/my-record.tsx";
import { OurPlan } from "./plan/our-plan.tsx";

/** Both parties' work, whether it fits in a life, and small tests. Both read and write the same page. */
export default function PlanScreen(): ReactNode {
  return <MyRecord title={plan.title}>{(mine) => <OurPlan mine={mine} />}</MyRecord>;
}
