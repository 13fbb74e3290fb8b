import type { SigningStep } from '@tiwizi/core';
import { errorTitle } from '@tiwizi/elements/template';
import { text, type Locale } from '@tiwizi/i18n';
import type { SignatureErrorName } from '../protocol/signature-error-name.ts';
import { signatureMessages } from './e-signature.messages.ts';
import { signatureErrorWords } from './signature-error-words.ts';

/** What the title of a page of signing depends on. */
export interface SignatureTitleFacts {
  readonly step?: SigningStep | undefined;
  readonly documentName?: string | undefined;
  readonly error?: SignatureErrorName | undefined;
}

/**
 * The title of a page of signing, for `<title>`: what is to be done, which document, and before them that there is an error (WCAG 2.2,
 * 2.4.2). The server prints it, and the element brings it up to date when another step is shown in the page.
 */
export function signatureTitle({ step, documentName, error }: SignatureTitleFacts, locale: Locale): string {
  const heading = step === 'code' ? 'codeHeading' : step === 'done' ? 'doneHeading' : 'title';
  const title = [text(signatureMessages, heading, locale), documentName].filter(Boolean).join(' – ');
  return error && signatureErrorWords(error, {}, locale).field ? errorTitle(title, locale) : title;
}

/** The title of a page in which `before` stood: what is around it, such as the agency's name, stays; a title of another kind too. */
export function retitled(
  title: string,
  before: readonly [SignatureTitleFacts, Locale],
  after: readonly [SignatureTitleFacts, Locale],
): string {
  const plain = ([facts, locale]: readonly [SignatureTitleFacts, Locale]): string =>
    signatureTitle({ ...facts, error: undefined }, locale);
  if (!title.includes(plain(before))) return title;
  const prefix = errorTitle('', before[1]);
  const rest = title.startsWith(prefix.trim()) ? title.slice(prefix.trim().length).trimStart() : title;
  return rest.replace(plain(before), () => signatureTitle(...after));
}
