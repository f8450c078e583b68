import type { ReactNode } from "react";
import { useSession } from "../../app/session.tsx";
import { later } from "../../components/base/later.ts";
import { aim } from "../../words/en/aim.ts";
import { MyAim } from "./aim/my-aim.tsx";
import { MyRecord } from "./mine/my-record.tsx";

const Supporting = later(() => import("../supporter/supporting.tsx"));

/** The first page of a person; for a supporter, what somebody lets them see and do. */
export default function AimScreen(): ReactNode {
  const { as } = useSession();
  if (as === "supporter") return <Supporting />;
  return <MyRecord title={aim.title}>{(mine) => <MyAim mine={mine} />}</MyRecord>;
}
