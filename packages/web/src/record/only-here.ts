import type { Shelf } from "./shelf.ts";

/** Which changes of the clinic somebody would rather not be asked about stays on this phone: it is nobody's business. */
export const skippedPulses = "pulses that were skipped";

/** How many things of anyone are on this device alone: what waits to be sent, was refused, or is half written. */
export async function onlyHere(shelf: Shelf): Promise<number> {
  const { waiting, unfinished } = await shelf.held();
  return waiting + unfinished.filter((key) => !key.endsWith(`/${skippedPulses}`)).length;
}
