import type { RefObject } from "react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";

export interface DrawnSize {
  readonly width: number;
  readonly text: number;
}

/** Before anything is measured, a chart is drawn as wide as a middling card. */
const unmeasured: DrawnSize = { width: 560, text: 14.4 };

// On a server there is nothing to measure, and React warns about layout effects there.
const useMeasureEffect = typeof window === "undefined" ? useEffect : useLayoutEffect;

/** The real width of a box and the real size of its small text, in CSS pixels, followed as they change. */
export function useDrawnSize(): readonly [RefObject<HTMLDivElement | null>, DrawnSize] {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(unmeasured);
  useMeasureEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const next = { width: Math.max(200, Math.floor(element.clientWidth)), text: Math.max(14, rem * 0.8) };
      setSize((now) => (now.width === next.width && now.text === next.text ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, size];
}
