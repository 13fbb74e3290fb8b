// Whether a person agreed to cookies that no page needs: kept in a cookie of their browser, which says nothing else.
import { plainCookie } from './plain-cookie.ts';

/** What was chosen. */
export type CookieChoice = 'accepted' | 'refused';

/** Name of the cookie. */
export const cookieChoiceName = 'tiwizi-cookies';
/** Months for which a choice is kept; then it is asked again. */
export const choiceMonths = 6;

/** What a form sent, or a cookie kept; whatever is not known is as if nothing were chosen. */
export const readCookieChoice = (given: string | null | undefined): CookieChoice | undefined =>
  given === 'accepted' || given === 'refused' ? given : undefined;

/** The choice of whoever asks; undefined: none yet, and nothing may be set. */
export const cookieChoiceOf = (request: Request): CookieChoice | undefined =>
  readCookieChoice(plainCookie(request, cookieChoiceName));

/** The `Set-Cookie` that keeps a choice. */
export const cookieOfChoice = (choice: CookieChoice, isSecure: boolean): string =>
  `${cookieChoiceName}=${choice}; Path=/; Max-Age=${choiceMonths * 2_629_800}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
