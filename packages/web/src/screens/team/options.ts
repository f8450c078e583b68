/** The options of a question, from what each value is called. */
export const asOptions = <Value extends string>(all: Readonly<Record<Value, string>>) =>
  (Object.keys(all) as Value[]).map((value) => ({ value, words: all[value] }));

/** The value that was chosen; undefined for whatever is none of them. */
export const chosen = <Value extends string>(all: Readonly<Record<Value, string>>, value: string | undefined) =>
  (Object.keys(all) as Value[]).find((each) => each === value);
