import type { PanelRow } from "@aimwell/domain";
import { api } from "../../record/api.ts";
import { type LiveState, useLive } from "../../record/use-live.ts";

export interface Panel {
  readonly panel: LiveState<{ readonly rows: readonly PanelRow[] }>;
  readonly onAgain: () => void;
}

const askForPanel = () => api.panel<PanelRow>();

/** One row a person whom this professional works with, kept live. */
export function usePanel(): Panel {
  const { live, again } = useLive(askForPanel);
  return { panel: live, onAgain: () => void again() };
}
