import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Printable } from '@tiwizi/core/template';
import { localizedText, text, type Locale } from '@tiwizi/i18n';
import { longestQuery } from '../search/longest-query.ts';
import { unavailableWords } from '../service-card/card-words.ts';
import { serviceDirectoryMessages } from '../service-directory/service-directory.messages.ts';
import { sheetFact } from '../service-sheet/sheet-fact.template.ts';
import { shownTextTemplate } from '../service-sheet/shown-text.template.ts';
import type { ServiceSheet } from '../sheet/service-sheet.ts';
import { sheetTitle } from '../sheet/sheet-texts.ts';
import { sheetMessages } from '../sheet/sheet.messages.ts';
import { comparisonMessages } from './comparison.messages.ts';
import { comparedFacts, differingFacts } from './differing-facts.ts';

/** Two services beside each other, what differs marked in words. A table of two columns, which fits a phone; plain HTML, no script. */
export function comparisonTemplate(
  [one, other]: readonly [ServiceSheet, ServiceSheet],
  { locale, hrefOf }: { readonly locale: Locale; hrefOf(sheet: ServiceSheet): string },
): TemplateResult {
  const differing = differingFacts(one, other);
  const group = (name: string, isDifferent: boolean, cells: readonly [Printable, Printable]): TemplateResult =>
    html`<tbody
      ><tr
        ><th colspan="2" scope="rowgroup"
          >${name}${isDifferent ? html` <span class="tiwizi-tag">${text(comparisonMessages, 'differs', locale)}</span>` : nothing}</th
        ></tr
      ><tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr></tbody
    >`;
  const head = (sheet: ServiceSheet): TemplateResult =>
    html`<th scope="col"
      ><a class="tiwizi-link" href=${hrefOf(sheet)}>${shownTextTemplate(sheetTitle(sheet, locale), locale)}</a
      >${unavailable(sheet, locale)}</th
    >`;
  return html`<table class="tiwizi-table tiwizi-comparison"
    ><thead><tr>${head(one)}${head(other)}</tr></thead
    >${comparedFacts.map((fact) => group(text(sheetMessages, fact, locale), differing.has(fact), [sheetFact(one, fact, locale), sheetFact(other, fact, locale)]))}</table
  >`;
}

function unavailable({ unavailable: given }: ServiceSheet, locale: Locale): Printable {
  if (!given) return nothing;
  const reason = localizedText(given.reason, locale);
  return html`<p class="tiwizi-comparison__unavailable"
    ><span class="tiwizi-tag tiwizi-tag--warning">${unavailableWords(given.since, locale)}</span>
    ${reason ? shownTextTemplate(reason, locale) : nothing}</p
  >`;
}

/** How the choice of a second service is printed. */
export interface ComparisonChoiceOptions {
  readonly locale: Locale;
  /** Where it is asked: a path, to which `service` and `q` are added by GET. */
  readonly action: string;
  /** What was searched for. */
  readonly query: string;
}

/** Which other service to compare with: a search by GET and what it found, each a link to the comparison. */
export function comparisonChoiceTemplate(
  one: ServiceSheet,
  others: readonly ServiceSheet[],
  { locale, action, query }: ComparisonChoiceOptions,
): TemplateResult {
  const say = (key: 'query' | 'submit' | 'none'): string => text(serviceDirectoryMessages, key, locale);
  const hrefOf = (other: ServiceSheet): string => {
    const parameters = new URLSearchParams([one, other].map((each) => ['service', each.slug ?? each.id]));
    return `${action}?${parameters.toString()}`;
  };
  const list = html`<ul class="tiwizi-list tiwizi-list--plain"
    >${others.map((other) => html`<li><a class="tiwizi-link" href=${hrefOf(other)}>${shownTextTemplate(sheetTitle(other, locale), locale)}</a></li>`)}</ul
  >`;
  return html`<h2 class="tiwizi-heading-2">${text(comparisonMessages, 'choose', locale)}</h2
    ><search
      ><form class="tiwizi-comparison__form" method="get" action=${action}
        ><input type="hidden" name="service" value=${one.slug ?? one.id} /><tiwizi-field
          ><label class="tiwizi-label" for="comparison-query">${say('query')}</label
          ><input
            class="tiwizi-input"
            type="search"
            id="comparison-query"
            name="q"
            maxlength=${longestQuery}
            value=${query}
            dir="auto"
            autocomplete="off"
            enterkeyhint="search" /></tiwizi-field
        ><button class="tiwizi-button">${say('submit')}</button></form
      ></search
    >${others.length ? list : html`<p class="tiwizi-text">${say('none')}</p>`}`;
}
