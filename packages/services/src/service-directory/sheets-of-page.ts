// A directory of a page's own: sheets in one file, cards and search made of them here. Loaded where `sheets-url` stands.
import { urlSegment, type Locale } from '@tiwizi/i18n';
import { createServiceIndex, type ServiceIndex } from '../search/service-index.ts';
import type { ServiceSheet } from '../sheet/service-sheet.ts';
import { isFields, show } from '../sheet/rules.ts';
import { readThemes, type SheetGroup } from '../sheet/sheet-groups.ts';
import { sheetRule } from '../sheet/sheet-rules.ts';
import { directoryCardOf } from './directory-card-of.ts';
import { countFacets } from './facets.ts';
import { facetsOfSheet, facetsOfSheets, withCounts, type Facet } from './facets-of-sheets.ts';
import type { ServiceDirectoryCard } from './service-directory-data.ts';

/** The good sheets of a file, and the search in them. */
export interface SheetsOfPage {
  readonly sheets: readonly ServiceSheet[];
  /** Its good themes. */
  readonly themes: readonly SheetGroup[];
  /** What is wrong with the others, a line each. */
  readonly faults: readonly string[];
  readonly index: ServiceIndex;
}

/**
 * Fetches a file of sheets: a list, or an object with `services`. A bad sheet is left out, and its faults are given.
 *
 * @throws Error when there is no such file, or when it is no list
 */
export async function loadSheets(url: string): Promise<SheetsOfPage> {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return readSheets(await response.json());
}

/** As `loadSheets`, of what a file holds. */
export function readSheets(data: unknown): SheetsOfPage {
  const list = isFields(data) ? data['services'] : data;
  if (!Array.isArray(list)) throw new Error(`sheets are a list, not ${show(data)}`);
  const faults: string[] = [];
  const seen = new Set<string>();
  const sheets = list.filter((value: unknown, at): value is ServiceSheet => {
    const before = faults.length;
    sheetRule.check(value, [at], (code, place, found, expected) =>
      faults.push(`${code} at ${place.join('.')}: found ${show(found)}; expected: ${expected}`),
    );
    if (faults.length > before) return false;
    const { id } = value as ServiceSheet;
    if (seen.has(id)) faults.push(`sheet-duplicate-id at ${at}.id: found ${show(id)}`);
    return seen.size !== seen.add(id).size;
  });
  const { groups, problems } = readThemes((isFields(data) && data['themes']) || []);
  faults.push(...problems.map(({ code, path, found }) => `${code} at ${path}: found ${found}`));
  return { sheets, themes: groups, faults, index: createServiceIndex(sheets) };
}

/**
 * The cards of sheets in a language.
 *
 * @param pattern where the page of a sheet is: `{lang}`, `{slug}` are filled in. Without one a card leads to where the service begins
 */
export function cardsOf(sheets: readonly ServiceSheet[], locale: Locale, pattern?: string): ServiceDirectoryCard[] {
  return sheets.map((sheet) => {
    const href = pattern
      ?.replaceAll('{lang}', urlSegment(locale))
      .replaceAll('{slug}', encodeURIComponent(sheet.slug ?? sheet.id));
    return directoryCardOf(sheet, locale, href ?? sheet.serviceUrl ?? '');
  });
}

/** What a page's own directory can be narrowed by. */
export const facetsOf = (
  sheets: readonly ServiceSheet[],
  themes: readonly SheetGroup[],
  locale: Locale,
): readonly Facet[] => withCounts(facetsOfSheets(sheets, themes, locale), countFacets(sheets.map(facetsOfSheet), {}));
