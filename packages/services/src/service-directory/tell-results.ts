// What a page finds by itself, and what it says of that besides the list. Loaded with the search index.
import { findPart, KEY, patchAttribute, patchText } from '@tiwizi/core';
import { cleanText, type Locale } from '@tiwizi/i18n';
import type { ServiceIndex } from '../search/service-index.ts';
import { createSpelling } from '../search/spelling.ts';
import { directoryAddress } from './directory-address.ts';
import { directoryTitle, type DirectoryView } from './directory-title.ts';
import { countFacets, facetNames, fitsChoice, type FacetChoice, type FacetName, type FacetValues } from './facets.ts';
import { inOtherLanguage } from './other-language.ts';
import { optionWords } from './option-words.ts';
import { sortOf, sortServices } from './sort-services.ts';

export { arrange } from './arrange.ts';
export { countWords } from './count-words.ts';

/** What is wrong with a file of sheets, as far as a console is the place to read it. */
export const tellFaults = (faults: readonly string[]): string =>
  `Some sheets are left out: ${faults[0]}${faults.length > 1 ? `; ${faults.length - 1} more` : ''}. All: npx tiwizi-services check`;

/** What was typed into the box, as it is searched for. */
export const queryOf = (typed: string): string => cleanText(typed, 'line', 200);

/** What the selects of a form ask for. One that is named otherwise, in a form of one's own, asks for an audience. */
export interface Asked {
  readonly choice: FacetChoice;
  readonly sort: string;
  /** For the address: what each select says. */
  readonly parameters: Readonly<Record<string, string>>;
  /** In words, all but the audience. */
  readonly chosen: readonly string[];
}

const facetOf = ({ name }: HTMLSelectElement): FacetName | 'sort' =>
  name === 'sort' ? 'sort' : (facetNames.find((each) => each === name) ?? 'audience');

/** @param isPrinted as the page came, and not as it is now */
export function askedIn(form: HTMLFormElement | null, isPrinted = false): Asked {
  const asked: Partial<Record<FacetName | 'sort', string>> = {};
  const parameters: Record<string, string> = {};
  const chosen: string[] = [];
  for (const select of form?.querySelectorAll('select') ?? []) {
    const options = [...select.options];
    const option = options.find((each) => (isPrinted ? each.defaultSelected : each.selected));
    const facet = facetOf(select);
    asked[facet] = parameters[select.name] = option?.value ?? '';
    if (option?.value && facet !== 'audience') chosen.push(option.dataset['tiwiziLabel'] ?? option.text);
  }
  const { sort = '', ...choice } = asked;
  return { choice, sort, parameters, chosen };
}

/** What an item of the list says of each facet. */
const valuesOf = ({ dataset }: HTMLElement): FacetValues => ({
  audience: dataset['tiwiziAudience'],
  theme: dataset['tiwiziTheme'],
  authority: dataset['tiwiziAuthority'],
  level: dataset['tiwiziLevel'],
});

/** Those of the items that were asked for, in the order that was; the options of the form say how many each would leave. */
export function narrow(
  form: HTMLFormElement | null,
  items: readonly HTMLElement[],
  { choice, sort }: Asked,
  locale: Locale,
): readonly HTMLElement[] {
  const values = items.map(valuesOf);
  const counts = countFacets(values, choice);
  for (const select of form?.querySelectorAll('select') ?? []) {
    const facet = facetOf(select);
    if (facet === 'sort') continue;
    for (const option of select.options) {
      const label = option.dataset['tiwiziLabel'];
      if (label === undefined) continue;
      const count = counts[facet].get(option.value) ?? 0;
      patchText(option, optionWords(label, count, locale));
      patchAttribute(option, 'disabled', count === 0 && !option.selected);
    }
  }
  const fitting = items.filter((_, at) => fitsChoice(values[at] ?? {}, choice));
  const nameOf = (item: HTMLElement): string => item.querySelector('a')?.textContent?.trim() ?? '';
  return sortServices(
    fitting,
    sortOf(sort),
    { nameOf, verifiedOf: ({ dataset }) => dataset['tiwiziVerified'] },
    locale,
  );
}

/** What spellings are made of. */
interface Words {
  readonly index: ServiceIndex;
  readonly items: ReadonlyMap<string, HTMLElement>;
}
const spellings = new WeakMap<Words, ReturnType<typeof createSpelling>>();

/** Writes another spelling of the query, or takes it away. Words are those of the cards, and what the index has is right. */
export function tellSuggestion(directory: HTMLElement, catalogue: Words, query: string): void {
  const line = findPart(directory, 'suggestion');
  const link = findPart(directory, 'suggested');
  if (!line || !link) return;
  let spelling = spellings.get(catalogue);
  if (query && !spelling) {
    const names = [...catalogue.items.values()].map((item) => item.querySelector('a')?.textContent ?? '');
    spelling = createSpelling(names, (term) => catalogue.index.has(term));
    spellings.set(catalogue, spelling);
  }
  const other = query ? spelling?.suggest(query) : undefined;
  patchAttribute(line, 'hidden', !other);
  patchText(link, other ?? '');
  patchAttribute(link, 'href', directoryAddress(link.getAttribute('href') ?? '', { q: other, page: undefined }));
}

/** Writes how many of the found services are in which other language, and leads to the same search there. */
export function tellLanguages(
  directory: HTMLElement,
  items: readonly HTMLElement[],
  parameters: Readonly<Record<string, string | undefined>>,
  locale: Locale,
): void {
  const counts = new Map<string, number>();
  for (const item of items) {
    const { lang = '' } = item.querySelector<HTMLElement>('a[lang]') ?? {};
    counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  for (const line of findPart(directory, 'languages')?.children ?? []) {
    const lang = line.getAttribute(KEY) ?? '';
    const count = counts.get(lang) ?? 0;
    patchAttribute(line, 'hidden', !count);
    if (count) patchText(line.querySelector('span') ?? undefined, inOtherLanguage(count, lang, locale));
    const link = line.querySelector('a');
    if (link)
      patchAttribute(
        link,
        'href',
        directoryAddress(link.getAttribute('href') ?? '', { ...parameters, page: undefined }),
      );
  }
}

/** Gives the page the title that a server would print for the new view, if its title is the one of the view before. */
export function tellTitle(before: DirectoryView, after: DirectoryView, locale: Locale): void {
  const was = directoryTitle('', before, locale);
  if (document.title.startsWith(was)) document.title = directoryTitle(document.title.slice(was.length), after, locale);
}
