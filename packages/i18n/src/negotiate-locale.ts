import { defaultLocale, knownLocale, type Locale } from './locale.ts';

/**
 * The locale of ours that best suits an `Accept-Language` header (RFC 9110 §12.5.4); `ar-MA` when none is acceptable.
 * A weight of 0 excludes a language, equal weights keep the order of the header. Never throws.
 */
export function negotiateLocale(acceptLanguage: string | null | undefined): Locale {
  const ranges = `${acceptLanguage ?? ''}`.split(',').map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
    return { tag, weight: weight === undefined ? 1 : Number(weight) };
  });
  const refused = new Set(ranges.filter(({ weight }) => weight === 0).map(({ tag }) => knownLocale(tag)));
  return (
    ranges
      .filter(({ weight }) => weight > 0 && weight <= 1)
      .sort((a, b) => b.weight - a.weight)
      .map(({ tag }) => (tag === '*' ? defaultLocale : knownLocale(tag)))
      .find((locale) => locale !== undefined && !refused.has(locale)) ?? defaultLocale
  );
}
