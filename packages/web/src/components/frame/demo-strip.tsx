import type { ReactNode } from "react";
import { Icon } from "../../icons/icon.tsx";
import { frame } from "../../words/en/frame.ts";

/** Stands on every page of a demo clinic. */
export function DemoStrip(): ReactNode {
  return (
    <div className="demo-strip" role="region" aria-label={frame.aboutDemo}>
      <p>
        <Icon name="info" size="small" />
        <span>
          <b>{frame.demoStrong}</b> {frame.demo}
        </span>
      </p>
    </div>
  );
}
