import { collator, localizedText, type Locale } from '@tiwizi/i18n';
import { audiences, onlineLevels, type ServiceSheet } from '../sheet/service-sheet.ts';
import type { SheetGroup } from '../sheet/sheet-groups.ts';
import { sheetAuthority } from '../sheet/sheet-texts.ts';
import { audienceWords, onlineLevelWords } from '../sheet/sheet-words.ts';
import { facetNames, type FacetName, type FacetValues } from './facets.ts';

/** A value that a directory can be narrowed to. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Language of the label (BCP 47), when it is not that of the page. */
  readonly lang?: string | undefined;
  /** How many services it would leave; absent where nobody counted. */
  readonly count?: number | undefined;
}

/** A way to narrow a directory, with all that it may be narrowed to. */
export interface Facet {
  readonly name: FacetName;
  readonly options: readonly FacetOption[];
}

/** What a sheet has of each facet. */
export const facetsOfSheet = ({ audience, theme, authority, onlineLevel }: ServiceSheet): FacetValues => ({
  audience,
  theme,
  authority: authority.id,
  level: onlineLevel,
});

/**
 * The facets of a directory in a language: all values that its sheets have. One that all sheets share tells nothing, and is left out. Themes stand
 * in the order of their list, authorities by name. A theme that the list has not is no value: nobody could read what it is.
 */
export function facetsOfSheets(
  sheets: readonly ServiceSheet[],
  themes: readonly SheetGroup[],
  locale: Locale,
): readonly Facet[] {
  const used = new Set(sheets.flatMap(({ audience, theme, onlineLevel }) => [audience, theme, onlineLevel]));
  const optionOf = (value: string, shown: ReturnType<typeof localizedText>): FacetOption => ({
    value,
    label: shown?.text || value,
    lang: shown?.fallback ? shown.lang : undefined,
  });
  const authorities = new Map<string, FacetOption>();
  for (const sheet of sheets)
    if (!authorities.has(sheet.authority.id))
      authorities.set(sheet.authority.id, optionOf(sheet.authority.id, sheetAuthority(sheet, locale)));
  const compare = collator(locale);
  const options: Record<FacetName, readonly FacetOption[]> = {
    audience: audiences.map((each) => ({ value: each, label: audienceWords(each, locale) })),
    theme: themes.map(({ id, title }) => optionOf(id, localizedText(title, locale))),
    authority: [...authorities.values()].sort((one, other) => compare(one.label, other.label)),
    level: onlineLevels.map((each) => ({ value: each, label: onlineLevelWords(each, locale) })),
  };
  return facetNames.flatMap((name) => {
    const some = name === 'authority' ? options[name] : options[name].filter(({ value }) => used.has(value));
    return some.length > 1 ? [{ name, options: some }] : [];
  });
}

/** The same facets with how many services each value would leave. */
export const withCounts = (
  facets: readonly Facet[],
  counts: Readonly<Record<FacetName, ReadonlyMap<string, number>>>,
): readonly Facet[] =>
  facets.map(({ name, options }) => ({
    name,
    options: options.map((option) => ({ ...option, count: counts[name].get(option.value) ?? 0 })),
  }));
