import { type ReactNode, Suspense, useEffect, useState } from "react";
import { Redirect, Route, Switch, useLocation } from "wouter";
import { Arrival, useHasMoved } from "./app/arrival.tsx";
import { askWho, leave, unsentHere } from "./app/ask-who.ts";
import { ErrorBoundary } from "./app/error-boundary.tsx";
import { Frame } from "./app/frame.tsx";
import { LeaveDialog } from "./app/leave-dialog.tsx";
import { NotFound } from "./app/not-found.tsx";
import { type AppRoute, routes } from "./app/routes.ts";
import { screens } from "./app/screens.tsx";
import { SeatProvider, useSeat, type Who } from "./app/session.tsx";
import { Loading } from "./components/state/loading.tsx";
import { Refused } from "./components/state/refused.tsx";
import { gallery } from "./gallery-route.tsx";
import { frame } from "./words/en/frame.ts";
import { states } from "./words/en/states.ts";

/** Asks who is here, then shows the page of the address inside its frame. */
export function App(): ReactNode {
  const [who, setWho] = useState<Who>({ state: "asking" });
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new count asks once more
  useEffect(() => {
    let isGone = false;
    void askWho().then((answer) => {
      if (!isGone) setWho(answer);
    });
    return () => {
      isGone = true;
    };
  }, [asked]);
  const onAgain = () => setAsked((count) => count + 1);
  const [unsent, setUnsent] = useState(0);
  const leaveNow = () => void leave().then(() => window.location.assign("/"));
  const onLeave = () => void unsentHere().then((count) => (count === 0 ? leaveNow() : setUnsent(count)));
  return (
    <SeatProvider seat={{ who, onAgain, onLeave }}>
      <Pages />
      {unsent > 0 && <LeaveDialog count={unsent} onStay={() => setUnsent(0)} onLeave={leaveNow} />}
    </SeatProvider>
  );
}

/** The same without asking: for a seat that is known already, as in a test. */
export function Pages(): ReactNode {
  const moved = useHasMoved();
  return (
    <Switch>
      {gallery !== undefined && <Route path="/gallery" component={gallery} />}
      {routes.map((route) => (
        <Route key={route.path} path={route.path}>
          <Page route={route} moved={moved} />
        </Route>
      ))}
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}

function Page({ route, moved }: { readonly route: AppRoute; readonly moved: boolean }): ReactNode {
  const [location] = useLocation();
  const { who, onAgain } = useSeat();
  const Screen = screens.get(route.screen);
  if (Screen === undefined) return <NotFound />;
  if (who.state === "signed-out" && route.open !== true) return <Redirect to="/" />;
  return (
    <Frame route={route}>
      <ErrorBoundary key={route.path}>
        {who.state === "signed-in" || route.open === true ? (
          <Suspense fallback={<Waiting title={route.title} />}>
            <Screen />
            <Arrival key={location} moved={moved} />
          </Suspense>
        ) : who.state === "unreachable" ? (
          <main className="page stack" id="main" tabIndex={-1}>
            <h1>{states.loadFailed}</h1>
            <Refused strong={states.loadFailedWhy} about={states.nothingLost} onAgain={onAgain} />
          </main>
        ) : (
          <Waiting title={route.title} />
        )}
      </ErrorBoundary>
    </Frame>
  );
}

function Waiting({ title }: { readonly title: string }): ReactNode {
  return (
    <main className="page" id="main" tabIndex={-1}>
      <h1 className="sr">{title}</h1>
      <Loading words={frame.loadingPage} />
    </main>
  );
}
