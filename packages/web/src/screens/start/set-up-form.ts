import { door } from "../../words/en/door.ts";
import { errorsToJoin } from "./sign-in-errors.ts";

export interface SetUpForm {
  readonly siteName: string;
  readonly name: string;
  readonly profession: string;
  readonly email: string;
  readonly password: string;
  readonly helpName: string;
  readonly helpPhone: string;
}

export const nothingYet: SetUpForm = {
  siteName: "",
  name: "",
  profession: "",
  email: "",
  password: "",
  helpName: "",
  helpPhone: "",
};

/** What is not filled in, by field. A help line has a name and a number, or is left out whole. */
export function errorsToSetUp(form: SetUpForm): Partial<SetUpForm> {
  const needed = (["siteName", "name", "profession"] as const).filter((field) => form[field].trim() === "");
  const half = (["helpName", "helpPhone"] as const).filter((field) => form[field].trim() === "");
  return {
    ...Object.fromEntries([...needed, ...(half.length === 1 ? half : [])].map((field) => [field, door.notFilled])),
    ...errorsToJoin(form),
  };
}

/** What the server takes. */
export function setUpBody(form: SetUpForm) {
  const { helpName, helpPhone, ...site } = form;
  const helpFast = helpName.trim() === "" ? [] : [{ name: helpName.trim(), phone: helpPhone.trim() }];
  return { ...site, email: form.email.trim(), helpFast };
}
