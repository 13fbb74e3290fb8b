import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type Printable } from '@tiwizi/core/template';
import { languageMark, messageLanguage, text, type Locale } from '@tiwizi/i18n';
import { givenTemplate } from '../template/given.template.ts';
import { headingTemplate } from '../template/heading.template.ts';
import { privacyNoticeProperties, type PrivacyNoticeData } from './privacy-notice-data.ts';
import { privacyNoticeMessages } from './privacy-notice.messages.ts';

type Key = keyof (typeof privacyNoticeMessages)['words'];

/** The full form of `<tiwizi-privacy-notice>`: a section of terms and what they are here. */
export const privacyNoticeTemplate: ElementTemplate<PrivacyNoticeData> = {
  tag: 'tiwizi-privacy-notice',
  read: (attributes) => readAttributes(privacyNoticeProperties, attributes),
  print(data, { locale, ids, content, report }) {
    const missing = missingOf(data);
    if (missing.length)
      report('privacy-notice-incomplete', `Law 09-08 wants that people are told: ${missing.join(', ')}.`);
    const id = ids('privacy-notice');
    const { referenceKind = 'declaration' } = data;
    return html`<section class="tiwizi-privacy-notice" aria-labelledby=${id()}
      >${headingTemplate(
        { level: data.headingLevel, className: 'tiwizi-heading-2', part: 'heading', id: id() },
        data.heading ?? text(privacyNoticeMessages, 'heading', locale),
      )}<dl class="tiwizi-summary-list" data-tiwizi-part="terms"
        >${row('controller', given(data.controller, locale), locale)}${row('purposes', several(data.purposes, locale), locale)}${row(
          'recipients',
          several(data.recipients, locale),
          locale,
        )}${row('retention', given(data.retention, locale), locale)}${row('answers', given(data.answers, locale), locale)}${row(
          'transfer',
          data.transfer,
          locale,
        )}${row('rightsTitle', words('rights', locale), locale)}${row('contact', contact(data, locale), locale)}${row(
          referenceKind,
          number(data.reference, locale),
          locale,
        )}</dl
      >${content('more')}</section
    >`;
  },
};

/** What the law wants and is not said. */
function missingOf(data: PrivacyNoticeData): string[] {
  const needed = {
    controller: data.controller,
    purposes: data.purposes?.length,
    recipients: data.recipients?.length,
    retention: data.retention,
    contact: data.contact || data.contactHref,
    reference: data.reference,
  };
  return Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]));
}

function row(key: Key, value: Printable, locale: Locale): TemplateResult | typeof nothing {
  if (!value) return nothing;
  return html`<div class="tiwizi-summary-list__row" data-tiwizi-key=${key}
    ><dt class="tiwizi-summary-list__key">${words(key, locale)}</dt
    ><dd class="tiwizi-summary-list__value">${value}</dd></div
  >`;
}

/** Our own words, marked where the Arabic stands in. */
function words(key: Key, locale: Locale): Printable {
  const { lang, dir } = languageMark(messageLanguage(privacyNoticeMessages, key, locale), locale);
  const said = text(privacyNoticeMessages, key, locale);
  return lang ? html`<span lang=${lang} dir=${dir ?? nothing}>${said}</span>` : said;
}

/** What the agency wrote, in the language of its letters. */
const given = (words: string | undefined, locale: Locale): Printable => words && givenTemplate(words, locale);

/** A number reads from the left; words stand in its place where the agency has none yet. */
const number = (reference: string | undefined, locale: Locale): Printable =>
  reference && /\d/.test(reference) ? html`<bdi dir="ltr">${reference}</bdi>` : given(reference, locale);

function several(texts: readonly string[] = [], locale: Locale): Printable {
  if (texts.length < 2) return given(texts[0], locale);
  return html`<ul class="tiwizi-list"
    >${texts.map((each) => html`<li>${given(each, locale)}</li>`)}</ul
  >`;
}

function contact({ contact: said, contactHref: href }: PrivacyNoticeData, locale: Locale): Printable {
  if (!href) return given(said, locale);
  return html`<a class="tiwizi-link" href=${href}>${given(said, locale) || words('write', locale)}</a>`;
}
