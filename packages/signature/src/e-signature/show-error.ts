import { announce, findPart } from '@tiwizi/core';
import type { Locale } from '@tiwizi/i18n';
import type { SignatureErrorName } from '../protocol/signature-error-name.ts';
import { focusOn } from './focus-on.ts';
import type { SignatureErrorFacts } from './signature-error-words.ts';

/** The field in which an error is put right. */
const fields: Readonly<Partial<Record<SignatureErrorName, 'agreed' | 'code'>>> = {
  consent_missing: 'agreed',
  code_missing: 'code',
  code_wrong: 'code',
  code_expired: 'code',
};

/**
 * Puts focus where an error is put right, so that it is said: in the field, whose error it is, or on the heading that tells what happened.
 * A field that has the focus already gets no word of it from a screen reader: there it is announced.
 */
export async function showError(
  owner: HTMLElement,
  error: SignatureErrorName,
  facts: SignatureErrorFacts,
  locale: Locale,
): Promise<void> {
  const field = fields[error];
  const control = field && owner.querySelector<HTMLInputElement>(`input[name="${field}"]`);
  if (!control) return focusOn(findPart(owner, 'message')?.querySelector<HTMLElement>('.tiwizi-notice__heading'));
  const isThere = owner.ownerDocument.activeElement === control;
  control.focus();
  if (field === 'code') control.select();
  if (!isThere) return;
  try {
    // The form was printed with these words a moment ago.
    const { signatureErrorWords } = await import('./signature-error-words.ts');
    announce(owner, signatureErrorWords(error, facts, locale).heading);
  } catch {
    // They stand in the form, which describes the control.
  }
}
