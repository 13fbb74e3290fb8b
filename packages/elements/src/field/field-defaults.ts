import type { IdentifierKind, Locale } from '@tiwizi/i18n';
import type { FieldData } from './field-data.ts';

type Defaults = (kind: IdentifierKind, locale: Locale) => Partial<FieldData>;

let known: Defaults | undefined;

/** Has fields printed with what is known of identifiers. Given by those who bring their words: a field alone does not carry them (6.5 KiB). */
export const useIdentifierDefaults = (defaults: Defaults): void => void (known = defaults);

/** What a field of an identifier is printed with where its author says nothing. */
export const defaultsFor: Defaults = (kind, locale) => known?.(kind, locale) ?? { controlDir: 'ltr' };
