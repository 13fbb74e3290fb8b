import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type Printable, type TemplateContext } from '@tiwizi/core/template';
import { paginationTemplate } from '@tiwizi/elements/template';
import { khatimTemplate } from '@tiwizi/icons';
import { formatIdentifier, knownLocale, locales, text, textParts, type Locale } from '@tiwizi/i18n';
import { languageWords } from '../sheet/sheet-words.ts';
import { sheetMessages } from '../sheet/sheet.messages.ts';
import { countWords } from './count-words.ts';
import { inOtherLanguage } from './other-language.ts';
import { directoryAddress, pagesAddress } from './directory-address.ts';
import { audienceOptions, searchFormTemplate } from './search-form.template.ts';
import { serviceCardListTemplate } from './service-card-list.template.ts';
import {
  defaultPageSize,
  parametersOf,
  serviceDirectoryProperties,
  type ServiceDirectoryCard,
  type ServiceDirectoryData,
  type StandingDirectory,
  type Translation,
} from './service-directory-data.ts';
import { serviceDirectoryMessages } from './service-directory.messages.ts';

/** The full form of `<tiwizi-service-directory>`: a search by GET, one page of cards, and the way to the other pages. */
export const serviceDirectoryTemplate: ElementTemplate<Shown> = {
  tag: 'tiwizi-service-directory',
  defines: ['tiwizi-field', 'tiwizi-service-card'],
  read: (attributes) => readAttributes(serviceDirectoryProperties, attributes),
  print(data, context) {
    const { locale } = context;
    const cards = data.cards ?? [];
    const total = data.total ?? data.cards?.length ?? data.standing?.total ?? 0;
    const place = data.sheetsUrl ? { page: 1, last: 1 } : placeOf(data, total);
    const isExpected = Boolean(data.sheetsUrl && !data.cards && !data.isUnreachable);
    return html`${searchFormTemplate(data, context)}<p
        class="tiwizi-text tiwizi-service-directory__count"
        data-tiwizi-part="count"
        data-tiwizi-total=${total}
        data-tiwizi-page=${place.last > 1 ? place.page : nothing}
        data-tiwizi-pages=${place.last > 1 ? place.last : nothing}
        ?hidden=${isExpected || data.isUnreachable}
        >${countWords(total, locale)}</p
      ><p class="tiwizi-visually-hidden" data-tiwizi-part="status" role="status"></p>${suggestion(data, locale)}<div
        class="tiwizi-service-directory__none"
        data-tiwizi-part="none"
        ?hidden=${total > 0 || isExpected}
        >${khatimTemplate()}<div
          ><p class="tiwizi-text" data-tiwizi-part="advice"
            >${text(serviceDirectoryMessages, adviceFor(data, locale), locale)}</p
          >${person(data, locale)}</div
        ></div
      >${languages(cards, data.translations ?? [], locale)}${serviceCardListTemplate(cards, context)}<p
        class="tiwizi-service-directory__more"
        ><button class="tiwizi-button tiwizi-button--secondary" type="button" data-tiwizi-part="more" hidden
          >${text(serviceDirectoryMessages, 'more', locale)}</button
        ></p
      >${data.sheetsUrl ? nothing : pages(data, place, context)}`;
  },
};

/** What is said where nothing stands: to look for everyone where there is such a choice. */
function adviceFor(data: Shown, locale: Locale): 'unreachable' | 'advice' | 'adviceEveryone' {
  if (data.isUnreachable) return 'unreachable';
  return audienceOptions(data, locale).length ? 'adviceEveryone' : 'advice';
}

/** Another spelling. Where the page searches by itself, its script writes it. */
function suggestion(data: Shown, locale: Locale): Printable {
  const { suggestion: other, indexUrl, sheetsUrl } = data;
  if (!other && !indexUrl && !sheetsUrl) return nothing;
  const href = directoryAddress(data.action ?? '', { ...parametersOf(data), q: other });
  const query = html`<a class="tiwizi-link" href=${href} dir="auto" data-tiwizi-part="suggested">${other ?? ''}</a>`;
  return html`<p class="tiwizi-text" data-tiwizi-part="suggestion" ?hidden=${!other}
    >${textParts(serviceDirectoryMessages, 'suggestion', locale, { query })}</p
  >`;
}

/** Who finds nothing is led to a person, by telephone first. */
function person({ helpUrl, helpTelephone }: ServiceDirectoryData, locale: Locale): Printable {
  const number = /^\+\d{6,15}$/.test(helpTelephone ?? '') && helpTelephone;
  if (!helpUrl && !number) return nothing;
  const call = html`<a class="tiwizi-link" href=${`tel:${number}`}
    ><bdi dir="ltr">${number && formatIdentifier('phone', number)}</bdi></a
  >`;
  const way = html`<a class="tiwizi-link" href=${helpUrl ?? ''}>${text(sheetMessages, 'assistance', locale)}</a>`;
  const help = number && helpUrl ? html`${call} – ${way}` : number ? call : way;
  return html`<p class="tiwizi-text" data-tiwizi-part="person"
    >${textParts(serviceDirectoryMessages, 'askPerson', locale, { help })}</p
  >`;
}

/** What is printed: the data, and for what no attribute says what stands. */
interface Shown extends ServiceDirectoryData {
  readonly standing?: StandingDirectory;
  /** The file of sheets is not to be had. */
  readonly isUnreachable?: boolean;
}

/**
 * That cards are in another language than the page, once and in words, and the way to the page in that language. Every language has its
 * line, mostly hidden: the script that filters writes into it.
 */
function languages(
  cards: readonly ServiceDirectoryCard[],
  translations: readonly Translation[],
  locale: Locale,
): TemplateResult {
  const others = new Set<string>(locales.filter((each) => each !== locale));
  for (const { headingLang } of cards) if (headingLang && headingLang !== locale) others.add(headingLang);
  const lines = [...others].map((lang) => {
    const count = cards.filter(({ headingLang }) => headingLang === lang).length;
    const language = languageWords(lang, locale);
    const href = translations.find((each) => (knownLocale(each.lang) ?? each.lang) === lang)?.href;
    return html`<p class="tiwizi-text" data-tiwizi-key=${lang} ?hidden=${!count}
      ><span>${count ? inOtherLanguage(count, lang, locale) : ''}</span
      >${href ? html` <a class="tiwizi-link" href=${href} hreflang=${lang}>${text(serviceDirectoryMessages, 'seeIn', locale, { language })}</a>` : nothing}</p
    >`;
  });
  return html`<div class="tiwizi-service-directory__languages" data-tiwizi-part="languages">${lines}</div>`;
}

/** Which page of how many. */
interface Place {
  readonly page: number;
  readonly last: number;
}

function placeOf(data: Shown, total: number): Place {
  const standing = data.total === undefined && !data.cards ? data.standing : undefined;
  const last = standing?.pages ?? Math.ceil(total / (data.pageSize || defaultPageSize));
  const page = Math.min(Math.max(data.page ?? standing?.page ?? 1, 1), Math.max(last, 1));
  return { page, last };
}

function pages(data: Shown, { page, last }: Place, context: TemplateContext): Printable {
  if (last < 2) return nothing;
  const shown = {
    ...pagesAddress(data.action ?? '', parametersOf(data)),
    total: last,
    current: page,
    label: text(serviceDirectoryMessages, 'pages', context.locale),
  };
  return paginationTemplate.print(shown, context);
}
