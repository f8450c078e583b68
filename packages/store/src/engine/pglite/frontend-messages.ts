/** Gathers what a PostgreSQL driver writes until a whole request is there. */
export interface Requests {
  /** Takes the next bytes; gives back the requests that they complete. */
  take(bytes: Uint8Array): readonly Request[];
}

export type Request =
  | { readonly kind: "startup" }
  | { readonly kind: "messages"; readonly bytes: Uint8Array }
  | { readonly kind: "end" };

const letters = {
  query: 0x51,
  sync: 0x53,
  functionCall: 0x46,
  copyDone: 0x63,
  copyFail: 0x66,
  flush: 0x48,
  terminate: 0x58,
};
/** After one of these the driver waits for an answer. Flush asks for what is ready so far. */
const answered = new Set([
  letters.query,
  letters.sync,
  letters.functionCall,
  letters.copyDone,
  letters.copyFail,
  letters.flush,
]);

/**
 * Cuts the stream of messages (PostgreSQL's protocol, version 3) into requests: a startup message first, without a letter; then
 * messages of a letter, a length that counts itself, and a body.
 */
export function gatherRequests(): Requests {
  let pending = Buffer.alloc(0);
  let complete: Buffer[] = [];
  let hasStarted = false;
  const next = (): Buffer | undefined => {
    const head = hasStarted ? 1 : 0;
    if (pending.length < head + 4) return undefined;
    const length = head + pending.readInt32BE(head);
    if (pending.length < length) return undefined;
    const message = pending.subarray(0, length);
    pending = pending.subarray(length);
    return message;
  };
  const request = (message: Buffer): Request | undefined => {
    if (!hasStarted) {
      hasStarted = true;
      return { kind: "startup" };
    }
    const [letter = 0] = message;
    if (letter === letters.terminate) return { kind: "end" };
    complete.push(message);
    if (!answered.has(letter)) return undefined;
    const bytes = Buffer.concat(complete);
    complete = [];
    return { kind: "messages", bytes };
  };
  return {
    take(bytes) {
      pending = pending.length === 0 ? Buffer.from(bytes) : Buffer.concat([pending, bytes]);
      const requests: Request[] = [];
      for (let message = next(); message !== undefined; message = next()) {
        const one = request(message);
        if (one !== undefined) requests.push(one);
      }
      return requests;
    },
  };
}

/** The answer to a startup message: no password asked, how text is encoded, ready for a query. */
export function welcome(): Uint8Array {
  return Buffer.concat([
    message("R", int32(0)),
    ...Object.entries({ client_encoding: "UTF8", standard_conforming_strings: "on", DateStyle: "ISO, MDY" }).map(
      ([name, value]) => message("S", Buffer.from(`${name}\0${value}\0`)),
    ),
    message("Z", Buffer.from("I")),
  ]);
}

/** A simple query with one or more statements. */
export function simpleQuery(text: string): Uint8Array {
  return message("Q", Buffer.from(`${text}\0`));
}

function message(letter: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(letter), int32(body.length + 4), body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
