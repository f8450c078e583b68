import { type Dice, diceFrom } from "@aimwell/domain/histories";
import { House, type Player } from "../fuzz/house.ts";
import { type Item, type Seat, Writer } from "./writer.ts";

const people = 4;
const devicesEach = 2;

export interface Device {
  readonly seat: Seat;
  readonly writer: Writer;
}

/**
 * People who each write to their own record from two devices at once.
 *
 * @param addresses - of servers on one database; a person's devices use one after the other of them.
 */
export async function fill(addresses: readonly string[], dice: Dice): Promise<readonly Device[]> {
  const [first = ""] = addresses;
  const house = new House(first, dice);
  await house.fill(people);
  const seats = house.players.filter(({ as }) => as === "person").map(seatOf);
  for (const seat of seats) await adopt(first, seat);
  const devices = seats.flatMap((seat) => Array.from({ length: devicesEach }, () => seat));
  return devices.map((seat, at) => {
    const address = addresses[at % addresses.length] ?? first;
    const writer = new Writer({ seat, device: at + 1, dice: diceFrom(dice.below(2 ** 31)), address });
    return { seat, writer };
  });
}

const seatOf = ({ party, cookie }: Player): Seat => ({
  ...{ party, as: "person", cookie, subject: party },
  measure: "steps-a-day",
});

async function adopt(address: string, { party, cookie, subject, measure }: Seat): Promise<void> {
  const body = { measure, title: "Steps", unit: "1", better: "up", kind: "aim", lens: "service" };
  const id = `${party.slice(0, 24)}${party.slice(-11)}f`;
  const [by, at] = [{ by: party, as: "person" }, new Date().toISOString()];
  const drafts = [{ id, subject, type: "measure.adopted", ...by, at, body: { ...body, smallest: 0, largest: 1e12 } }];
  const answer = await fetch(`${address}/api/entries`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ drafts, measurements: [] }),
  });
  const text = await answer.text();
  if (!text.includes('"accepted"')) throw new Error(`Expected the measure to be adopted, but ${text} came.`);
}

/** Everything that any device was told is there. */
export const confirmedBy = (devices: readonly Device[]): readonly Item[] =>
  devices.flatMap(({ writer }) => writer.confirmed);

/** What people read on their screens holds everything, too: the server's own memory has not gone wrong. */
export async function readAsPeopleDo(address: string, devices: readonly Device[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { seat, writer } of devices) {
    const answer = await fetch(`${address}/api/subjects/${seat.subject}/record?after=0`, {
      headers: { cookie: seat.cookie },
    });
    const text = await answer.text();
    const isMissing = ({ kind, id }: Item) => kind === "entry" && !text.includes(id);
    const missing = writer.confirmed.filter(isMissing).length;
    if (missing > 0) wrong.push(`the page of ${seat.subject} (status ${answer.status}) misses ${missing} entries`);
  }
  return wrong;
}
