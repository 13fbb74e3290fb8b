import { html, type TemplateResult } from 'lit/html.js';
import { isolate, text, type Locale } from '@tiwizi/i18n';
import type { IdentityLoginData } from './login-data.ts';
import { loginMessages } from './login.messages.ts';

/** The provider's name, isolated from the sentence around it; in general words when it has none. */
export function providerWords(
  { providerName }: Pick<IdentityLoginData, 'providerName'>,
  locale: Locale,
): TemplateResult | string {
  return providerName ? html`<bdi>${providerName}</bdi>` : text(loginMessages, 'provider', locale);
}

/** The same as text, for attributes and announcements. */
export function plainProviderWords({ providerName }: Pick<IdentityLoginData, 'providerName'>, locale: Locale): string {
  return providerName ? isolate(providerName) : text(loginMessages, 'provider', locale);
}
