import { findPart, patchText } from '@tiwizi/core';
import { text, type Locale } from '@tiwizi/i18n';
import { fieldControlMessages } from './field-control.messages.ts';

/** Writes the words that a field's controls have of their own in another language. Loaded only when a language changes. */
export function speak(field: Element, locale: Locale): void {
  for (const word of ['choose', 'day', 'month', 'year', 'chooseFile', 'chooseFiles'] as const)
    patchText(findPart(field, word), text(fieldControlMessages, word, locale));
}
