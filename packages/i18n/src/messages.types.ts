import { defineMessages, text, textParts, type Messages } from './index.ts';
const words = {
  plain: { 'ar-MA': 'ا', zgh: 'ⴰ', 'fr-MA': 'a', en: 'a' },
  hello: { 'ar-MA': 'ا {name}', zgh: 'ⴰ {name}', 'fr-MA': 'a {name}', en: 'a {name} {more}' },
  left: { 'ar-MA': { other: '{count}' }, zgh: { one: 'a', other: 'b' }, 'fr-MA': { one: 'a', other: 'b {thing}' }, en: { one: 'a', other: 'b' } },
} as const;
export const tryMessages: Messages<typeof words> = defineMessages('try', words, { legal: ['plain'] });
export const loose: Messages<'plain' | 'hello' | 'left'> = defineMessages('try', words);
text(tryMessages, 'plain', 'ar-MA');
text(tryMessages, 'hello', 'ar-MA', { name: 'x', more: 2 });
text(tryMessages, 'left', 'ar', { count: 2, thing: 'x' });
text(loose, 'hello', 'ar', { count: 2, thing: 'x' });
text(loose, 'hello', 'ar');
const parts: (string | number | Date)[] = textParts(tryMessages, 'hello', 'ar', { name: new Date(), more: new Date() });
const key = Math.random() > 0.5 ? 'plain' : 'hello';
text(tryMessages, key, 'ar', { name: 'a', more: 'b' });
export function generic(m: Messages<'plain'>): string { return text(m, 'plain', 'ar') + String(parts); }
generic(tryMessages);
// @ts-expect-error a placeholder is missing
text(tryMessages, 'hello', 'ar-MA', { name: 'x' });
// @ts-expect-error values are needed
text(tryMessages, 'hello', 'ar-MA');
// @ts-expect-error no such key
text(tryMessages, 'nothing', 'ar-MA');
// @ts-expect-error count is a number
text(tryMessages, 'left', 'ar', { count: '2', thing: 'x' });
// @ts-expect-error English is missing
defineMessages('broken', { a: { 'ar-MA': 'ا', zgh: 'ⴰ', 'fr-MA': 'a' } });
// @ts-expect-error a French plural needs `one`
defineMessages('broken', { a: { 'ar-MA': 'ا', zgh: 'ⴰ', 'fr-MA': { other: 'a' }, en: 'a' } });
// @ts-expect-error a legal key that does not exist
defineMessages('broken', { a: { 'ar-MA': 'ا', zgh: 'ⴰ', 'fr-MA': 'a', en: 'a' } }, { legal: ['b'] });
