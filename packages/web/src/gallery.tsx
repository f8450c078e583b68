import { type ReactNode, useState } from "react";
import { keepReading, keptReading, showReading } from "./app/reading.ts";
import { BottomBar } from "./components/frame/bottom-bar.tsx";
import { DemoStrip } from "./components/frame/demo-strip.tsx";
import { SkipLink } from "./components/frame/skip-link.tsx";
import { TextSize } from "./components/frame/text-size.tsx";
import { TopBar } from "./components/frame/top-bar.tsx";
import { Who } from "./components/people/who.tsx";
import { AimPart } from "./gallery/aim-part.tsx";
import { CheckInPart } from "./gallery/check-in-part.tsx";
import { FormulaPart } from "./gallery/formula-part.tsx";
import { PlanPart } from "./gallery/plan-part.tsx";
import { StatesPart } from "./gallery/states-part.tsx";
import { VisitPart } from "./gallery/visit-part.tsx";
import { frame } from "./words/en/frame.ts";

const parts: Readonly<Record<string, () => ReactNode>> = {
  aim: AimPart,
  "check-in": CheckInPart,
  visit: VisitPart,
  plan: PlanPart,
  formula: FormulaPart,
  states: StatesPart,
};

const places = [
  { href: "/gallery?part=aim", words: frame.myAim, icon: "aim", current: true },
  { href: "/gallery?part=check-in", words: frame.checkIn, icon: "chat", current: false },
  { href: "/gallery?part=visit", words: frame.visit, icon: "people", current: false },
  { href: "/gallery?part=plan", words: frame.plan, icon: "plan", current: false },
  { href: "/gallery?part=formula", words: frame.formula, icon: "match", current: false },
] as const;

/** Every component in its states, one part a page: `/gallery?part=aim`. People and numbers are made up. */
export default function Gallery(): ReactNode {
  const part = new URLSearchParams(window.location.search).get("part") ?? "aim";
  const [open, setOpen] = useState(false);
  const [reading, setReading] = useState(keptReading);
  const Part = parts[part] ?? AimPart;
  const { dataset } = document.documentElement;
  if (part === "formula") dataset["density"] = "dense";
  if (part === "visit") dataset["density"] = "shared";
  return (
    <div className={part === "visit" ? "app app-visit" : "app app-placed"}>
      <SkipLink />
      <DemoStrip />
      <TopBar
        places={part === "visit" ? [] : places}
        homeHref="/gallery"
        onTextSize={() => setOpen(true)}
        onHelp={() => setOpen(true)}
        {...(part === "formula" && { me: <Who role="professional" name="Tom Okafor" size="big" alone /> })}
      />
      <Part />
      {part !== "visit" && <BottomBar places={places} />}
      <TextSize
        open={open}
        reading={reading}
        onClose={() => setOpen(false)}
        onChange={(next) => {
          setReading(next);
          keepReading(next);
          showReading(next);
        }}
      />
    </div>
  );
}
