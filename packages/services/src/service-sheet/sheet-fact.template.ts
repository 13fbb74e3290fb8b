import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Printable } from '@tiwizi/core';
import { localizedText, text, textParts, type Locale, type ShownText } from '@tiwizi/i18n';
import type { ServiceSheet } from '../sheet/service-sheet.ts';
import { sheetAuthority, sheetDocuments, type ShownDocument } from '../sheet/sheet-texts.ts';
import {
  assistanceWords,
  audienceWords,
  channelWords,
  costWords,
  delayWords,
  languageListWords,
  onlineLevelWords,
} from '../sheet/sheet-words.ts';
import { sheetMessages } from '../sheet/sheet.messages.ts';
import { serviceSheetPageMessages } from './service-sheet-page.messages.ts';
import { shownTextTemplate } from './shown-text.template.ts';

/** What a sheet tells, each by its label. */
export type SheetFact =
  'authority' | 'forWhom' | 'cost' | 'delay' | 'documents' | 'online' | 'channels' | 'languages' | 'assistance';

/** What a sheet tells of a fact, in words; a dash where it says nothing. */
export function sheetFact(sheet: ServiceSheet, fact: SheetFact, locale: Locale): Printable {
  switch (fact) {
    case 'authority':
      return shownTextTemplate(sheetAuthority(sheet, locale), locale);
    case 'forWhom':
      return audienceWords(sheet.audience, locale);
    case 'cost':
      return costWords(sheet.cost, locale);
    case 'delay':
      return delay(sheet, locale);
    case 'documents':
      return documents(sheetDocuments(sheet, locale), locale);
    case 'online':
      return onlineLevelWords(sheet.onlineLevel, locale);
    case 'channels':
      return plainList(sheet.channels.map((channel) => channelWords(channel, locale)));
    case 'languages':
      return languageListWords(sheet.languages, locale) || '–';
    case 'assistance':
      return plainList(sheet.assistance.map((kind) => assistanceWords(kind, locale)));
  }
}

const plainList = (items: readonly string[]): Printable =>
  items.length
    ? html`<ul class="tiwizi-list tiwizi-list--plain"
        >${items.map((item) => html`<li>${item}</li>`)}</ul
      >`
    : '–';

function delay({ delay: time }: ServiceSheet, locale: Locale): Printable {
  const source = time.kind === 'unknown' ? undefined : localizedText(time.source, locale);
  return source
    ? html`${delayWords(time, locale)}<br /><span class="tiwizi-text--small tiwizi-text--muted"
          >${labelled('source', shownTextTemplate(source, locale), locale)}</span
        >`
    : delayWords(time, locale);
}

/** Those of everyone first; those of a case under the name of the case. */
function documents(all: readonly ShownDocument[], locale: Locale): Printable {
  if (!all.length) return text(sheetMessages, 'noDocument', locale);
  const item = ({ name }: ShownDocument): TemplateResult => html`<li>${shownTextTemplate(name, locale)}</li>`;
  const always = all.filter(({ condition }) => !condition);
  const cases = new Map<string, { readonly condition: ShownText; readonly some: ShownDocument[] }>();
  for (const each of all) {
    const { condition } = each;
    if (!condition) continue;
    const known = cases.get(condition.text);
    if (known) known.some.push(each);
    else cases.set(condition.text, { condition, some: [each] });
  }
  const list = always.length
    ? html`<ul class="tiwizi-list"
        >${always.map(item)}</ul
      >`
    : nothing;
  if (!cases.size) return list;
  return html`${always.length ? html`<p class="tiwizi-service-sheet__case">${text(serviceSheetPageMessages, 'allCases', locale)}</p>` : nothing}${list}${[
    ...cases.values(),
  ].map(
    ({ condition, some }) =>
      html`<p class="tiwizi-service-sheet__case">${shownTextTemplate(condition, locale)}</p
        ><ul class="tiwizi-list"
          >${some.map(item)}</ul
        >`,
  )}`;
}

/** A label and its value, with the colon as the language writes it. */
export function labelled(
  key: 'source' | 'telephone' | 'address' | 'hours',
  value: TemplateResult,
  locale: Locale,
): Printable {
  const words = textParts(serviceSheetPageMessages, 'labelled', locale, {
    label: text(sheetMessages, key, locale),
    value,
  });
  return html`${words}`;
}
