import { type Locale, urlSegment } from '@tiwizi/i18n';

/** Address of the login that comes back to a path of ours, in the language of that path. */
export const loginUrl = (locale: Locale, returnTo: string): string =>
  `/${urlSegment(locale)}/login?${new URLSearchParams({ return_to: returnTo }).toString()}`;
