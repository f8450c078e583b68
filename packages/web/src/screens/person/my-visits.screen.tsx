import type { ReactNode } from "react";
import { myVisits } from "../../words/en/my-visits.ts";
import { MyRecord } from "./mine/my-record.tsx";
import { MyVisits } from "./visits/my-visits.tsx";

/** The next visit and those before it. */
export default function MyVisitsScreen(): ReactNode {
  return <MyRecord title={myVisits.title}>{(mine) => <MyVisits mine={mine} />}</MyRecord>;
}
