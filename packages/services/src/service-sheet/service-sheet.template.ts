import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Printable } from '@tiwizi/core';
import { formatDate, formatIdentifier, localizedText, text, type Locale } from '@tiwizi/i18n';
import type { ServiceSheet } from '../sheet/service-sheet.ts';
import { sheetDescription, sheetHelpPoints, type ShownHelpPoint } from '../sheet/sheet-texts.ts';
import { assistanceWords } from '../sheet/sheet-words.ts';
import { sheetMessages } from '../sheet/sheet.messages.ts';
import { serviceSheetPageMessages } from './service-sheet-page.messages.ts';
import { labelled, sheetFact, type SheetFact } from './sheet-fact.template.ts';
import { unavailableWords } from '../service-card/card-words.ts';
import { shownTextTemplate } from './shown-text.template.ts';

/** How the page of a service is printed. */
export interface ServiceSheetOptions {
  readonly locale: Locale;
  /** Where the request begins; without it there is no button, and the sheet only informs. */
  readonly startUrl?: string | undefined;
  /** What the button says; "start the request" by default. */
  readonly startText?: string | undefined;
  /** What stands before the button: how long it takes, what is kept. */
  readonly startNote?: string | undefined;
  /** What stands between the button and the facts: pictures of the steps, for one. */
  readonly introduction?: Printable;
}

/**
 * The page of one service below its heading: who answers for it, for whom, cost, time, documents, ways, languages, the help of a person,
 * and the button that starts. Plain HTML for a server to print; no element, no script.
 */
export function serviceSheetTemplate(
  sheet: ServiceSheet,
  { locale, startUrl, startText, startNote, introduction }: ServiceSheetOptions,
): TemplateResult {
  const description = sheetDescription(sheet, locale);
  return html`<div class="tiwizi-service-sheet"
    >${description ? html`<p class="tiwizi-lead">${shownTextTemplate(description, locale)}</p>` : nothing}${unavailable(sheet, locale)}${startUrl && !sheet.unavailable ? start(startUrl, startText || text(serviceSheetPageMessages, 'start', locale), startNote) : nothing}${sheet.sample ? html`<p class="tiwizi-text"><span class="tiwizi-tag tiwizi-tag--warning">${text(sheetMessages, 'sample', locale)}</span></p>` : nothing}${introduction ?? nothing}${film(sheet, locale)}${facts(sheet, locale)}${help(sheet, locale)}${sheet.verifiedOn ? html`<p class="tiwizi-text tiwizi-text--small tiwizi-text--muted">${text(sheetMessages, 'verifiedOn', locale, { date: formatDate(sheet.verifiedOn, locale) })}</p>` : nothing}</div
  >`;
}

/** In place of the button: that it cannot be had, since when and why. */
function unavailable({ unavailable: given }: ServiceSheet, locale: Locale): TemplateResult | typeof nothing {
  if (!given) return nothing;
  const reason = localizedText(given.reason, locale);
  return html`<p class="tiwizi-text"
    ><span class="tiwizi-tag tiwizi-tag--warning">${unavailableWords(given.since, locale)}</span>
    ${reason ? shownTextTemplate(reason, locale) : ''}</p
  >`;
}

/** Before the facts: who came to begin finds the button on the first screen of a phone, and who came to read reads on. */
function start(url: string, words: string, note: string | undefined): TemplateResult {
  return html`<p class="tiwizi-service-sheet__start"><a class="tiwizi-button" href=${url}>${words}</a></p
    >${note ? html`<p class="tiwizi-text">${note}</p>` : nothing}`;
}

/** The browser's own player, and nothing is loaded before somebody asks for it. */
function film({ signLanguageVideo }: ServiceSheet, locale: Locale): TemplateResult | typeof nothing {
  if (!signLanguageVideo) return nothing;
  const name = text(serviceSheetPageMessages, 'signLanguage', locale);
  return html`<h2 class="tiwizi-heading-2">${name}</h2
    ><video
      class="tiwizi-service-sheet__film"
      src=${signLanguageVideo}
      aria-label=${name}
      controls
      preload="none"
    ></video>`;
}

function facts(sheet: ServiceSheet, locale: Locale): TemplateResult {
  const row = (fact: SheetFact): TemplateResult =>
    html`<div class="tiwizi-summary-list__row"
      ><dt class="tiwizi-summary-list__key">${text(sheetMessages, fact, locale)}</dt
      ><dd class="tiwizi-summary-list__value">${sheetFact(sheet, fact, locale)}</dd></div
    >`;
  const shown = (['authority', 'forWhom', 'cost', 'delay', 'documents', 'online'] as const).map(row);
  return html`<h2 class="tiwizi-heading-2">${text(serviceSheetPageMessages, 'facts', locale)}</h2
    ><dl class="tiwizi-summary-list"
      >${shown}${sheet.channels.length ? row('channels') : nothing}${sheet.languages.length ? row('languages') : nothing}</dl
    >`;
}

function help(sheet: ServiceSheet, locale: Locale): TemplateResult {
  const points = sheetHelpPoints(sheet, locale);
  const heading = html`<h2 class="tiwizi-heading-2" id="help">${text(sheetMessages, 'assistance', locale)}</h2>`;
  if (!points.length && !sheet.assistance.length)
    return html`${heading}<p class="tiwizi-text">${text(serviceSheetPageMessages, 'noHelp', locale)}</p>`;
  return html`${heading}<p class="tiwizi-text">${text(serviceSheetPageMessages, 'help', locale)}</p
    >${helpPointsTemplate(sheet, locale)}`;
}

/** Where a person helps with a service: telephone, counter, association, each with what is known of it. For help pages too. */
export function helpPointsTemplate(sheet: ServiceSheet, locale: Locale): TemplateResult {
  const points = sheetHelpPoints(sheet, locale);
  const named = new Set(points.map(({ kind }) => kind));
  return html`<ul class="tiwizi-list"
    >${points.map((point) => helpPoint(point, locale))}${sheet.assistance.filter((kind) => !named.has(kind)).map((kind) => html`<li>${assistanceWords(kind, locale)}</li>`)}</ul
  >`;
}

function helpPoint(point: ShownHelpPoint, locale: Locale): TemplateResult {
  const detail = (key: 'telephone' | 'address' | 'hours', value: TemplateResult): TemplateResult =>
    html`<br />${labelled(key, value, locale)}`;
  const name = shownTextTemplate(point.name, locale);
  return html`<li
    ><strong>${point.url ? html`<a class="tiwizi-link" href=${point.url}>${name}</a>` : name}</strong
    >${point.telephone ? detail('telephone', html`<a class="tiwizi-link" href=${`tel:${point.telephone}`}><bdi dir="ltr">${formatIdentifier('phone', point.telephone)}</bdi></a>`) : nothing}${point.address ? detail('address', shownTextTemplate(point.address, locale)) : nothing}${point.hours ? detail('hours', shownTextTemplate(point.hours, locale)) : nothing}</li
  >`;
}
