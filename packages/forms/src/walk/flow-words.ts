import { knownLocale, type Locale } from '@tiwizi/i18n';
import type { FormFlow } from '../flow/flow.ts';

/** A text of a form, and where it stands. */
export interface FlowWord {
  readonly place: string;
  readonly text: string;
}

/** A purpose stands on a page of its own, of communes that of an answer is named, and who corrects an answer once it is called wrong. */
const elsewhere = new Set(['purpose', 'communes', 'correctedBy']);

/** All texts of a form in a language, with their places: wherever an object has a text of that language. */
export function flowWords(flow: FormFlow, locale: Locale): readonly FlowWord[] {
  return wordsBelow(flow, 'flow', locale);
}

function wordsBelow(value: unknown, place: string, locale: Locale): readonly FlowWord[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((each, index) => wordsBelow(each, `${place}.${nameOf(each) ?? index}`, locale));
  const [, text] =
    Object.entries(value).find(([tag, each]) => typeof each === 'string' && knownLocale(tag) === locale) ?? [];
  if (typeof text === 'string') return [{ place, text }];
  return Object.entries(value).flatMap(([key, each]) =>
    elsewhere.has(key) ? [] : wordsBelow(each, key === 'steps' || key === 'fields' ? place : `${place}.${key}`, locale),
  );
}

/** What a part of a form is known by. */
function nameOf(value: unknown): string | undefined {
  const { id, name, value: code } = (value ?? {}) as { id?: string; name?: string; value?: string };
  return id ?? name ?? code;
}

/** Whether a text was among what could be read: spaces and marks of direction are laid out by browsers as they like. */
export const wasRead = (text: string, read: string): boolean => read.includes(plain(text));

/** Text without what has no form of its own. */
export const plain = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u061c\u2060\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
