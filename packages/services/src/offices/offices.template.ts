import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Printable } from '@tiwizi/core/template';
import {
  collator,
  formatDate,
  formatIdentifier,
  formatList,
  isolate,
  localizedText,
  text,
  textParts,
  type Locale,
  type LocalizedText,
} from '@tiwizi/i18n';
import { longestQuery } from '../search/longest-query.ts';
import { languageListWords } from '../sheet/sheet-words.ts';
import { sheetMessages } from '../sheet/sheet.messages.ts';
import { shownTextTemplate } from '../service-sheet/shown-text.template.ts';
import type { FoundOffice, OfficesWanted } from './find-offices.ts';
import type { Office, OpenHours } from './office.ts';
import { officesMessages } from './offices.messages.ts';
import type { Opening } from './opening.ts';

/** Communes up to which they are chosen from a list; where there are more their name is typed. */
const mostChosen = 60;

/** The search for offices: by commune, open now, for a wheelchair. A form by GET; nothing asks where the person is. */
export function officeSearchTemplate(
  offices: readonly Office[],
  wanted: OfficesWanted,
  { locale, action }: { readonly locale: Locale; readonly action: string },
): TemplateResult {
  const communes = new Map<string, LocalizedText>();
  for (const { commune } of offices) if (!communes.has(commune.id)) communes.set(commune.id, commune.name);
  const compare = collator(locale);
  const options = [...communes]
    .map(([value, name]) => ({ value, shown: localizedText(name, locale) }))
    .sort((one, other) => compare(one.shown?.text ?? '', other.shown?.text ?? ''));
  const say = (key: 'commune' | 'allCommunes' | 'onlyOpen' | 'onlyAccessible' | 'submit'): string =>
    text(officesMessages, key, locale);
  const control =
    options.length > mostChosen
      ? html`<input
          class="tiwizi-input"
          id="office-commune"
          name="commune"
          maxlength=${longestQuery}
          value=${wanted.commune ?? ''}
          dir="auto"
        />`
      : html`<select class="tiwizi-input tiwizi-input--select" id="office-commune" name="commune"
          ><option value="">${say('allCommunes')}</option
          >${options.map(({ value, shown }) => html`<option value=${value} lang=${shown?.fallback ? shown.lang : nothing} ?selected=${value === wanted.commune}>${shown?.text ?? value}</option>`)}</select
        >`;
  const box = (name: 'open' | 'accessible', words: string, isChecked: boolean | undefined): TemplateResult =>
    html`<div class="tiwizi-choice"
      ><input
        class="tiwizi-choice__control"
        type="checkbox"
        id=${`office-${name}`}
        name=${name}
        value="yes"
        ?checked=${isChecked}
      /><label class="tiwizi-choice__label" for=${`office-${name}`}>${words}</label></div
    >`;
  return html`<search class="tiwizi-offices__search"
    ><form class="tiwizi-offices__form" method="get" action=${action}
      ><tiwizi-field><label class="tiwizi-label" for="office-commune">${say('commune')}</label>${control}</tiwizi-field
      >${box('open', say('onlyOpen'), wanted.isOpen)}${box('accessible', say('onlyAccessible'), wanted.isAccessible)}<button
        class="tiwizi-button"
        >${say('submit')}</button
      ></form
    ></search
  >`;
}

/** Offices, the telephone of each first. Plain HTML, no map; `<tiwizi-near-me list="offices">` puts the list in order where people ask for it. */
export function officeListTemplate(found: readonly FoundOffice[], locale: Locale): TemplateResult {
  const count = found.length;
  if (!count) return html`<p class="tiwizi-text">${text(officesMessages, 'none', locale)}</p>`;
  return html`<p class="tiwizi-text">${text(officesMessages, 'count', locale, { count })}</p
    ><ul class="tiwizi-offices__list" id="offices"
      >${found.map((each) => officeTemplate(each, locale))}</ul
    >`;
}

