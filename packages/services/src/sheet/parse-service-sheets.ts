import { isFields, show, type Tell } from './rules.ts';
import type { ServiceSheet } from './service-sheet.ts';
import { ServiceSheetsError, type Place, type SheetProblem } from './service-sheets-error.ts';
import { sheetRule } from './sheet-rules.ts';

const MOST_PROBLEMS = 100;

/** A place as people write it: `acte-naissance-extrait.documents[0].name`. */
function pathOf(place: Place, list: readonly unknown[]): string {
  const [at = 0, ...rest] = place;
  const sheet = list[Number(at)];
  const id =
    isFields(sheet) && typeof sheet['id'] === 'string' && sheet['id'] !== '' && rest[0] !== undefined
      ? sheet['id']
      : `[${at}]`;
  return id + rest.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
}

/** What a list of sheets holds, good or not. */
export interface ReadSheets {
  /** Those without a fault, each with its place in the list. */
  readonly good: readonly { readonly sheet: ServiceSheet; readonly at: number }[];
  readonly problems: readonly SheetProblem[];
}

/**
 * Reads service sheets: JSON text, or data already read; a list, or an object whose `services` is one. Nothing is changed or left out.
 *
 * @throws ServiceSheetsError `services-invalid-sheets` with all problems (100 at most) when anything is missing, of the wrong type or unknown
 */
export function parseServiceSheets(json: unknown): readonly ServiceSheet[] {
  const { good, problems } = readServiceSheets(json);
  if (problems.length > 0) throw new ServiceSheetsError(problems);
  return good.map(({ sheet }) => sheet);
}

/** As `parseServiceSheets`: what is wrong is told, and a faulty sheet hides none of the good ones. */
export function readServiceSheets(json: unknown): ReadSheets {
  const whole = (code: 'sheets-not-json' | 'sheets-not-list', found: string, expected: string): ReadSheets => ({
    good: [],
    problems: [{ code, path: '', place: [], found, expected }],
  });
  let data: unknown = json;
  if (typeof json === 'string') {
    try {
      data = JSON.parse(json);
    } catch (error) {
      return whole('sheets-not-json', show(error instanceof Error ? error.message : error), 'JSON');
    }
  }
  const list = isFields(data) ? data['services'] : data;
  if (!Array.isArray(list))
    return whole('sheets-not-list', show(list), 'a list of sheets, or an object whose "services" is one');
  const problems: SheetProblem[] = [];
  const faulty = new Set<number>();
  const seen = new Set<unknown>();
  list.forEach((value: unknown, at) => {
    const tell: Tell = (code, place, found, expected, known) => {
      faulty.add(at);
      if (problems.length >= MOST_PROBLEMS) return;
      problems.push({ code, path: pathOf(place, list), place, found: show(found), expected, ...(known && { known }) });
    };
    sheetRule.check(value, [at], tell);
    if (!isFields(value)) return;
    for (const name of ['id', 'slug']) {
      const key = value[name];
      if (key === undefined || (name === 'slug' && key === value['id'])) continue;
      if (seen.has(key)) {
        faulty.add(at);
        if (problems.length < MOST_PROBLEMS)
          problems.push({
            code: 'sheet-duplicate-id',
            path: `[${at}].${name}`,
            place: [at, name],
            found: show(key),
            expected: 'a name that no other sheet has',
          });
      }
      seen.add(key);
    }
  });
  const all = list.map((sheet: ServiceSheet, at) => ({ sheet, at }));
  return { good: all.filter(({ at }) => !faulty.has(at)), problems };
}
