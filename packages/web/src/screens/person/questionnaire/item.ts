/** A FHIR R4 Questionnaire's items, as far as they are asked on a page. */
export interface Coding {
  readonly system?: string;
  readonly code: string;
  readonly display?: string;
}
export interface ItemExtension {
  readonly url: string;
  readonly valueInteger?: number;
  readonly valueDecimal?: number;
}
export interface AnswerOption {
  readonly extension?: readonly ItemExtension[];
  readonly valueCoding?: Coding;
  readonly valueString?: string;
  readonly valueInteger?: number;
}
export type Operator = "exists" | "=" | "!=" | ">" | "<" | ">=" | "<=";
export interface EnableWhen {
  readonly question: string;
  readonly operator: Operator;
  readonly answerBoolean?: boolean;
  readonly answerInteger?: number;
  readonly answerDecimal?: number;
  readonly answerString?: string;
  readonly answerCoding?: Coding;
}
export type ItemType =
  | "group"
  | "display"
  | "choice"
  | "open-choice"
  | "integer"
  | "decimal"
  | "string"
  | "text"
  | "boolean";
export interface Item {
  readonly linkId: string;
  readonly type: ItemType;
  readonly text: string;
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly extension?: readonly ItemExtension[];
  readonly answerOption?: readonly AnswerOption[];
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: "all" | "any";
  readonly item?: readonly Item[];
}

const ordinalValue = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
const minValue = "http://hl7.org/fhir/StructureDefinition/minValue";
const maxValue = "http://hl7.org/fhir/StructureDefinition/maxValue";

/** The number that an answer counts for, where the questionnaire gives it one. */
export function countsFor({ extension, valueInteger }: AnswerOption): number | null {
  return extension?.find(({ url }) => url === ordinalValue)?.valueDecimal ?? valueInteger ?? null;
}

/** How an option is told from the others of its question. */
export function keyOf({ valueCoding, valueString, valueInteger }: AnswerOption): string {
  return valueCoding?.code ?? valueString ?? String(valueInteger ?? "");
}

/** The option in the words of the questionnaire. */
export function wordsOf({ valueCoding, valueString, valueInteger }: AnswerOption): string {
  return valueCoding?.display ?? valueCoding?.code ?? valueString ?? String(valueInteger ?? "");
}

/** The smallest and the largest number that a question takes; null where it does not say. */
export function rangeOf({ extension = [] }: Item): { readonly least: number | null; readonly most: number | null } {
  const numberAt = (url: string) => {
    const found = extension.find((each) => each.url === url);
    return found?.valueInteger ?? found?.valueDecimal ?? null;
  };
  return { least: numberAt(minValue), most: numberAt(maxValue) };
}
