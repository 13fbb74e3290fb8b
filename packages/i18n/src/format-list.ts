import { formattingTag, ownLocale, type OwnLocale, type LocaleTag } from './locale.ts';

/** Between items, before the last one of an "and" list, before the last one of an "or" list. Amazigh unreviewed. */
const joints: Readonly<Record<OwnLocale, readonly [comma: string, and: string, or: string]>> = {
  // Arabic joins every item with the conjunction itself.
  'ar-MA': ['', ' و', ' أو '],
  zgh: [', ', ' ⴷ ', ' ⵏⵖ '],
  'fr-MA': [', ', ' et ', ' ou '],
  en: [', ', ' and ', ' or '],
};

/** Joins items into a sentence: "أ وب وج", "A, B et C". `or` joins alternatives. Items are plain text: isolate foreign ones. */
export function formatList(
  items: readonly string[],
  locale: LocaleTag,
  options: { readonly type?: 'and' | 'or' } = {},
): string {
  const tag = formattingTag(locale);
  const own = ownLocale(tag);
  if (!own)
    return new Intl.ListFormat(tag, { type: options.type === 'or' ? 'disjunction' : 'conjunction' }).format(items);
  const [comma, and, or] = joints[own];
  const last = options.type === 'or' ? or : and;
  return items
    .map((item, index) => (index === 0 ? '' : index < items.length - 1 ? comma || last : last) + item)
    .join('');
}
