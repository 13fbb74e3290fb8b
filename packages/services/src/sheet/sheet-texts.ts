import { localizedText, type LocaleTag, type ShownText } from '@tiwizi/i18n';
import type { HelpPoint, ServiceSheet, SheetDocument } from './service-sheet.ts';

const NOTHING: ShownText = { text: '', lang: '', dir: 'ltr', fallback: false };

/** The title of a sheet, with the language it is in. */
export function sheetTitle(sheet: ServiceSheet, locale: LocaleTag): ShownText {
  return localizedText(sheet.title, locale) ?? NOTHING;
}

/** The description of a sheet; `undefined` when it only repeats the title. */
export function sheetDescription(sheet: ServiceSheet, locale: LocaleTag): ShownText | undefined {
  return sheet.descriptionGenerated === true ? undefined : localizedText(sheet.description, locale);
}

/** The name of the responsible authority. */
export function sheetAuthority(sheet: ServiceSheet, locale: LocaleTag): ShownText {
  return localizedText(sheet.authority.name, locale) ?? NOTHING;
}

/** A document ready to show; `condition` says in which case alone it is asked for. */
export interface ShownDocument {
  readonly id: string;
  readonly name: ShownText;
  readonly condition?: ShownText;
}

function showDocument(document: SheetDocument, locale: LocaleTag): ShownDocument {
  const condition = localizedText(document.condition?.text, locale);
  return { id: document.id, name: localizedText(document.name, locale) ?? NOTHING, ...(condition && { condition }) };
}

/** The documents of a sheet, in order. */
export function sheetDocuments(sheet: ServiceSheet, locale: LocaleTag): readonly ShownDocument[] {
  return sheet.documents.map((document) => showDocument(document, locale));
}

/** A place or number where a person helps, ready to show. */
export interface ShownHelpPoint {
  readonly kind: HelpPoint['kind'];
  readonly name: ShownText;
  readonly telephone?: string;
  readonly url?: string;
  readonly address?: ShownText;
  readonly hours?: ShownText;
}

/** Where a person helps with this service, in order; empty when the sheet names only kinds of help (`assistance`). */
export function sheetHelpPoints(sheet: ServiceSheet, locale: LocaleTag): readonly ShownHelpPoint[] {
  return (sheet.contactPoints ?? []).map((point) => {
    const address = localizedText(point.address, locale);
    const hours = localizedText(point.hours, locale);
    return {
      kind: point.kind,
      name: localizedText(point.name, locale) ?? NOTHING,
      ...(point.telephone !== undefined && { telephone: point.telephone }),
      ...(point.url !== undefined && { url: point.url }),
      ...(address && { address }),
      ...(hours && { hours }),
    };
  });
}
