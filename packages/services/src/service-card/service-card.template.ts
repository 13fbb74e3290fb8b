import { html, nothing } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type Printable } from '@tiwizi/core/template';
import { headingTemplate } from '@tiwizi/elements/template';
import {
  building,
  clock,
  document,
  download,
  help,
  info,
  language as languageIcon,
  location,
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
import {
  assistanceText,
  audienceText,
  channelsText,
  costText,
  documentsText,
  languagesText,
  levelOf,
  levelText,
  unavailableWords,
  verifiedWords,
} from './card-words.ts';
import { serviceCardProperties, type CardKind, type ServiceCardData } from './service-card-data.ts';

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
    const kind = data.kind ?? 'card';
    const className = `tiwizi-card tiwizi-service-card${kind === 'card' ? '' : ` tiwizi-service-card--${kind}`}`;
    const authority =
      data.authority && kind !== 'compact'
        ? html`<p class="tiwizi-service-card__authority"
            >${svgTemplate(building)}<bdi lang=${data.authorityLang ?? nothing}>${data.authority}</bdi></p
          >`
        : nothing;
    return html`<article class=${className} data-tiwizi-part="frame"
      >${headingTemplate({ level: data.headingLevel ?? '3', className: 'tiwizi-card__title', part: 'heading' }, heading)}<div
        class="tiwizi-service-card__body"
        data-tiwizi-part="body"
        >${authority}${unavailable(data, locale)}${facts(data, kind, locale)}${tags(data, kind, locale)}</div
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

type FactKey = 'forWhom' | 'cost' | 'delay' | 'documents' | 'channels' | 'languages' | 'assistance';

function facts(data: ServiceCardData, kind: CardKind, locale: Locale): Printable {
  if (kind === 'tile') return nothing;
  const fact = (icon: Icon, key: FactKey, value: string | undefined): Printable =>
    value
      ? html`<div class="tiwizi-service-card__fact"
          ><dt class="tiwizi-service-card__key"
            >${svgTemplate(icon)}<span class="tiwizi-visually-hidden">${text(sheetMessages, key, locale)}</span></dt
          ><dd class="tiwizi-service-card__value">${value}</dd></div
        >`
      : nothing;
  const first = html`${fact(money, 'cost', data.cost && costText(data.cost, locale))}${fact(clock, 'delay', data.delay)}`;
  if (kind === 'compact') return html`<dl class="tiwizi-service-card__facts">${first}</dl>`;
  const isFull = kind === 'row' || kind === 'highlighted';
  return html`<dl class="tiwizi-service-card__facts"
    >${first}${fact(document, 'documents', data.documents && documentsText(data.documents, locale))}${fact(people, 'forWhom', data.audience && audienceText(data.audience, locale))}${isFull ? html`${fact(location, 'channels', data.channels && channelsText(data.channels, locale))}${fact(languageIcon, 'languages', data.languages && languagesText(data.languages, locale))}${fact(help, 'assistance', data.assistance && assistanceText(data.assistance, locale))}` : nothing}</dl
  >`;
}

function tags(data: ServiceCardData, kind: CardKind, locale: Locale): Printable {
  const other = data.headingLang ?? data.titleLang;
  const isOther = other !== undefined && resolveLocale(other) !== locale;
  const verified = kind === 'row' || kind === 'highlighted' ? verifiedWords(data.verifiedOn, locale) : undefined;
  if (!data.level && !data.sample && !isOther && !verified) return nothing;
  const level = levelOf(data.level);
  const shown = level === 'full' || level === 'request' ? 'tiwizi-tag tiwizi-tag--success' : 'tiwizi-tag';
  return html`<p class="tiwizi-card__meta"
    >${isOther ? html`<span class="tiwizi-tag">${svgTemplate(languageIcon)} ${text(sheetMessages, 'otherLanguage', locale, { language: languageWords(other, locale) })}</span>` : nothing}${data.level ? html`<span class=${shown}>${svgTemplate(level ? levelIcons[level] : info)} ${levelText(data.level, locale)}</span>` : nothing}${data.sample ? html`<span class="tiwizi-service-card__sample">${text(sheetMessages, 'sample', locale)}</span>` : nothing}${verified ? html`<span class="tiwizi-service-card__verified">${verified}</span>` : nothing}</p
  >`;
}
