// The language of a page is the first part of its address: /ar/…, /zgh/…, /fr/…, /en/…
import { localeOfSegment, negotiateLocale, urlSegment } from '@tiwizi/i18n';

/** Puts `request.locale` in place from the address. */
export function languageOfPath(request, response, next) {
  const locale = localeOfSegment(request.path.split('/')[1]);
  if (locale) {
    request.locale = locale;
    response.set('content-language', locale);
  }
  next();
}

/** Sends an address without language to the one the browser prefers (Arabic by default). */
export function sendToLanguage(request, response) {
  const locale = negotiateLocale(request.get('accept-language'));
  response.set('vary', 'accept-language').redirect(302, `/${urlSegment(locale)}/`);
}
