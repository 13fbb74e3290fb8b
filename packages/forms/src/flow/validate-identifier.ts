import { checkIdentifier, isolate, text, type Locale } from '@tiwizi/i18n';
import type { FieldIssue } from './field-issue.ts';
import type { FlowField } from './flow.ts';
import { identifierExamples, identifierForms, identifierMessages } from './identifier.messages.ts';

/**
 * What is wrong with an identifier that is not empty. Where the rule is sure it refuses. Elsewhere only a character that never
 * occurs refuses; the rest is a warning that the person may override, since documents disagree about the rule.
 */
export function identifierIssue(field: FlowField, value: string, locale: Locale): FieldIssue | undefined {
  const kind = field.identifier!;
  const { valid, certain, problem, doubt } = checkIdentifier(kind, value);
  if (valid && !doubt) return undefined;
  const label = field.label[locale];
  const form = text(identifierForms, kind, locale, {
    example: isolate(identifierExamples[kind] ?? '', 'ltr'),
  } as never);
  if (problem && problem !== 'empty' && (certain || problem === 'characters')) {
    return {
      code: `identifier_${problem}`,
      message: text(identifierMessages, problem, locale, { label, form } as never),
    };
  }
  return {
    code: 'identifier_unusual',
    message: text(identifierMessages, 'unusual', locale, { label, form }),
    warning: true,
  };
}
