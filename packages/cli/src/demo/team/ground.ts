import { grace, priya, singh, tom } from "../clinic.ts";
import { maya, rosa, type Stage } from "./stage.ts";

/** Who the team is, what it is there for, and how its system and its place are. */
export function ground(stage: Stage): void {
  who(stage);
  system(stage);
  place(stage);
  promises(stage);
}

function who({ telling, calendar: { at } }: Stage): void {
  telling.say(tom, at(-292, "12:10"), "member.joined", { party: rosa.party, name: "Rosa Almeida", as: "person" });
  const first = telling.say(tom, at(-290, "12:05"), "purpose.stated", {
    words: "Good and timely care for everyone on our list.",
  });
  telling.say(
    rosa,
    at(-283, "12:20"),
    "purpose.stated",
    { words: "To make care together with the people on our list, so that they can live the lives they want." },
    first,
  );
  telling.say(tom, at(-110, "12:10"), "member.joined", { party: maya.party, name: "Maya Lindqvist", as: "person" });
}

function system({ telling, calendar: { at } }: Stage): void {
  const part = (
    by: typeof tom | typeof rosa,
    offset: number,
    name: "purpose" | "patients" | "professionals" | "processes" | "patterns",
    words: string,
  ) => telling.say(by, at(offset, "12:30"), "system.described", { part: name, words });
  part(
    tom,
    -283,
    "purpose",
    "People come for a hip, a heart, sugar or a low year. They stay for what it stops them from doing.",
  );
  part(
    singh,
    -276,
    "patients",
    "About 120 people work with us now. One in three cares for somebody. Many wait 3 weeks for a first visit.",
  );
  part(
    grace,
    -276,
    "professionals",
    "A physio, a doctor, a nurse and a care coordinator. Nobody covers Friday afternoons.",
  );
  const processes = part(priya, -269, "processes", "A letter goes out with the day. Then nothing, until the visit.");
  telling.say(
    priya,
    at(-120, "12:30"),
    "system.described",
    {
      part: "processes",
      words: "A letter goes out with the day, and Grace calls. Whoever wants can ask between visits.",
    },
    processes,
  );
  part(rosa, -269, "patterns", "We tell our story two or three times. We don't know who reads what we write.");
}

function place({ telling, calendar: { at, day } }: Stage): void {
  telling.say(priya, at(-262, "12:15"), "context.noted", {
    ...{ lens: "physical", effect: "limiting", strength: 2, title: "One phone line, busy from 8 to 10" },
    lookAgainOn: day(60),
  });
  telling.say(rosa, at(-262, "12:20"), "context.noted", {
    ...{
      lens: "social",
      effect: "enabling",
      strength: 2,
      title: "A walking group meets at the park gate on Thursdays",
    },
  });
  telling.say(grace, at(-255, "12:20"), "context.noted", {
    ...{
      lens: "cultural",
      effect: "limiting",
      strength: 2,
      title: "People don't want to bother us, so they don't call",
    },
  });
  telling.say(singh, at(-200, "12:20"), "context.noted", {
    ...{ lens: "social", effect: "enabling", strength: 1, title: "Reception knows most people by name" },
  });
}

function promises({ telling, calendar: { at } }: Stage): void {
  telling.say(tom, at(-200, "12:40"), "reply-time.set", {
    hours: 48,
    because: "What two of us can keep, weekends too.",
  });
  telling.say(grace, at(-190, "12:40"), "standard.set", {
    title: "Stairs after a bad night",
    words: "Rest once on the way, one step at a time, rail on the strong side. Ring us if it lasts 3 days.",
  });
}
