// On every page until a person has chosen; and once after, which says what was.
import { localizedText, type Locale } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PageView } from '../frame/page.ts';
import type { Agency } from '../service/agency.ts';
import { readCookieChoice } from './cookie-choice.ts';

/** Nothing where the agency has no such cookies, or a person has chosen. @param home address of the home page in this language */
export function cookieBanner({ cookies }: Agency, view: PageView, home: string): TemplateResult | typeof nothing {
  if (!cookies) return nothing;
  const { pathname, searchParams } = new URL(view.url, 'http://localhost');
  // Nobody is told of a choice that an address makes up.
  const said = readCookieChoice(searchParams.get('cookies'));
  if (view.cookies && said !== view.cookies) return nothing;
  // There the question stands by itself.
  if (!view.cookies && pathname === `${home}preferences`) return nothing;
  searchParams.delete('cookies');
  const back = pathname + (searchParams.size ? `?${searchParams.toString()}` : '');
  return cookieQuestion(cookies, { home, back, choice: view.cookies, locale: view.locale, policy: true });
}

/** The question by itself. */
export function cookieQuestion(
  { text }: NonNullable<Agency['cookies']>,
  options: {
    readonly home: string;
    readonly back: string;
    readonly choice?: PageView['cookies'];
    readonly locale: Locale;
    readonly policy?: boolean;
  },
): TemplateResult {
  const { home, back, choice, locale, policy } = options;
  return html`<tiwizi-cookie-banner
    action=${`${home}cookies`}
    text=${localizedText(text, locale)?.text ?? nothing}
    return-to=${back}
    choice=${choice ?? nothing}
    policy-href=${policy ? `${home}preferences#cookies` : nothing}
  ></tiwizi-cookie-banner>`;
}
