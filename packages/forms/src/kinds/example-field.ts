import type { OwnLocale } from '@tiwizi/i18n';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import type { Answer } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import type { FlowField } from '../flow/flow.ts';
import { printField } from '../print/field.print.ts';
import type { FieldKind } from './field-kind.ts';

/** Prints a field as the form server does, with an answer, and with what is wrong with it when that is said. */
export const exampleField =
  <Field extends CommonField & FlowField, Value extends Answer>(kind: FieldKind<Field, Value>, field: Field) =>
  (answer?: Answer, isChecked = false) =>
  (locale: OwnLocale): string => {
    const issue = isChecked ? kind.check(field, answer, { locale, now: new Date('2026-11-22T10:00:00Z') }) : undefined;
    const error = issue && { error: issue.message, ...(issue.parts && { invalidParts: issue.parts }) };
    return renderTemplate(
      printField({ field, asked: true, ...(answer !== undefined && { answer }), ...error }, locale),
    );
  };
