import type { ReactNode } from "react";
import { myLearned } from "../../words/en/my-learned.ts";
import { WhatLearned } from "./learned/what-learned.tsx";
import { MyRecord } from "./mine/my-record.tsx";

/** What a person's small tests taught, gathered on one page. */
export default function LearnedScreen(): ReactNode {
  return <MyRecord title={myLearned.title}>{(mine) => <WhatLearned mine={mine} />}</MyRecord>;
}
