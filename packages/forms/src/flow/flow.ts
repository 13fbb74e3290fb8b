import type { FieldType, InputType } from '@tiwizi/elements';
import type { IdentifierKind } from '@tiwizi/i18n';
import type { FileType } from './answers.ts';
import type { Condition } from './condition.ts';
import type { LocalizedText } from './localized-text.ts';

/** One choice of a select, of radio buttons or of checkboxes. */
export interface FlowOption {
  /** Stable code, without spaces. */
  readonly value: string;
  readonly label: LocalizedText;
  readonly hint?: LocalizedText;
}

/** Rules of a date beyond being a day of the Gregorian calendar. */
export interface DateRule {
  /** Refuse days after today in Morocco. */
  readonly past?: boolean;
  /** First year accepted. Default 1900. */
  readonly minYear?: number;
}

/** Rules of a file. The kind is known by its first bytes, never by its name or by what the browser says. */
export interface FileRule {
  readonly accept: readonly FileType[];
  /** Default 5 MB (5 × 1024 × 1024 bytes). */
  readonly maxBytes?: number;
}

/** One question. Its control gets the id `field-<name>`. */
export interface FlowField {
  /** Stable, unique in the whole flow; letters, digits and underscores. */
  readonly name: string;
  /** Default `text`. A lone checkbox is a set with one option. */
  readonly type?: FieldType;
  readonly inputType?: InputType;
  readonly label: LocalizedText;
  readonly hint?: LocalizedText;
  readonly options?: readonly FlowOption[];
  readonly required?: boolean;
  /** What is missing and what to do, when `required` and empty. Default: “… is empty. Write an answer.”, and its like for choices and files. */
  readonly requiredMessage?: LocalizedText;
  /** Asked only when this holds for the answers of reachable earlier fields. */
  readonly when?: Condition;
  /** Checked by `checkIdentifier`: a sure rule refuses; of the others a wrong character refuses, the rest asks to look again once. */
  readonly identifier?: IdentifierKind;
  readonly date?: DateRule;
  readonly file?: FileRule;
  /** As in HTML: the whole value must match, with the `u` flag. Give `patternMessage` with it. */
  readonly pattern?: string;
  /** What is wrong and what to do when the pattern does not match. */
  readonly patternMessage?: LocalizedText;
  /** In characters. Default 200 for one line, 5000 for several. */
  readonly maxlength?: number;
  /** `never`: a secret. Not kept in drafts, not printed back, not autosaved; only `checkStep` of the server sees it. */
  readonly draft?: 'never';
  readonly autocomplete?: string;
  readonly inputmode?: string;
  readonly controlDir?: 'ltr' | 'rtl' | 'auto';
  readonly width?: string;
  readonly rows?: string;
}

/** One page of the form. */
export interface FlowStep {
  /** Stable; stands in the address. Lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly title: LocalizedText;
  /** A paragraph under the heading. */
  readonly text?: LocalizedText;
  /** Visited only when this holds for the answers of reachable earlier steps. */
  readonly when?: Condition;
  readonly fields: readonly FlowField[];
}

/** A form as data: pages, questions and branches. Plain JSON; check it with `defineFlow`. */
export interface FormFlow {
  readonly id: string;
  /** Whole number, raised whenever a kept draft would no longer fit; `migrateDraft` brings old drafts along. */
  readonly version: number;
  readonly title: LocalizedText;
  readonly steps: readonly FlowStep[];
}

export const defaultMaxBytes: number = 5 * 1024 * 1024;

/** The longest answer a field takes, in characters. */
export const maxLengthOf = (field: FlowField): number => field.maxlength ?? (field.type === 'textarea' ? 5000 : 200);

/** Whether a field is one of those that a person answers by choosing. */
export const isChoice = (field: FlowField): boolean =>
  field.type === 'radio' || field.type === 'checkbox' || field.type === 'select';

/** Whether a field's answer is never kept. A one-time code and a password are secrets whatever the flow says. */
export const isSecret = (field: FlowField): boolean =>
  field.draft === 'never' || field.type === 'one-time-code' || field.inputType === 'password';

/** The step of this id. */
export const findStep = (flow: FormFlow, id: string): FlowStep | undefined => flow.steps.find((step) => step.id === id);
