/** The start of a sentence for someone who is stuck; the rest is theirs. */
export interface AimStarter {
  readonly id: string;
  readonly starter: string;
  readonly example: string;
}

export const aimStarters: readonly AimStarter[] = [
  { id: "do-again", starter: "I want to be able to … again", example: "walk to the shop and back" },
  { id: "keep-doing", starter: "I want to keep on …", example: "living in my own home" },
  { id: "less", starter: "I want less …", example: "pain when I get up" },
  { id: "feel", starter: "I want to feel …", example: "like myself" },
  { id: "be-there", starter: "I want to be there for …", example: "my daughter's wedding in May" },
  { id: "not", starter: "I do not want …", example: "more tablets than I need" },
  { id: "worry", starter: "What worries me most is …", example: "that I will fall" },
  { id: "good-day", starter: "On a good day I …", example: "cook for my family" },
  { id: "understand", starter: "I want to know …", example: "what I can do myself" },
];
