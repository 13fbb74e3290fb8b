import { text, type Locale } from '@tiwizi/i18n';
import type { FieldData } from './field-data.ts';
import { fieldMessages } from './field.messages.ts';

/** The label as people read it: what is not required says so. */
export function labelText(data: Pick<FieldData, 'label' | 'required'>, locale: Locale): string {
  const label = data.label ?? '';
  return label && !data.required ? `${label} (${text(fieldMessages, 'optional', locale)})` : label;
}

/** The word an error begins with, for those who do not see its colour. */
export function errorPrefix(locale: Locale): string {
  return text(fieldMessages, 'errorPrefix', locale);
}
