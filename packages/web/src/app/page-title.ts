import { useEffect, useLayoutEffect } from "react";
import { frame } from "../words/en/frame.ts";

/** "What matters to me – Aimwell". A screen that knows a better title than its route sets it with this. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = frame.pageTitle({ title });
  }, [title]);
}

/** The route's own title, until the screen is there. A layout effect, because those of a parent run before its child's. */
export function useRouteTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = frame.pageTitle({ title });
  }, [title]);
}
