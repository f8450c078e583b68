export interface GroupCommitOptions {
  /** How many batches may be in flight at once: while one is written, the next is put together. */
  readonly lanes: number;
  readonly maxBatch: number;
  /**
   * How many must wait before another lane opens beside a busy one, and as many leave together at least; 1 when not given.
   * A few who wait for the batch under way cost less together, a little later, than each in a small batch at once.
   */
  readonly worthALane?: number;
  /** True for a failure that no item is to blame for, such as a database that is away: the whole batch gets it at once. */
  readonly isEveryones?: (error: unknown) => boolean;
}

interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Callers that arrive while a batch is in flight share the next one, and with it one statement and one fsync. A caller who
 * comes alone waits for the rest of this turn of the event loop, in which others may have come over other connections, and
 * for nothing else.
 *
 * @param runBatch - does all the items of a batch or, when it throws, none of them; gives one result for each, in order. A
 *   batch of several that fails is run again item by item, so that one bad item fails alone. Since a failure can come after
 *   the work was done, each item must be safe to run twice.
 * @returns a function that does one item, and answers when its batch is done.
 */
export function groupCommit<T, R>(
  runBatch: (items: readonly T[]) => Promise<readonly R[]>,
  { lanes, maxBatch, worthALane = 1, isEveryones = () => false }: GroupCommitOptions,
): (item: T) => Promise<R> {
  const queue: Waiting<T, R>[] = [];
  let inFlight = 0;

  const drive = async (): Promise<void> => {
    inFlight += 1;
    await new Promise((turned) => setImmediate(turned));
    while (queue.length > 0) {
      const batch = queue.splice(0, fairShare());
      if (mayOpen()) void drive();
      await settle(batch);
    }
    inFlight -= 1;
  };
  const mayOpen = (): boolean => inFlight < lanes && queue.length >= worthALane;
  // Callers who all wait for one batch come back all at once, and then nothing is written while they are seen to. Lanes that
  // are free share those who wait, so that one batch is written while the callers of another are answered.
  const fairShare = (): number => {
    const share = Math.ceil(queue.length / (lanes - inFlight + 1));
    return Math.min(maxBatch, Math.max(worthALane, share));
  };
  const settle = async (batch: readonly Waiting<T, R>[]): Promise<void> => {
    try {
      const results = await runBatch(batch.map(({ item }) => item));
      deliver(batch, results);
    } catch (error) {
      if (batch.length === 1 || isEveryones(error)) for (const { reject } of batch) reject(error);
      else for (const one of batch) await settle([one]);
    }
  };
  return (item) =>
    new Promise<R>((resolve, reject) => {
      queue.push({ item, resolve, reject });
      if (inFlight === 0 || mayOpen()) void drive();
    });
}

function deliver<T, R>(batch: readonly Waiting<T, R>[], results: readonly R[]): void {
  if (results.length !== batch.length) {
    const broken = new Error(`expected ${batch.length} results of a batch, got ${results.length}`);
    for (const { reject } of batch) reject(broken);
    return;
  }
  results.forEach((result, at) => {
    batch[at]?.resolve(result);
  });
}
