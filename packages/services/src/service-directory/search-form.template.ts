import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Printable, TemplateContext } from '@tiwizi/core/template';
import { text, type Locale } from '@tiwizi/i18n';
import { longestQuery } from '../search/longest-query.ts';
import { audiences } from '../sheet/service-sheet.ts';
import { audienceWords } from '../sheet/sheet-words.ts';
import { sheetMessages } from '../sheet/sheet.messages.ts';
import type { FacetName } from './facets.ts';
import type { Facet, FacetOption } from './facets-of-sheets.ts';
import type { ServiceDirectoryData } from './service-directory-data.ts';
import { serviceDirectoryMessages } from './service-directory.messages.ts';
import { optionWords } from './option-words.ts';
import { directorySorts, sortOf } from './sort-services.ts';

/** The search of a directory: words and audience, and where there are facets what else it is narrowed and sorted by. A form by GET. */
export function searchFormTemplate(data: ServiceDirectoryData, context: TemplateContext): TemplateResult {
  const { locale, ids } = context;
  const id = ids('service-search');
  const options = audienceOptions(data, locale);
  return html`<search class="tiwizi-service-directory__search"
    ><form class="tiwizi-service-directory__form" method="get" action=${data.action ?? nothing}
      ><tiwizi-field class="tiwizi-service-directory__query"
        ><label class="tiwizi-label" for=${id()} data-tiwizi-part="query-label"
          >${text(serviceDirectoryMessages, 'query', locale)}</label
        ><input
          class="tiwizi-input"
          type="search"
          id=${id()}
          name="q"
          maxlength=${longestQuery}
          value=${data.query ?? ''}
          dir="auto"
          autocomplete="off"
          enterkeyhint="search" /></tiwizi-field
      >${
        options.length
          ? html`<tiwizi-field class="tiwizi-service-directory__audience" data-tiwizi-key="audience"
              ><label class="tiwizi-label" for=${id('audience')} data-tiwizi-part="audience-label"
                >${text(sheetMessages, 'forWhom', locale)}</label
              ><select class="tiwizi-input tiwizi-input--select" id=${id('audience')} name="audience"
                ><option value="" data-tiwizi-part="everyone"
                  >${text(serviceDirectoryMessages, 'everyone', locale)}</option
                >${options.map((option) => optionTemplate(option, data.audience, locale, option.value))}</select
              ></tiwizi-field
            >`
          : nothing
      }${data.facets ? refine(data, data.facets, context) : nothing}<button
        class="tiwizi-button tiwizi-service-directory__submit"
        data-tiwizi-part="submit"
        >${text(serviceDirectoryMessages, 'submit', locale)}</button
      ></form
    ></search
  >`;
}

/**
 * For whom services are. Of a directory that says what it can be narrowed by, those for whom it has some: where all are for the same people there
 * is nothing to choose. Otherwise all there are.
 */
export function audienceOptions(
  { facets, audience, sheetsUrl, cards }: ServiceDirectoryData,
  locale: Locale,
): readonly FacetOption[] {
  const words = (value: (typeof audiences)[number]): FacetOption => ({ value, label: audienceWords(value, locale) });
  if (!facets) return sheetsUrl && !cards ? [] : audiences.map(words);
  const known = facets.find(({ name }) => name === 'audience')?.options ?? [];
  // What was asked for stays to be seen, and to be taken back.
  const chosen = audiences.find((each) => each === audience && !known.some(({ value }) => value === each));
  return chosen ? [...known, { ...words(chosen), count: 0 }] : known;
}

/** A value that leaves nothing cannot be chosen, and stays where it is: the list does not jump. */
function optionTemplate(
  { value, label, lang, count }: FacetOption,
  chosen: string | undefined,
  locale: Locale,
  part?: string,
): TemplateResult {
  return html`<option
    value=${value}
    lang=${lang ?? nothing}
    data-tiwizi-part=${part ?? nothing}
    data-tiwizi-label=${count === undefined ? nothing : label}
    ?selected=${value === chosen}
    ?disabled=${count === 0 && value !== chosen}
    >${optionWords(label, count, locale)}</option
  >`;
}

/** Behind one line, which stands open once something is chosen there: most people need none of it. */
function refine(
  data: ServiceDirectoryData,
  facets: readonly Facet[],
  { locale, ids }: TemplateContext,
): TemplateResult {
  const others = facets.filter(({ name }) => name !== 'audience');
  const sort = sortOf(data.sort);
  const id = ids('service-search');
  const isOpen = sort !== 'relevance' || others.some(({ name }) => data[name]);
  const sorts = directorySorts.map((value) => ({
    value,
    label: text(serviceDirectoryMessages, sortKeys[value], locale),
  }));
  return html`<details class="tiwizi-service-directory__refine" ?open=${isOpen}
    ><summary class="tiwizi-link tiwizi-service-directory__summary"
      >${text(serviceDirectoryMessages, 'refine', locale)}</summary
    ><div class="tiwizi-service-directory__facets"
      >${others.map(({ name, options }) => choice(name, id(name), label(name, locale), html`<option value="">${text(serviceDirectoryMessages, anyKeys[name], locale)}</option>${options.map((option) => optionTemplate(option, data[name], locale))}`))}${choice('sort', id('sort'), text(serviceDirectoryMessages, 'sort', locale), html`${sorts.map(({ value, label: words }) => optionTemplate({ value: value === 'relevance' ? '' : value, label: words }, sort === 'relevance' ? '' : sort, locale))}`)}</div
    ></details
  >`;
}

function choice(name: string, id: string, words: string, options: Printable): TemplateResult {
  return html`<tiwizi-field class="tiwizi-service-directory__facet" data-tiwizi-key=${name}
    ><label class="tiwizi-label" for=${id}>${words}</label
    ><select class="tiwizi-input tiwizi-input--select" id=${id} name=${name}
      >${options}</select
    ></tiwizi-field
  >`;
}

const sortKeys = { relevance: 'sortRelevance', name: 'sortName', verified: 'sortVerified' } as const;
const anyKeys = { audience: 'everyone', theme: 'anyTheme', authority: 'anyAuthority', level: 'anyLevel' } as const;

function label(name: FacetName, locale: Locale): string {
  if (name === 'theme') return text(serviceDirectoryMessages, 'theme', locale);
  const keys = { audience: 'forWhom', authority: 'authority', level: 'online' } as const;
  return text(sheetMessages, keys[name], locale);
}
