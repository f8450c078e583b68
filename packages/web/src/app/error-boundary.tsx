import { Component, type ReactNode } from "react";
import { Refused } from "../components/state/refused.tsx";
import { states } from "../words/en/states.ts";

interface ErrorBoundaryProps {
  /** A new key, such as the address, tries again. */
  readonly children: ReactNode;
}

/** A page that breaks says so in the house's words. What was written is kept by the outbox, not by the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broke: boolean }> {
  override state = { broke: false };

  static getDerivedStateFromError(): { readonly broke: boolean } {
    return { broke: true };
  }

  override render(): ReactNode {
    if (!this.state.broke) return this.props.children;
    return (
      <main className="page stack" id="main" tabIndex={-1}>
        <h1>{states.broke}</h1>
        <Refused strong={states.ourFault} about={states.safeHere} onAgain={() => this.setState({ broke: false })} />
      </main>
    );
  }
}
