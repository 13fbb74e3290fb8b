import { resolveLocale, type LocaleTag } from './locale.ts';

/** A CLDR plural category. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

const rules = new Map<string, Intl.PluralRules>();

/**
 * The CLDR cardinal category of a number in a language.
 *
 * Arabic, French and English follow `Intl.PluralRules` (CLDR, UTS #35 part 3). CLDR 48 has no rule for `zgh` and
 * engines then answer in English or with `other` alone, so Amazigh has a rule of its own: `one` for exactly 1,
 * `other` for the rest. That rule awaits review by IRCAM.
 */
export function plural(n: number, locale: LocaleTag): PluralCategory {
  const tag = resolveLocale(locale);
  if (tag === 'zgh') return n === 1 ? 'one' : 'other';
  let rule = rules.get(tag);
  if (!rule) rules.set(tag, (rule = new Intl.PluralRules(tag)));
  return rule.select(n);
}
