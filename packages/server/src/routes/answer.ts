import { type IncomingMessage, ServerResponse } from "node:http";

/** Ends of answers that leave when this turn of the event loop is over. */
let leaving: (() => void)[] = [];

function leave(): void {
  const all = leaving;
  leaving = [];
  for (const end of all) end();
}

/**
 * An answer that can be told to leave with others. The callers of one batch are answered in one turn of the event loop. Sent
 * one by one, with the work for the next in between, each answer finds the other side asleep and has to wake it, which costs
 * more than all the rest of the answer; sent one right after the other they wake it once.
 */
export class Answer<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {
  #leavesTogether = false;

  leaveTogether(): void {
    this.#leavesTogether = true;
  }

  override end(...given: unknown[]): this {
    const end = () => Reflect.apply(super.end, this, given) as this;
    if (!this.#leavesTogether) return end();
    if (leaving.length === 0) setImmediate(leave);
    leaving.push(end);
    return this;
  }
}
