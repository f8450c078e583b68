import type { ReactNode } from "react";
import { fromPaper } from "../../words/en/from-paper.ts";
import { FromPaper } from "./from-paper/from-paper.tsx";
import { MyRecord } from "./mine/my-record.tsx";

/** Answers that were given on paper, in a waiting room or at home. */
export default function FromPaperScreen(): ReactNode {
  return (
    <MyRecord title={fromPaper.title} width="question">
      {(mine) => <FromPaper mine={mine} />}
    </MyRecord>
  );
}
