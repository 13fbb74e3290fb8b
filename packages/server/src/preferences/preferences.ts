// How a person wants pages: kept in a cookie of their browser, printed on <html>, so that nothing changes after the first byte.

import { plainCookie } from '../cookies/plain-cookie.ts';

/** What a person chose; what is left out is as on the device. */
export interface Preferences {
  readonly textSize?: 'large' | 'larger' | undefined;
  readonly contrast?: 'more' | undefined;
  readonly scheme?: 'light' | 'dark' | undefined;
  /** Pages come without pictures and fonts of their own. */
  readonly lowData?: boolean | undefined;
}

/** Name of the cookie. It says nothing about the person, and no page needs it. */
export const preferencesCookieName = 'tiwizi-preferences';
const oneYear = 31_536_000;

const oneOf = <Value extends string>(values: readonly Value[], given: string | null): Value | undefined =>
  values.find((value) => value === given);

/** What a form sent, or a cookie kept: whatever is not known is as if it were not chosen. */
export function readChoices(given: URLSearchParams): Preferences {
  return {
    textSize: oneOf(['large', 'larger'], given.get('text-size')),
    contrast: oneOf(['more'], given.get('contrast')),
    scheme: oneOf(['light', 'dark'], given.get('scheme')),
    lowData: given.get('low-data') === 'yes' || undefined,
  };
}

/** The preferences of whoever asks; undefined when nothing was chosen. */
export function preferencesOf(request: Request): Preferences | undefined {
  const own = plainCookie(request, preferencesCookieName);
  if (own === undefined) return undefined;
  const found = readChoices(new URLSearchParams(own));
  return isAny(found) ? found : undefined;
}

/** The `Set-Cookie` that keeps what was chosen for a year, or takes it away. */
export function preferencesCookie(chosen: Preferences, isSecure: boolean): string {
  const kept: Record<string, string | undefined> = {
    'text-size': chosen.textSize,
    contrast: chosen.contrast,
    scheme: chosen.scheme,
    'low-data': chosen.lowData ? 'yes' : undefined,
  };
  const value = Object.entries(kept)
    .flatMap(([name, each]) => (each === undefined ? [] : [`${name}=${each}`]))
    .join('&');
  const age = value ? oneYear : 0;
  return `${preferencesCookieName}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}

const isAny = ({ textSize, contrast, scheme, lowData }: Preferences): boolean =>
  Boolean(textSize ?? contrast ?? scheme ?? lowData);
