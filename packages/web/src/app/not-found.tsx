import type { ReactNode } from "react";
import { ButtonLink } from "../components/base/button.tsx";
import { frame } from "../words/en/frame.ts";
import { usePageTitle } from "./page-title.ts";

export function NotFound(): ReactNode {
  usePageTitle(frame.notFound);
  return (
    <main className="page page-question stack" id="main" tabIndex={-1}>
      <h1>{frame.notFound}</h1>
      <p>{frame.notFoundAbout}</p>
      <ButtonLink href="/">{frame.notFoundBack}</ButtonLink>
    </main>
  );
}
