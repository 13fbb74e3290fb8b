// What is searched of a sheet, and how much each part counts.
import { words } from './words.ts';

/** What the index reads of a sheet; every `ServiceSheet` fits. Absent languages are left out. */
export interface SearchableSheet {
  readonly id: string;
  readonly title: Readonly<Record<string, string | undefined>>;
  readonly alt?: Readonly<Record<string, readonly string[] | undefined>>;
  readonly description?: Readonly<Record<string, string | undefined>>;
  readonly descriptionGenerated?: boolean;
  readonly authority?: { readonly name: Readonly<Record<string, string | undefined>> };
  readonly audience?: string;
  readonly variantOf?: string;
}

const SEPARATOR = '\n';
/** Of what a sheet says, how much each counts. */
export const BOOST: Readonly<Record<string, number>> = {
  ar: 3,
  fr: 3,
  zgh: 3,
  en: 3,
  alt: 2.6,
  authority: 0.5,
  description: 0.4,
};
/** A sheet that only varies another (a duplicate, a follow-up) stands behind it when nothing else tells them apart. */
export const VARIANT = 0.6;

function texts(record: Readonly<Record<string, string | undefined>> | undefined): string {
  return Object.values(record ?? {})
    .filter(Boolean)
    .join(SEPARATOR);
}

/** What a field of the index is made of. */
export function field(sheet: SearchableSheet, name: string): string {
  switch (name) {
    case 'alt':
      // Each word once: whoever lists two hundred names with one word in them is not found before a title that is that word.
      return [
        ...new Set(
          words(
            Object.values(sheet.alt ?? {})
              .flat()
              .filter(Boolean)
              .join(SEPARATOR),
          ),
        ),
      ].join(SEPARATOR);
    case 'authority':
      return texts(sheet.authority?.name);
    case 'description':
      // A generated description repeats the title and a fixed sentence: it would only blur the ranking.
      return sheet.descriptionGenerated === true ? '' : texts(sheet.description);
    default:
      return sheet.title[name] ?? '';
  }
}
