import type { Clinic } from "./clinic.ts";
import { minutes } from "./clinic.ts";
import type { Saved } from "./drive.ts";

/** Every acknowledged entry and value that is not in its record exactly once, as the person's own screen reads it. */
export async function notKeptOnce(address: string, { people }: Clinic, saved: readonly Saved[]): Promise<string[]> {
  const wanted = new Map<string, Saved[]>();
  for (const each of saved) wanted.set(each.subject, [...(wanted.get(each.subject) ?? []), each]);
  const wrong: string[] = [];
  for (const { party, cookie, from } of people) {
    const ask = async (path: string) =>
      (await fetch(`${address}${path}`, { headers: { cookie, "x-forwarded-for": from } })).json();
    const page = (await ask(`/api/subjects/${party}/record?after=0`)) as {
      readonly entries: readonly { id: string }[];
    };
    const read = (await ask(`/api/subjects/${party}/measurements?measure=${minutes}`)) as {
      readonly values: readonly { id: string }[];
    };
    const there = new Map<string, number>();
    for (const { id } of [...page.entries, ...read.values]) there.set(id, (there.get(id) ?? 0) + 1);
    for (const { id, is } of wanted.get(party) ?? []) {
      const times = there.get(id) ?? 0;
      if (times !== 1) wrong.push(`${is} ${id} was acknowledged and is there ${times} times`);
    }
  }
  return wrong;
}
