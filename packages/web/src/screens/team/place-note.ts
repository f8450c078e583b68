import type { Body, ContextNote } from "@aimwell/domain";
import { needs } from "@aimwell/library/needs";
import { teamWork as words } from "../../words/en/team-work.ts";
import { asOptions, chosen } from "./options.ts";
import type { Answers, Question } from "./question.ts";

export const lenses = { physical: words.physical, social: words.social, cultural: words.cultural } as const;
export const effects = { enabling: words.enabling, limiting: words.limiting } as const;
export const strengths = { "1": words.aLittle, "2": words.some, "3": words.aLot } as const;
const strengthOf = { "1": 1, "2": 2, "3": 3 } as const;

/** What practices need of a place: what a note about it can touch. */
export const needsOfPlace = needs
  .filter(({ of }) => of === "place")
  .map((need) => ({ value: need.id, words: need.words }));
const isAsked = (touched: string): boolean => needsOfPlace.some(({ value }) => value === touched);

/** The note that the answers make. What the form does not ask for stays as the earlier wording had it. */
export function noteOf(answers: Answers, before: ContextNote | null): Body<"context.noted"> {
  const { lens, effect, strength, title = "", words: more = "", touches = "" } = answers;
  const touched = [
    ...(before?.touches ?? []).filter((each) => !isAsked(each)),
    ...touches.split(" ").filter((each) => each !== ""),
  ];
  const lookAgainOn = before?.lookAgainOn;
  return {
    lens: chosen(lenses, lens) ?? "social",
    effect: chosen(effects, effect) ?? "limiting",
    strength: strengthOf[chosen(strengths, strength) ?? "2"],
    title,
    ...(more === "" ? {} : { words: more }),
    ...(touched.length === 0 ? {} : { touches: touched }),
    ...(lookAgainOn === undefined ? {} : { lookAgainOn }),
  };
}

export function questionsOf(note: ContextNote | null): readonly Question[] {
  const { lens = "", effect = "", strength = "", title = "", words: more = "", touches = [] } = note ?? {};
  return [
    { key: "title", label: words.placeTitle, kind: "line", first: title },
    { key: "lens", label: words.placeLens, kind: "choice", options: asOptions(lenses), first: lens },
    { key: "effect", label: words.placeEffect, kind: "choice", options: asOptions(effects), first: effect },
    {
      key: "strength",
      label: words.placeStrength,
      kind: "choice",
      options: asOptions(strengths),
      first: `${strength}`,
    },
    {
      key: "touches",
      label: words.placeTouches,
      hint: words.placeTouchesHint,
      kind: "many",
      options: needsOfPlace,
      isOptional: true,
      first: touches.filter(isAsked).join(" "),
    },
    { key: "words", label: words.placeWords, kind: "words", most: 4000, isOptional: true, first: more },
  ];
}
