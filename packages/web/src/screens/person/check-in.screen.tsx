import type { ReactNode } from "react";
import { checkInPages } from "../../words/en/check-in-pages.ts";
import { CheckIn } from "./check-in/check-in.tsx";
import { MyRecord } from "./mine/my-record.tsx";

/** The check-in before a visit: it begins with how the aim goes, and not with a form. */
export default function CheckInScreen(): ReactNode {
  return (
    <MyRecord title={checkInPages.title} width="question">
      {(mine) => <CheckIn mine={mine} />}
    </MyRecord>
  );
}
