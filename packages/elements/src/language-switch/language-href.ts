import { localeOfSegment, urlSegment, type Locale } from '@tiwizi/i18n';

/**
 * The address of the same page in another language: the first segment of the path, when it names a language, is replaced;
 * else one is put before the path. Query and fragment stay. Only http(s) origins and paths come out, never another scheme or host.
 */
export function languageHref(url: string, locale: Locale, languages?: readonly Locale[]): string {
  const [, origin = '', path = '', rest = ''] = /^(https?:\/\/[^/?#\\]*)?([^?#]*)(.*)$/is.exec(url) ?? [];
  const segments = path.replace(/^[/\\]+/, '').split('/');
  if (localeOfSegment(segments[0], languages)) segments.shift();
  else if (segments[0] === '') segments.length = 0;
  return [origin, urlSegment(locale), ...segments].join('/') + rest;
}
