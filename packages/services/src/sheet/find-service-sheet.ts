import type { ServiceSheet } from './service-sheet.ts';

/** The sheet whose `slug` or `id` is the given one, as it stands in a page's address; `undefined` when there is none. */
export function findServiceSheet(sheets: readonly ServiceSheet[], key: string): ServiceSheet | undefined {
  return sheets.find((sheet) => sheet.slug === key) ?? sheets.find((sheet) => sheet.id === key);
}
