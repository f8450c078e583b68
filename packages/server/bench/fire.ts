import { Agent, request } from "node:http";
import { parentPort, workerData } from "node:worker_threads";
import type { Shot } from "./harness.ts";

const { address, lanes } = workerData as { readonly address: string; readonly lanes: readonly (readonly Shot[])[] };
const agent = new Agent({ keepAlive: true, maxSockets: lanes.length });

function shoot({ path, method, cookie, body }: Shot): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers =
      body === undefined
        ? { cookie }
        : { cookie, "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(`${address}${path}`, { method, agent, headers }, (answer) => {
      answer.on("end", () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`Expected 200, but ${answer.statusCode} came.`)),
      );
      answer.on("error", reject);
      answer.resume();
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

async function lane(shots: readonly Shot[]): Promise<void> {
  for (const shot of shots) await shoot(shot);
}

const began = performance.now();
await Promise.all(lanes.map(lane));
const seconds = (performance.now() - began) / 1000;
agent.destroy();
parentPort?.postMessage(lanes.reduce((sum, shots) => sum + shots.length, 0) / seconds);
