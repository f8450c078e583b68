import type { ReactNode } from "react";
import { states } from "../../words/en/states.ts";
import { Button } from "../base/button.tsx";
import { Strip } from "../base/strip.tsx";

export interface RefusedProps {
  /** What happened, from the refusal's own sentence or from the words of states. */
  readonly strong: string;
  /** Whose fault it is and what to do. */
  readonly about: string;
  readonly onAgain?: () => void;
  readonly end?: ReactNode;
}

/** An expected no, or our fault. What happened, whose fault, what to do. */
export function Refused({ strong, about, onAgain, end }: RefusedProps): ReactNode {
  return (
    <Strip
      kind="error"
      live="alert"
      strong={strong}
      end={
        onAgain === undefined ? (
          end
        ) : (
          <Button kind="second" onPress={onAgain}>
            {states.tryAgain}
          </Button>
        )
      }
    >
      {about}
    </Strip>
  );
}
