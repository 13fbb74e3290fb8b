import { wordsIn, type Locale } from '@tiwizi/i18n';
import type { OtherAnswer } from '../kinds/field-kind.ts';
import { kindOf } from '../kinds/kind-of.ts';
import { warnedText, type Answers } from './answers.ts';
import { isSecret, type FlowField, type FormFlow } from './flow.ts';
import type { FormError } from '../protocol/form-error.ts';
import { isCheckRight } from './flow-check.ts';
import { scopeOf } from './item-name.ts';
import { itemOf, messageIn } from './items.ts';
import { fieldsAt, findPath } from './reachable.ts';

/** What a check needs beside the answers. */
export interface ValidationContext {
  /** The present instant; dates are judged by the day it is in Morocco. */
  readonly now: Date;
  /** Answers that were warned about and that the person chose to keep, by field name. */
  readonly warned?: Readonly<Record<string, string>>;
  /** Check secrets too; left out for kept answers, among which secrets never are. */
  readonly secrets?: boolean;
}

/**
 * Checks the answers of one step. Fields that these answers do not ask are not checked; a step that is not reachable has no errors.
 *
 * @param stepId - of a step, with all its items; or of the page of one item
 * @returns errors in the order of the fields; those with `warning` pass once the same answer stands in `context.warned`
 */
export function validateStep(
  flow: FormFlow,
  stepId: string,
  answers: Answers,
  locale: Locale,
  context: ValidationContext,
): readonly FormError[] {
  const path = findPath(flow, answers);
  const asked = path.steps.flatMap(({ fields }) => fields);
  const fields = fieldsAt(path, stepId);
  const { step } = path.steps.find((each) => each.step.id === stepId) ?? {};
  const errors = fields.flatMap((field): FormError[] => {
    if (isSecret(field) && !context.secrets) return [];
    const answer = answers[field.name];
    const other = (name: string): OtherAnswer | undefined => {
      const found = besides(field, name, asked);
      return found && { label: found.label, answer: path.answers[found.name] };
    };
    const issue = kindOf(field).check(field, answer, { locale, now: context.now, other });
    if (!issue || (issue.warning && context.warned?.[field.name] === warnedText(answer))) return [];
    const { code, message, parts, warning } = issue;
    return [
      {
        name: field.name,
        code,
        message: messageIn(itemOf(fields, answers, field.name), message, locale),
        href: `#${controlId(field, parts?.[0])}`,
        ...(parts && { parts }),
        ...(warning && { warning }),
      },
    ];
  });
  const isWrong = (name: string): boolean => errors.some((error) => error.name === name);
  const isAsked = (name: string): boolean => fields.some((field) => field.name === name);
  for (const check of step?.checks ?? []) {
    const name = check.fields.at(-1) ?? '';
    // Of answers that are wrong by themselves nothing more is said.
    if (!check.fields.every(isAsked) || check.fields.some(isWrong) || isCheckRight(check.rule, path.answers)) continue;
    errors.push({ name, code: 'check', message: wordsIn(check.message, locale), href: `#${controlId({ name })}` });
  }
  const place = ({ name }: FormError): number => fields.findIndex((field) => field.name === name);
  return errors.sort((one, other) => place(one) - place(other));
}

/** The question of a name beside another: within the same item of a group, or else in the whole form. */
function besides({ name: own }: FlowField, name: string, asked: readonly FlowField[]): FlowField | undefined {
  const scope = scopeOf(own);
  return asked.find((each) => each.name === scope + name) ?? asked.find((each) => each.name === name);
}

/** Parts that come first: their control has the id of the whole question. */
const first = ['day', 'from', 'street'];

/** The id of a field's control; of the first of a set, or of one of its parts: `field-stay-to-month`. */
export const controlId = ({ name }: Pick<FlowField, 'name'>, part: string = ''): string =>
  ['field', name.replaceAll('.', '-'), ...part.split('-').filter((each) => each && !first.includes(each))].join('-');
