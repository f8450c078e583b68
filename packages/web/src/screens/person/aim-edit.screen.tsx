import type { AimId } from "@aimwell/domain";
import type { ReactNode } from "react";
import { Redirect, useSearch } from "wouter";
import { myAim } from "../../words/en/my-aim.ts";
import { editParts } from "./aim/edit-form.ts";
import { EditPartPage } from "./aim/edit-part.tsx";
import { EditSteps } from "./aim/edit-steps.tsx";
import { NewAim } from "./aim/new-aim.tsx";
import { MyRecord } from "./mine/my-record.tsx";

/** Write an aim, or change one part of it. One job a page. */
export default function AimEdit(): ReactNode {
  const asked = new URLSearchParams(useSearch());
  const part = editParts.find((each) => each === asked.get("part"));
  const horizon = asked.get("new") === "far" ? "far" : "near";
  return (
    <MyRecord title={myAim.title} width="question">
      {(mine) => {
        const id = asked.get("aim");
        if (id === null) return <NewAim mine={mine} horizon={horizon} start={asked.get("start") ?? ""} />;
        const aim = mine.record.aim.aims.get(id as AimId);
        if (aim === undefined || aim.state === "closed") return <Redirect to="/me" />;
        if (part === "steps") return <EditSteps mine={mine} aim={aim} />;
        return <EditPartPage key={part} aim={aim} part={part ?? "words"} />;
      }}
    </MyRecord>
  );
}
