import { Component, type ReactNode } from "react";
import { Refused } from "../components/state/refused.tsx";
import { states } from "../words/en/states.ts";

interface ErrorBoundaryProps {
  /** A new key, such as the address, tries again. */
  readonly children: ReactNode;
}

type Broke = "no" | "page" | "part";

/** How browsers say that a part of the page could not be fetched. */
const partMissing = /dynamically imported module|importing a module script/iu;

/**
 * A page that breaks says so in the house's words. What was written is kept by the outbox, not by the page. A part that did not
 * arrive comes only with the page anew: a browser asks for each file once.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broke: Broke }> {
  override state: { readonly broke: Broke } = { broke: "no" };

  static getDerivedStateFromError(error: unknown): { readonly broke: Broke } {
    return { broke: error instanceof TypeError && partMissing.test(error.message) ? "part" : "page" };
  }

  override render(): ReactNode {
    const { broke } = this.state;
    if (broke === "no") return this.props.children;
    return (
      <main className="page stack" id="main" tabIndex={-1}>
        <h1>{broke === "part" ? states.loadFailed : states.broke}</h1>
        {broke === "part" ? (
          <Refused strong={states.loadFailedWhy} about={states.safeHere} onAgain={() => location.reload()} />
        ) : (
          <Refused strong={states.ourFault} about={states.safeHere} onAgain={() => this.setState({ broke: "no" })} />
        )}
      </main>
    );
  }
}
