import { count, fields, later, listOf, number, oneOf, only, type Reader, text, truth } from "../checking/reader.ts";

export interface Coding {
  readonly system: string;
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
}
export interface QuestionnaireItem {
  readonly linkId: string;
  readonly type: "display" | "choice" | "integer" | "string" | "text" | "group";
  readonly text: string;
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly code?: readonly Coding[];
  readonly extension?: readonly ItemExtension[];
  readonly answerOption?: readonly AnswerOption[];
  readonly item?: readonly QuestionnaireItem[];
}
/** A FHIR R4 Questionnaire, as far as the library's own use it; the JSON is a valid resource as it stands. */
export interface Questionnaire {
  readonly resourceType: "Questionnaire";
  readonly id: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: "draft" | "active";
  readonly subjectType: readonly string[];
  readonly description: string;
  readonly copyright: string;
  readonly code?: readonly Coding[];
  readonly item: readonly QuestionnaireItem[];
}

const coding: Reader<Coding> = fields({ system: text, code: text }, { display: text });
const extension: Reader<ItemExtension> = fields({ url: text }, { valueInteger: count, valueDecimal: number });
const answerOption: Reader<AnswerOption> = fields(
  {},
  { extension: listOf(extension), valueCoding: coding, valueString: text },
);
const item: Reader<QuestionnaireItem> = fields(
  { linkId: text, type: oneOf("display", "choice", "integer", "string", "text", "group"), text },
  {
    required: truth,
    repeats: truth,
    code: listOf(coding),
    extension: listOf(extension),
    answerOption: listOf(answerOption),
    item: later(() => listOf(item)),
  },
);

export const questionnaire: Reader<Questionnaire> = fields(
  {
    resourceType: only("Questionnaire"),
    id: text,
    url: text,
    version: text,
    name: text,
    title: text,
    status: oneOf("draft", "active"),
    subjectType: listOf(text),
    description: text,
    copyright: text,
    item: listOf(item, 1),
  },
  { code: listOf(coding) },
);

const ordinalValue = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

/** The number that an answer counts for, where the questionnaire gives it one. */
export const countsFor = (option: AnswerOption): number | undefined =>
  option.extension?.find(({ url }) => url === ordinalValue)?.valueDecimal;
