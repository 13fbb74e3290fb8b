import { text, type Locale } from '@tiwizi/i18n';
import type { SignatureErrorName } from '../protocol/signature-error-name.ts';
import { signatureErrorMessages as messages } from './signature-error.messages.ts';

/** What the words of an error depend on. */
export interface SignatureErrorFacts {
  readonly triesLeft?: number | undefined;
  /** Seconds. */
  readonly retryAfter?: number | undefined;
}

/** An error in words: one sentence at its field, or a heading with what it means and what to do. */
export interface SignatureErrorWords {
  readonly heading: string;
  readonly text?: string;
  /** Name of the field it belongs to. */
  readonly field?: 'agreed' | 'code';
}

/** The words of an error in a language. */
export function signatureErrorWords(
  error: SignatureErrorName,
  { triesLeft, retryAfter = 60 }: SignatureErrorFacts,
  locale: Locale,
): SignatureErrorWords {
  switch (error) {
    case 'consent_missing':
      return { field: 'agreed', heading: text(messages, error, locale) };
    case 'code_missing':
    case 'code_expired':
      return { field: 'code', heading: text(messages, error, locale) };
    case 'code_wrong':
      return {
        field: 'code',
        heading:
          triesLeft === undefined
            ? text(messages, 'code_wrongPlain', locale)
            : text(messages, error, locale, { count: triesLeft }),
      };
    case 'code_too_soon': {
      const when =
        retryAfter > 90
          ? text(messages, 'code_too_soonMinutes', locale, { count: Math.ceil(retryAfter / 60) })
          : text(messages, 'code_too_soonSeconds', locale, { count: retryAfter });
      return { heading: text(messages, error, locale), text: when };
    }
    default:
      return { heading: text(messages, error, locale), text: text(messages, `${error}Text`, locale) };
  }
}
