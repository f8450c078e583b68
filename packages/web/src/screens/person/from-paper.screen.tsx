import type { ReactNode } from "react";
import { frame } from "../../words/en/frame.ts";
import { FromPaper } from "./from-paper/from-paper.tsx";
import { MyRecord } from "./mine/my-record.tsx";

/** Answers that were given on paper, in a waiting room or at home. */
export default function FromPaperScreen(): ReactNode {
  return (
    <MyRecord title={frame.fromPaper} width="question">
      {(mine) => <FromPaper mine={mine} />}
    </MyRecord>
  );
}
