import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { verificationProperties, type VerificationData } from './verification-data.ts';

const Base: EnhancerClass<VerificationData> = templateElement(verificationProperties, () =>
  import('./verification.template.ts').then((module) => module.verificationTemplate),
);

/**
 * `<tiwizi-signature-verification>`: what the verification of a signed PDF found, in words: who signed and when, whether it is intact, who
 * vouches for the certificate, what the signature covers and what was changed since; and what was not checked.
 *
 * It verifies nothing by itself: it says what `verifyPdf` reported, on a server or in the page.
 *
 * Standards: ETSI EN 319 102-1 (three outcomes), law 43-20 (wording unreviewed).
 */
export class TiwiziSignatureVerification extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-signature-verification': TiwiziSignatureVerification;
  }
}
