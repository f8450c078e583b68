/** Stops in order at the first signal; at a second one while that is under way, at once. */
export class Stopping {
  readonly #say: (line: string) => void;
  #stop: () => Promise<void> = async () => {};
  #isStopping = false;

  constructor(say: (line: string) => void) {
    this.#say = say;
    process.on("SIGINT", this.#onSignal);
    process.on("SIGTERM", this.#onSignal);
  }

  /** What a stop has to do from now on. */
  by(stop: () => Promise<void>): void {
    this.#stop = stop;
  }

  readonly #onSignal = (): void => {
    if (this.#isStopping) process.exit(130);
    this.#isStopping = true;
    this.#say("Stopping. What was confirmed is saved.");
    this.#stop().then(
      () => process.exit(0),
      (error: unknown) => {
        const words = error instanceof Error ? error.message : String(error);
        process.stderr.write(`aimwell: the stop did not end well: ${words}\n`);
        process.exit(1);
      },
    );
  };
}
