import { findPart, patchAttribute, patchText, PART } from '@tiwizi/core';
import { text, type Locale } from '@tiwizi/i18n';
import { audienceWords } from '../sheet/sheet-words.ts';
import { sheetMessages } from '../sheet/sheet.messages.ts';
import { serviceDirectoryMessages } from './service-directory.messages.ts';

/** Writes the words of a directory's own in another language. Cards are the server's and stay; loaded only when a language changes. */
export function speak(directory: Element, locale: Locale): void {
  // Some stand within the fields of the form, which are elements of their own.
  const say = (part: string, words: string): void =>
    patchText(directory.querySelector<HTMLElement>(`[${PART}="${part}"]`) ?? undefined, words);
  for (const [part, key] of [
    ['query-label', 'query'],
    ['submit', 'submit'],
    ['everyone', 'everyone'],
    ['more', 'more'],
    ['advice', 'advice'],
    ['previous', 'previous'],
    ['next', 'next'],
  ] as const)
    say(part, text(serviceDirectoryMessages, key, locale));
  for (const audience of ['citizen', 'business', 'administration'] as const)
    say(audience, audienceWords(audience, locale));
  say('audience-label', text(sheetMessages, 'forWhom', locale));
  const { tiwiziPage: page, tiwiziPages: pages } = findPart(directory, 'page')?.dataset ?? {};
  if (page && pages) say('page', text(serviceDirectoryMessages, 'page', locale, { page, pages }));
  const list = findPart(directory, 'pages');
  if (list) patchAttribute(list, 'aria-label', text(serviceDirectoryMessages, 'pages', locale));
}
