import { Agent, request } from "node:http";
import { connect } from "node:net";

/** One request as it goes over the wire. */
export interface Shot {
  readonly method: string;
  /** Path and query as they are sent, however wrong. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer | undefined;
}
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

/** Sends as Node's own client does. A stream that would stay open is left when its head has come. */
export async function send(address: string, shot: Shot, agent: Agent): Promise<Answer> {
  const first = await sendOver(address, shot, agent);
  if (first !== "closed") return first;
  // The server closed an idle connection just when we took it; what was sent on it was never read.
  const second = await sendOver(address, shot, new Agent());
  if (second === "closed") throw new Error("Expected an answer on a new connection, but it was never an old one.");
  return second;
}

function sendOver(address: string, { method, path, headers, body }: Shot, agent: Agent): Promise<Answer | "closed"> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    let isAnswered = false;
    const going = request({ hostname, port, method, path, headers, agent }, (response) => {
      isAnswered = true;
      const parts: Buffer[] = [];
      const answer = () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString() });
      if (response.headers["content-type"]?.startsWith("text/event-stream") === true) {
        response.destroy();
        return answer();
      }
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", answer);
      response.on("error", reject);
    });
    going.on("error", (error) => {
      // A server may answer before it has read a body that it will not take, and close while we still send.
      if (isAnswered) return;
      if (going.reusedSocket) resolve("closed");
      else reject(error);
    });
    going.end(body);
  });
}

/** Sends bytes as they are and reads until the server closes: for requests that no client would let out. */
export function sendBytes(address: string, bytes: string | Buffer): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    const parts: Buffer[] = [];
    socket.on("data", (part: Buffer) => parts.push(part));
    // A connection that is reset has its answer, too: there is no more to come.
    socket.on("error", () => {});
    socket.on("close", () => {
      const text = Buffer.concat(parts).toString("latin1");
      const statuses = [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
      resolve({ status: Math.max(0, ...statuses), headers: {}, text });
    });
  });
}
