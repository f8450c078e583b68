import { type ReactNode, useState } from "react";
import { later } from "../../components/base/later.ts";
import { LaterPart } from "../../components/state/later-part.tsx";
import type { WriteDialogProps } from "./write-form.tsx";

const WriteForm = later(() => import("./write-form.tsx"));

/** A form comes when somebody asks for it, and stays where it is after that, so that closing it gives the focus back. */
export function WriteDialog(props: WriteDialogProps): ReactNode {
  const [wasAsked, setAsked] = useState(props.open);
  if (props.open && !wasAsked) setAsked(true);
  return (
    wasAsked && (
      <LaterPart>
        <WriteForm {...props} />
      </LaterPart>
    )
  );
}
