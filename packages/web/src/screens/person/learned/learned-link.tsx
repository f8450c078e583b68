import type { PersonRecord } from "@aimwell/domain";
import type { ReactNode } from "react";
import { TextLink } from "../../../components/base/text-link.tsx";
import { type LearnedOf, learnedAddress, learnedTitle } from "./learned-page.ts";

/** The way to what small tests taught, once one of them is done. */
export function LearnedLink({ of }: { readonly of: LearnedOf & { readonly record: PersonRecord } }): ReactNode {
  const isAnyDone = [...of.record.test.tests.values()].some(({ acted }) => acted !== null);
  return isAnyDone ? <TextLink href={learnedAddress(of)}>{learnedTitle(of)}</TextLink> : null;
}
