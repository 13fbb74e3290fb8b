import { checkIdentifier, stripBidiControls } from '@tiwizi/i18n';
import type { Answer, FileAnswer, RefusedFile } from './answers.ts';
import type { FlowField, FlowStep } from './flow.ts';
import { normaliseDate } from './validate-date.ts';

/** What a post brought, by the names of its controls. */
export interface Posted {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly files: ReadonlyMap<string, FileAnswer | RefusedFile>;
}

/**
 * Reads a step's answers from a post, normalised: no marks of direction, no spaces around, identifiers and dates in their plain
 * form once they are right. A field whose control was not on the page is left out, so that its kept answer stays.
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
    return normaliseDate(
      parts
        .map((part) =>
          clean(part ?? '')
            .replace(/\s/g, '')
            .replaceAll('-', '\u2212'),
        )
        .join('-'),
    );
  }
  const list = values.get(name);
  if (!list) return undefined;
  // A set posts an empty value too, so that choosing nothing can be told from not being asked.
  if (field.type === 'checkbox') return list.filter(Boolean).map(clean);
  if (field.type === 'radio') return clean(list.findLast(Boolean) ?? '');
  return normalise(field, list.at(-1) ?? '');
}

function normalise(field: FlowField, value: string): string {
  if (field.inputType === 'password') return value;
  const plain = field.type === 'textarea' ? cleanLines(value) : clean(value);
  if (!field.identifier) return plain;
  const { valid, value: right } = checkIdentifier(field.identifier, plain);
  return valid ? right : plain;
}

/** Several lines: without marks of direction and control characters, which no page and no document can show. */
function cleanLines(value: string): string {
  return stripBidiControls(value.normalize('NFC').replace(/\r\n?/g, '\n'))
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

/** One line: composed, without marks of direction, runs of white space made one space. */
function clean(value: string): string {
  return stripBidiControls(value.normalize('NFC'))
    .replace(/[\s\u0000-\u001f]+/g, ' ')
    .trim();
}
