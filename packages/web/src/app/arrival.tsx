import { type ReactNode, useEffect, useState } from "react";
import { useLocation } from "wouter";

/** Whether this is a page that the reader has gone to, and not the one that the browser opened. */
export function useHasMoved(): boolean {
  const [location] = useLocation();
  const [landed] = useState(location);
  const [moved, setMoved] = useState(false);
  if (!moved && location !== landed) setMoved(true);
  return moved || location !== landed;
}

/**
 * Stands beside a screen and moves focus to its main part once the screen is there, so that reading goes on where the
 * new page starts. On the page that the browser opened, focus stays where the browser put it.
 */
export function Arrival({ moved }: { readonly moved: boolean }): ReactNode {
  useEffect(() => {
    if (!moved) return;
    window.scrollTo(0, 0);
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [moved]);
  return null;
}
