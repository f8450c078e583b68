import type { Session } from "@aimwell/contract";
import { type ReactNode, useEffect, useState } from "react";
import { useLocation } from "wouter";
import { later } from "../components/base/later.ts";
import { BottomBar } from "../components/frame/bottom-bar.tsx";
import { DemoStrip } from "../components/frame/demo-strip.tsx";
import { SkipLink } from "../components/frame/skip-link.tsx";
import { TextSize } from "../components/frame/text-size.tsx";
import { TopBar } from "../components/frame/top-bar.tsx";
import { Who } from "../components/people/who.tsx";
import { LaterPart } from "../components/state/later-part.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { useRouteTitle } from "./page-title.ts";
import { keepReading, keptReading, setOrRemove, showReading } from "./reading.ts";
import { type AppRoute, isCurrent, placesOf } from "./routes.ts";
import { screens } from "./screens.tsx";
import { type Seat, useSeat } from "./session.tsx";

const NotTaken = later(() => import("../screens/team/not-taken.tsx"));

export interface FrameProps {
  readonly route: AppRoute;
  readonly children: ReactNode;
}

/** Everything that stands round a page and is the same on each. */
export function Frame({ route, children }: FrameProps): ReactNode {
  const seat = useSeat();
  const [location] = useLocation();
  const [open, setOpen] = useState<"nothing" | "text-size" | "help">("nothing");
  const [reading, setReading] = useState(keptReading);
  useRouteTitle(route.title);
  useDensity(route.density);
  const session = sessionOf(seat);
  const refused = useTeamOutbox(session);
  const places = route.bars === "all" && session !== undefined ? placesHere(session, location) : [];
  return (
    <div className={`app app-${route.bars}${places.length > 0 ? " app-placed" : ""}`}>
      <SkipLink />
      {session?.site.isDemo === true && <DemoStrip />}
      <TopBar
        places={places}
        homeHref={session === undefined ? "/" : (placesOf(session.as)[0]?.href ?? "/")}
        onTextSize={() => setOpen("text-size")}
        onHelp={() => setOpen("help")}
        {...(session?.as === "professional" && {
          me: <Who role="professional" name={session.name} size="big" alone />,
        })}
      />
      {session !== undefined && refused > 0 && (
        <LaterPart>
          <NotTaken key={refused} session={session} />
        </LaterPart>
      )}
      {children}
      {places.length > 0 && <BottomBar places={places} />}
      <TextSize
        open={open === "text-size"}
        reading={reading}
        onClose={() => setOpen("nothing")}
        onChange={(next) => {
          setReading(next);
          keepReading(next);
          showReading(next);
        }}
      />
      <HelpDialog open={open === "help"} session={session} onClose={() => setOpen("nothing")} onLeave={seat.onLeave} />
    </div>
  );
}

/**
 * What was said to the team without signal goes out when a page opens, and when the signal comes back.
 *
 * @returns how many of it were refused and wait for their author.
 */
function useTeamOutbox(session: Session | undefined): number {
  const [refused, setRefused] = useState(0);
  useEffect(() => {
    if (session === undefined) return;
    const send = async () => {
      // The first page of somebody who is not signed in does without the shelf.
      const [{ theShelf }, { teamOutbox }] = await Promise.all([
        import("../record/the-shelf.ts"),
        import("../record/team-outbox.ts"),
      ]);
      const outbox = teamOutbox(await theShelf(), session);
      await outbox.sendWaiting();
      setRefused((await outbox.saidNo()).length);
    };
    const onOnline = () => void send();
    onOnline();
    window.addEventListener("online", onOnline);
    return () => window.removeEventListener("online", onOnline);
  }, [session]);
  return refused;
}

function sessionOf({ who }: Seat): Session | undefined {
  return who.state === "signed-in" ? who.session : undefined;
}

function placesHere(session: Session, location: string) {
  const places = placesOf(session.as).filter((place) => screens.has(place.screen));
  return places.map((place) => ({
    href: place.href,
    words: place.words,
    icon: place.icon,
    current: isCurrent(place, location, places),
  }));
}

function useDensity(density: AppRoute["density"]): void {
  useEffect(() => {
    setOrRemove(document.documentElement.dataset, "density", density === "person" ? undefined : density);
  }, [density]);
}
