import type { ReactNode } from "react";
import { useSession } from "../../app/session.tsx";
import { later } from "../../components/base/later.ts";
import { frame } from "../../words/en/frame.ts";
import { MyRecord } from "./mine/my-record.tsx";
import { Sharing } from "./sharing/sharing.tsx";

const SharedWithMe = later(() => import("../supporter/shared-with-me.tsx"));

/** Who sees what. A supporter reads here what somebody lets them see. */
export default function SharingScreen(): ReactNode {
  const { as } = useSession();
  if (as === "supporter") return <SharedWithMe />;
  return <MyRecord title={frame.sharingTitle}>{(mine) => <Sharing mine={mine} />}</MyRecord>;
}