function officeTemplate({ office, opening }: FoundOffice, locale: Locale): TemplateResult {
  const say = (key: 'kindOffice' | 'kindAssociation' | 'noTelephone' | 'access'): string =>
    text(officesMessages, key, locale);
  const { telephone, hours, accessNote, languages = [] } = office;
  const row = (key: string, value: Printable): TemplateResult =>
    html`<div class="tiwizi-summary-list__row"
      ><dt class="tiwizi-summary-list__key">${key}</dt><dd class="tiwizi-summary-list__value">${value}</dd></div
    >`;
  const label = (key: 'address' | 'languages'): string => text(sheetMessages, key, locale);
  const number = telephone && html`<bdi dir="ltr">${formatIdentifier('phone', telephone)}</bdi>`;
  const name = words(office.name, locale);
  return html`<li
    class="tiwizi-offices__item"
    data-tiwizi-latitude=${office.position?.latitude ?? nothing}
    data-tiwizi-longitude=${office.position?.longitude ?? nothing}
    ><h2 class="tiwizi-heading-3">${office.url ? html`<a class="tiwizi-link" href=${office.url}>${name}</a>` : name}</h2
    ><p class="tiwizi-offices__telephone"
      >${number ? html`<a class="tiwizi-button" href=${`tel:${telephone}`}>${textParts(officesMessages, 'call', locale, { number })}</a>` : say('noTelephone')}</p
    ><p class="tiwizi-text tiwizi-offices__opening" data-tiwizi-opening=${opening.state}
      >${openingWords(opening, locale)}</p
    ><p class="tiwizi-text tiwizi-text--small"
      ><span class="tiwizi-tag">${say(office.kind === 'office' ? 'kindOffice' : 'kindAssociation')}</span
      >${office.sample ? html` <span class="tiwizi-tag tiwizi-tag--warning">${text(sheetMessages, 'sample', locale)}</span>` : nothing}</p
    ><dl class="tiwizi-summary-list"
      >${row(text(officesMessages, 'commune', locale), words(office.commune.name, locale))}${office.address ? row(label('address'), words(office.address, locale)) : nothing}${row(say('access'), html`${accessWords(office, locale)}${accessNote ? html`<br />${words(accessNote, locale)}` : nothing}`)}${hours ? row(text(officesMessages, 'hours', locale), hoursTemplate(hours.usual, locale)) : nothing}${hours?.ramadan ? row(text(officesMessages, 'ramadanHours', locale), hoursTemplate(hours.ramadan, locale)) : nothing}${languages.length ? row(label('languages'), languageListWords(languages, locale)) : nothing}</dl
    >${office.verifiedOn ? html`<p class="tiwizi-text tiwizi-text--small tiwizi-text--muted">${text(sheetMessages, 'verifiedOn', locale, { date: formatDate(office.verifiedOn, locale) })}</p>` : nothing}</li
  >`;
}

/** Whether it is open, in words: until when, or when it opens again; what is not known is said to be so. */
export function openingWords(opening: Opening, locale: Locale): string {
  const at = (time: string): string => isolate(time, 'ltr');
  if (opening.state === 'open') return text(officesMessages, 'openUntil', locale, { time: at(opening.until) });
  if (opening.state === 'unknown') return text(officesMessages, 'unknown', locale);
  const now = text(officesMessages, opening.isHoliday ? 'closedHoliday' : 'closed', locale);
  const { next } = opening;
  if (!next) return now;
  const date = formatDate(next.date, locale, { weekday: true });
  return `${now}. ${text(officesMessages, 'opensNext', locale, { date, time: at(next.from) })}`;
}

function accessWords({ accessible }: Office, locale: Locale): string {
  const key = accessible === undefined ? 'accessUnknown' : accessible ? 'accessible' : 'notAccessible';
  return text(officesMessages, key, locale);
}

function hoursTemplate(hours: readonly OpenHours[], locale: Locale): TemplateResult {
  const line = ({ days, from, to }: OpenHours): string => {
    const list = formatList(
      days.map((day) => text(officesMessages, day, locale)),
      locale,
    );
    return text(officesMessages, 'onDays', locale, { days: list, from: isolate(from, 'ltr'), to: isolate(to, 'ltr') });
  };
  return html`<ul class="tiwizi-list tiwizi-list--plain"
    >${hours.map((each) => html`<li>${line(each)}</li>`)}</ul
  >`;
}

function words(texts: LocalizedText, locale: Locale): Printable {
  const shown = localizedText(texts, locale);
  return shown ? shownTextTemplate(shown, locale) : nothing;
}
