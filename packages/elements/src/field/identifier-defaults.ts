import {
  identifierForm,
  identifierKinds,
  identifierMessages,
  text,
  type IdentifierKind,
  type Locale,
  type MessageKey,
} from '@tiwizi/i18n';
import type { FieldData } from './field-data.ts';

const digits = { inputmode: 'numeric' } as const;
/** How each is typed; letters need the whole keyboard. */
const typing: Readonly<Record<IdentifierKind, Pick<FieldData, 'width' | 'inputmode' | 'autocomplete' | 'inputType'>>> =
  {
    cnie: { width: '10' },
    ice: { ...digits, width: '20' },
    rib: { ...digits, width: '30' },
    // As people write it, in groups of four.
    iban: { width: '30' },
    phone: { inputType: 'tel', width: '20', autocomplete: 'tel' },
    massar: { width: '20' },
    plate: { width: '20' },
    idcs: { ...digits, width: '20' },
    if: { ...digits, width: '10' },
    rc: { ...digits, width: '10' },
    cnss: { ...digits, width: '20' },
    passport: { width: '10' },
    postal: { ...digits, width: '6', autocomplete: 'postal-code' },
    'civil-register': { width: '20' },
  };

/** What a field of a Moroccan identifier is printed with where its author says nothing: its name, its form as the hint, and how it is typed. */
export function identifierDefaults(kind: IdentifierKind, locale: Locale): Partial<FieldData> {
  if (!identifierKinds.includes(kind)) return {};
  const form = identifierForm(kind, locale);
  return {
    label: text(identifierMessages, kind as MessageKey<(typeof identifierMessages)['words']>, locale, {} as never),
    hint: form.charAt(0).toLocaleUpperCase('fr') + form.slice(1),
    controlDir: 'ltr',
    ...typing[kind],
  };
}
