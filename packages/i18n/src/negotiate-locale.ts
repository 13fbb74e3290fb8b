import { defaultLocale, knownLocale, locales, type Locale } from './locale.ts';

/**
 * The language of a site that best suits an `Accept-Language` header (RFC 9110 §12.5.4); its first one when none is acceptable.
 * A weight of 0 excludes a language, equal weights keep the order of the header. Never throws.
 *
 * @param languages those of the site, the preferred one first; default: the four, Arabic first
 */
export function negotiateLocale(
  acceptLanguage: string | null | undefined,
  languages: readonly Locale[] = locales,
): Locale {
  const ranges = `${acceptLanguage ?? ''}`.split(',').map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
    return { tag, weight: weight === undefined ? 1 : Number(weight) };
  });
  const refused = new Set(ranges.filter(({ weight }) => weight === 0).map(({ tag }) => knownLocale(tag)));
  const [first = defaultLocale] = languages;
  return (
    ranges
      .filter(({ weight }) => weight > 0 && weight <= 1)
      .sort((a, b) => b.weight - a.weight)
      .map(({ tag }) => (tag === '*' ? first : knownLocale(tag)))
      .find((locale) => locale !== undefined && languages.includes(locale) && !refused.has(locale)) ?? first
  );
}
