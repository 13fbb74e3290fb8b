import type { LocalizedText } from '@tiwizi/i18n';
import { isCondition, type Condition } from './condition.ts';
import { flag, matching, needed, oneOf, rule, shape, words, type Rule, type Rules } from './rule.ts';

/** What becomes of a bound answer that the person says is wrong; a rule of the field. */
export type WhenWrong = 'ask' | 'tell-agency' | 'stop';

/** What every question has, whatever its kind. Its control gets the id `field-<name>`. */
export interface CommonField {
  /** Stable, unique in the whole flow; letters, digits and underscores. */
  readonly name: string;
  /** Which kind of field it is. Default `text`. */
  readonly type?: string;
  readonly label: LocalizedText;
  readonly hint?: LocalizedText;
  readonly required?: boolean;
  /** What is missing and what to do, when `required` and empty. Default: “… is empty. Write an answer.”, and its like for choices and files. */
  readonly requiredMessage?: LocalizedText;
  /** Asked only when this holds for the answers of reachable earlier fields. */
  readonly when?: Condition;
  /** Checked elsewhere too, in a register: the name of one of the form server's `checks`. */
  readonly check?: string;
  /** When that check cannot be made: the person may go on, and the agency is told (`continue`), or not (`wait`, the default). */
  readonly whenUnavailable?: 'continue' | 'wait';
  /**
   * When the person says that an answer is wrong which was known beforehand and is not theirs to write: it is asked anew, and marked as theirs
   * (`ask`); the agency is told, and the answer stays (`tell-agency`, the default); the form does not go on until it is corrected (`stop`).
   */
  readonly whenWrong?: WhenWrong;
  /** With `stop`: who corrects it, and where. */
  readonly correctedBy?: { readonly name: LocalizedText; readonly href?: string };
  /** `never`: a secret. Not kept in drafts, not printed back, not autosaved; only `checkStep` of the server sees it. */
  readonly draft?: 'never';
  /** What the answer is needed for, told in the service's page about personal data (law 09-08, article 3). */
  readonly purpose?: LocalizedText;
  /** How long the agency keeps the answer after it has decided: ISO 8601, whole years, months or days, `P5Y`. */
  readonly retention?: string;
}

/** Names of the hidden fields of every post. */
export const reservedFieldNames: readonly string[] = ['csrf', 'revision', 'resume', 'action', 'key', 'writer'];

/** A name that every object has would be found among answers that nobody gave. */
const isFree = (name: unknown): boolean => !reservedFieldNames.includes(name as string) && !(String(name) in {});
const nameForm = /^[A-Za-z]\w*$/;

/** A condition, see `Condition`. */
export const conditionRule: Rule = rule(
  isCondition,
  'bad_condition',
  'give one of { field, equals }, { field, in }, { field, answered }, { all }, { any }, { not }, with texts as values',
  { $ref: '#/$defs/condition' },
);

/** The rules of what every question has. */
export const commonKeys: Rules<CommonField> = {
  name: needed(
    rule(
      (name) => typeof name === 'string' && nameForm.test(name) && isFree(name),
      'field_name',
      `a letter, then letters, digits and underscores; not a name of every object, nor ${reservedFieldNames.join(', ')}`,
      { type: 'string', pattern: nameForm.source, not: { enum: reservedFieldNames } },
    ),
  ),
  type: matching(/./, 'field_type', 'give the name of a kind'),
  label: needed(words),
  hint: words,
  required: flag,
  requiredMessage: words,
  when: conditionRule,
  check: matching(/^[a-z][a-z\d-]*$/, 'bad_value', 'lower-case letters, digits and hyphens'),
  whenUnavailable: oneOf(['continue', 'wait']),
  whenWrong: oneOf(['ask', 'tell-agency', 'stop']),
  correctedBy: shape({
    name: needed(words),
    href: matching(/^(https:\/\/|\/(?!\/)|tel:|mailto:)\S+$/, 'bad_value', 'give https://…, a path, tel: or mailto:'),
  }),
  draft: oneOf(['never']),
  purpose: words,
  retention: matching(
    /^P(?=\d)(\d+Y)?(\d+M)?(\d+D)?$/,
    'bad_value',
    'give whole years, months or days: P5Y, P18M, P90D',
  ),
};
