import type { ReactNode } from "react";
import { classNames } from "../components/base/class-names.ts";
import { usePageTitle } from "./page-title.ts";

export interface PageProps {
  /** Stands as the one `h1` and in the title of the window. */
  readonly title: string;
  /** Said to a screen reader alone, as on a visit whose bar says it already. */
  readonly titleHidden?: boolean;
  readonly about?: string;
  readonly end?: ReactNode;
  /** Up to 1120 for a person, 680 and an aside for one question, 1240 for all else. */
  readonly width?: "person" | "question" | "wide";
  readonly children: ReactNode;
}

/** The main part of a page, with its name. Every screen is in one. */
export function Page({ title, titleHidden = false, about, end, width = "wide", children }: PageProps): ReactNode {
  usePageTitle(title);
  return (
    <main className={classNames("page", width !== "wide" && `page-${width}`)} id="main" tabIndex={-1}>
      {titleHidden ? (
        <h1 className="sr">{title}</h1>
      ) : (
        <div className="page-head">
          <div>
            <h1>{title}</h1>
            {about !== undefined && <p>{about}</p>}
          </div>
          {end}
        </div>
      )}
      {children}
    </main>
  );
}

/** The main part of a page that is one question: the question is the `h1`, so this only names the window. */
export function QuestionMain({ title, children }: Pick<PageProps, "title" | "children">): ReactNode {
  usePageTitle(title);
  return (
    <main className="page page-question" id="main" tabIndex={-1}>
      {children}
    </main>
  );
}
