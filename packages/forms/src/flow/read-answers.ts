import { checkIdentifier, cleanText, type TypedText } from '@tiwizi/i18n';
import type { Answer, FileAnswer, RefusedFile } from './answers.ts';
import type { FlowField, FlowStep } from './flow.ts';
import { normaliseDate } from './validate-date.ts';

/** What a post brought, by the names of its controls. */
export interface Posted {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly files: ReadonlyMap<string, FileAnswer | RefusedFile>;
}

/**
 * Reads a step's answers from a post, cleaned by `cleanText` of `@tiwizi/i18n`, identifiers and dates in their plain form once
 * they are right. A field whose control was not on the page is left out, so that its kept answer stays.
 */
export function readAnswers(step: FlowStep, posted: Posted): Readonly<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  for (const field of step.fields) {
    const answer = readAnswer(field, posted);
    if (answer !== undefined) answers[field.name] = answer;
  }
  return answers;
}

function readAnswer(field: FlowField, { values, files }: Posted): Answer | undefined {
  const { name } = field;
  if (field.type === 'file') return files.get(name);
  if (field.type === 'date') {
    const parts = ['year', 'month', 'day'].map((part) => values.get(`${name}-${part}`)?.at(-1));
    if (parts.every((part) => part === undefined)) return undefined;
    // The hyphen stands between the parts of an answer; one that was typed in a part is shown again as a minus, and refused.
    return normaliseDate(parts.map((part) => cleanText(part, 'number').replaceAll('-', '\u2212')).join('-'));
  }
  const list = values.get(name);
  if (!list) return undefined;
  // A set posts an empty value too, so that choosing nothing can be told from not being asked.
  if (field.type === 'checkbox') return list.filter(Boolean);
  if (field.type === 'radio') return list.findLast(Boolean) ?? '';
  return normalise(field, list.at(-1) ?? '');
}

function normalise(field: FlowField, value: string): string {
  // A secret is taken to the letter; what was chosen was not typed, and is an option or is refused.
  if (field.inputType === 'password' || field.type === 'select') return value;
  const plain = cleanText(value, typedTextOf(field));
  if (!field.identifier) return plain;
  const { valid, value: right } = checkIdentifier(field.identifier, plain);
  return valid ? right : plain;
}

function typedTextOf({ type, inputType }: FlowField): TypedText {
  if (type === 'textarea') return 'lines';
  if (type === 'one-time-code') return 'number';
  return inputType === 'email' ? 'email' : 'line';
}
