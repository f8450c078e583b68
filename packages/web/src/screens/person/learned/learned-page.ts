import { myLearned } from "../../../words/en/my-learned.ts";
import { isOwn, type Mine } from "../mine/mine.ts";

/** Who reads, and of whom. */
export type LearnedOf = Pick<Mine, "session" | "subject" | "people">;

/** The page's name, to the person and to whoever else reads it. */
export function learnedTitle(of: LearnedOf): string {
  return isOwn(of) ? myLearned.title : myLearned.titleOf({ name: of.people.person.first });
}

/** Where the page stands for this reader. */
export function learnedAddress({ session, subject }: LearnedOf): string {
  return session.as === "professional" ? `/people/${subject}/learned` : "/me/learned";
}
