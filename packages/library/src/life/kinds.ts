/** What a note about a person's life is about. The order is the one on screen: what carries comes first. */
export const lifeNoteKinds = ["asset", "support", "commitment", "joy", "burden", "barrier", "preference"] as const;
export type LifeNoteKind = (typeof lifeNoteKinds)[number];

export interface LifeNoteWords {
  readonly label: string;
  readonly question: string;
  readonly example: string;
  /** Which side of the page it stands on. */
  readonly side: "what helps" | "what weighs" | "what matters in a plan";
}

export const lifeNoteWords: Readonly<Record<LifeNoteKind, LifeNoteWords>> = {
  asset: {
    label: "Something I have or can do",
    question: "What do you have or know that helps?",
    example: "I know how to cook well with little money",
    side: "what helps",
  },
  support: {
    label: "Someone who helps me",
    question: "Who helps you, and with what?",
    example: "My neighbour drives me on Fridays",
    side: "what helps",
  },
  joy: {
    label: "Something I enjoy",
    question: "What do you like doing?",
    example: "Singing in the choir",
    side: "what helps",
  },
  commitment: {
    label: "Something I must do",
    question: "Who or what counts on you?",
    example: "I get Mum up each morning",
    side: "what matters in a plan",
  },
  preference: {
    label: "How I like things done",
    question: "How do you like things done?",
    example: "I would rather come in the morning",
    side: "what matters in a plan",
  },
  burden: {
    label: "Something that weighs on me",
    question: "What weighs on you at the moment?",
    example: "All the letters and calls wear me out",
    side: "what weighs",
  },
  barrier: {
    label: "Something that gets in the way",
    question: "What gets in the way?",
    example: "2 buses to the clinic",
    side: "what weighs",
  },
};
