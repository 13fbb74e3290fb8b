import { errorTitle } from '@tiwizi/elements/template';
import type { Locale } from '@tiwizi/i18n';
import { gentleErrors, loginErrors } from './login-data.ts';

/**
 * The title of a page with a login: a failure comes first, so that it is heard at once (WCAG 2.2, 2.4.2). Turning back is none, and what
 * is no code of ours is not told.
 *
 * @param error `login_error` of the address
 */
export function loginTitle(title: string, error: string | undefined, locale: Locale): string {
  const code = loginErrors.find((each) => each === error);
  return code && !gentleErrors.includes(code) ? errorTitle(title, locale) : title;
}
