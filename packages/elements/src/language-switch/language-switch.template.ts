import { html, nothing } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { directionOf, knownLocale, localeName, locales, text, urlSegment, type Locale } from '@tiwizi/i18n';
import { languageHref } from './language-href.ts';
import { languageSwitchProperties, type LanguageSwitchData } from './language-switch-data.ts';
import { languageSwitchMessages } from './language-switch.messages.ts';

/** The full form of `<tiwizi-language-switch>`. */
export const languageSwitchTemplate: ElementTemplate<LanguageSwitchData> = {
  tag: 'tiwizi-language-switch',
  read: (attributes) => readAttributes(languageSwitchProperties, attributes),
  print: (data, { locale: spoken }) =>
    // Nobody chooses of one.
    html`<nav
      class="tiwizi-language-switch__nav"
      data-tiwizi-part="links"
      ?hidden=${offered(data).length < 2}
      aria-label=${text(languageSwitchMessages, 'label', spoken)}
      ><ul class="tiwizi-language-switch__list"
        >${offered(data).map(
          ([locale, href]) =>
            html`<li
              ><a
                class="tiwizi-language-switch__link"
                href=${href}
                lang=${urlSegment(locale)}
                hreflang=${urlSegment(locale)}
                dir=${directionOf(locale)}
                aria-current=${locale === spoken ? 'true' : nothing}
                >${localeName(locale)}${locale === 'zgh' ? inLatin : nothing}</a
              ></li
            >`,
        )}</ul
      ></nav
    >`,
};

/** For those whose screen reader has no Tifinagh and would spell the name, or pass over it. */
const inLatin = html`<span class="tiwizi-visually-hidden" lang="fr"> Tamazight</span>`;

function offered(data: LanguageSwitchData): [Locale, string][] {
  const given: Record<Locale, string | undefined> = {
    'ar-MA': data.hrefAr,
    zgh: data.hrefZgh,
    'fr-MA': data.hrefFr,
    en: data.hrefEn,
  };
  const languages = data.languages?.split(' ').flatMap((tag) => knownLocale(tag) ?? []) ?? locales;
  const isGiven = languages.some((locale) => given[locale]);
  return languages.flatMap((locale): [Locale, string][] => {
    const href = isGiven ? given[locale] : languageHref(data.currentUrl ?? '/', locale, languages);
    return href ? [[locale, href]] : [];
  });
}
