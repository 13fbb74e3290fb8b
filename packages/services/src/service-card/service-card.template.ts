import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type Printable } from '@tiwizi/core/template';
import { headingTemplate } from '@tiwizi/elements/template';
import {
  building,
  clock,
  document,
  download,
  info,
  language as languageIcon,
  money,
  people,
  success,
  svgTemplate,
  type Icon,
} from '@tiwizi/icons';
import { directionOf, resolveLocale, text, type Locale } from '@tiwizi/i18n';
import type { OnlineLevel } from '../sheet/service-sheet.ts';
import { languageWords } from '../sheet/sheet-words.ts';
import { sheetMessages } from '../sheet/sheet.messages.ts';
import { audienceText, costText, documentsText, levelOf, levelText, unavailableWords } from './card-words.ts';
import { serviceCardProperties, type ServiceCardData } from './service-card-data.ts';

/** Told apart by shape, not by colour alone. */
const levelIcons: Readonly<Record<OnlineLevel, Icon>> = {
  information: info,
  form: download,
  request: document,
  full: success,
};

/** The full form of `<tiwizi-service-card>`: one link, then what people weigh before they follow it. */
export const serviceCardTemplate: ElementTemplate<ServiceCardData> = {
  tag: 'tiwizi-service-card',
  read: (attributes) => ({
    ...readAttributes(serviceCardProperties, attributes),
    title: attributes.get('title'),
  }),
  print(data, { locale }) {
    const lang = data.headingLang ?? data.titleLang;
    const heading = html`<a
      class="tiwizi-card__link"
      href=${data.href ?? nothing}
      lang=${lang ?? nothing}
      dir=${lang ? directionOf(lang) : nothing}
      >${data.heading || data.title || ''}</a
    >`;
    return html`<article class="tiwizi-card tiwizi-service-card"
      >${headingTemplate({ level: data.headingLevel ?? '3', className: 'tiwizi-card__title', part: 'heading' }, heading)}<div
        class="tiwizi-service-card__body"
        data-tiwizi-part="body"
        >${data.authority ? html`<p class="tiwizi-service-card__authority">${svgTemplate(building)}<bdi lang=${data.authorityLang ?? nothing}>${data.authority}</bdi></p>` : nothing}${unavailable(data, locale)}${facts(data, locale)}${tags(data, locale)}</div
      ></article
    >`;
  },
};

/** Before what it costs: that it cannot be had, since when, and why. */
function unavailable(
  { unavailable: why, unavailableLang, unavailableSince }: ServiceCardData,
  locale: Locale,
): Printable {
  if (!why && !unavailableSince) return nothing;
  return html`<p class="tiwizi-service-card__unavailable"
    ><span class="tiwizi-tag tiwizi-tag--warning">${unavailableWords(unavailableSince, locale)}</span
    >${why ? html` <bdi lang=${unavailableLang ?? nothing}>${why}</bdi>` : nothing}</p
  >`;
}

function facts(data: ServiceCardData, locale: Locale): TemplateResult {
  const fact = (icon: Icon, key: 'forWhom' | 'cost' | 'delay' | 'documents', value: string | undefined): Printable =>
    value
      ? html`<div class="tiwizi-service-card__fact"
          ><dt class="tiwizi-service-card__key"
            >${svgTemplate(icon)}<span class="tiwizi-visually-hidden">${text(sheetMessages, key, locale)}</span></dt
          ><dd class="tiwizi-service-card__value">${value}</dd></div
        >`
      : nothing;
  return html`<dl class="tiwizi-service-card__facts"
    >${fact(money, 'cost', data.cost && costText(data.cost, locale))}${fact(clock, 'delay', data.delay)}${fact(document, 'documents', data.documents && documentsText(data.documents, locale))}${fact(people, 'forWhom', data.audience && audienceText(data.audience, locale))}</dl
  >`;
}

function tags(data: ServiceCardData, locale: Locale): Printable {
  const other = data.headingLang ?? data.titleLang;
  const isOther = other !== undefined && resolveLocale(other) !== locale;
  if (!data.level && !data.sample && !isOther) return nothing;
  const level = levelOf(data.level);
  const shown = level === 'full' || level === 'request' ? 'tiwizi-tag tiwizi-tag--success' : 'tiwizi-tag';
  return html`<p class="tiwizi-card__meta"
    >${isOther ? html`<span class="tiwizi-tag">${svgTemplate(languageIcon)} ${text(sheetMessages, 'otherLanguage', locale, { language: languageWords(other, locale) })}</span>` : nothing}${data.level ? html`<span class=${shown}>${svgTemplate(level ? levelIcons[level] : info)} ${levelText(data.level, locale)}</span>` : nothing}${data.sample ? html`<span class="tiwizi-service-card__sample">${text(sheetMessages, 'sample', locale)}</span>` : nothing}</p
  >`;
}
