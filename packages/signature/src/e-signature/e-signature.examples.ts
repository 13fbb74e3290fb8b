import type { ExampleSet } from '@tiwizi/core';
import { elementHtml, type ExampleAttributes, type ExampleWords } from '@tiwizi/elements/example-html';
import { urlSegment, type OwnLocale } from '@tiwizi/i18n';
import { sampleReport } from '../verification/verification.examples.ts';
import type { SignatureErrorName } from '../protocol/signature-error-name.ts';

const document: ExampleWords = {
  'ar-MA': 'طلب نسخة من رسم الولادة',
  zgh: 'ⵜⵓⵜⵔⴰ ⵏ ⵡⴰⵔⵔⴰ ⵏ ⵜⵍⴰⵍⵉⵜ',
  'fr-MA': 'Demande d’extrait d’acte de naissance',
  en: 'Request for a birth certificate extract',
};
const signer: ExampleWords = {
  'ar-MA': 'أمينة الإدريسي',
  zgh: 'ⴰⵎⵉⵏⴰ ⴰⵍⵉⴷⵔⵉⵙⵉ',
  'fr-MA': 'Amina El Idrissi',
  en: 'Amina El Idrissi',
};
const provider: ExampleWords = {
  'ar-MA': 'خدمة التوقيع التجريبية',
  zgh: 'ⵜⴰⵏⴰⴼⵓⵜ ⵏ ⵓⵙⴳⵎⴹ ⵏ ⵓⵔⵎ',
  'fr-MA': 'Service de signature d’essai',
  en: 'Trial Signing Service',
};
const destination: ExampleWords = {
  'ar-MA': 'رمز من ستة أرقام أُرسل إلى +2126••••••01',
  zgh: 'ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵚⴹⵉⵚ ⵉⵣⵡⵉⵍⵏ ⵜⵜⵓⵣⵏ ⵖⵔ +2126••••••01',
  'fr-MA': 'Code à six chiffres envoyé au +2126••••••01',
  en: 'Six-digit code sent to +2126••••••01',
};
const rows: Readonly<
  Record<OwnLocale, readonly { readonly key: string; readonly value: string; readonly group: string }[]>
> = {
  'ar-MA': [
    { key: 'الاسم الكامل', value: 'أمينة الإدريسي', group: 'هوية مقدم الطلب' },
    { key: 'رقم البطاقة الوطنية', value: 'ZZ100001', group: 'هوية مقدم الطلب' },
    { key: 'مكتب الحالة المدنية', value: 'مكتب نموذجي', group: 'التسليم' },
  ],
  zgh: [
    { key: 'ⵉⵙⵎ ⵉⵎⵎⵉⴷⵏ', value: 'ⴰⵎⵉⵏⴰ ⴰⵍⵉⴷⵔⵉⵙⵉ', group: 'ⵜⴰⵎⴰⴳⵉⵜ ⵏ ⴱⴰⴱ ⵏ ⵜⵓⵜⵔⴰ' },
    { key: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⴽⴰⵕⴹⴰ', value: 'ZZ100001', group: 'ⵜⴰⵎⴰⴳⵉⵜ ⵏ ⴱⴰⴱ ⵏ ⵜⵓⵜⵔⴰ' },
    { key: 'ⴰⵙⵉⵔⴰ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⵖⴰⵔⵉⵎ', value: 'ⴰⵙⵉⵔⴰ ⵏ ⵓⵎⴷⵢⴰ', group: 'ⴰⵙⵉⵡⴹ' },
  ],
  'fr-MA': [
    { key: 'Nom complet', value: 'Amina El Idrissi', group: 'Identité du demandeur' },
    { key: 'Numéro de CNIE', value: 'ZZ100001', group: 'Identité du demandeur' },
    { key: 'Bureau d’état civil', value: 'Bureau d’exemple', group: 'Remise' },
  ],
  en: [
    { key: 'Full name', value: 'Amina El Idrissi', group: 'Identity of the applicant' },
    { key: 'Identity card number', value: 'ZZ100001', group: 'Identity of the applicant' },
    { key: 'Civil-status office', value: 'Sample office', group: 'Delivery' },
  ],
};

/** SHA-256 of the bytes `%PDF-1.7 sample`, which no example page serves: shown, not checked. */
const sha256 = 'b5d4c2daa152f53c02621a70601b11dc5b4aecbda1cc3f5962bc5f7f491bad40';

function signature(locale: OwnLocale, attributes: ExampleAttributes = {}): string {
  return elementHtml('tiwizi-e-signature', {
    'action-url': `/${urlSegment(locale)}/sign`,
    'document-name': document[locale],
    'signer-name': signer[locale],
    sha256,
    csrf: 'example',
    ...attributes,
  });
}

const agree = (locale: OwnLocale, attributes: ExampleAttributes = {}): string =>
  signature(locale, {
    pages: 3,
    size: 48_213,
    summary: rows[locale],
    'provider-name': provider[locale],
    ...attributes,
  });
const code = (locale: OwnLocale, attributes: ExampleAttributes = {}): string =>
  signature(locale, {
    step: 'code',
    destination: destination[locale],
    'sent-at': '2026-11-22T09:30:00.000Z',
    'idempotency-key': 'example',
    'certificate-subject': 'CN=Amina El Idrissi, O=Tiwizi sandbox SPECIMEN',
    specimen: true,
    ...attributes,
  });
const failed = (
  step: typeof agree,
  error: SignatureErrorName,
  more: ExampleAttributes = {},
): ExampleSet['examples'][string] => ({ html: (locale) => step(locale, { error, ...more }) });

/** Examples of `<tiwizi-e-signature>`. */
export const eSignatureExamples: ExampleSet = {
  title: 'Signature/E-signature',
  tag: 'tiwizi-e-signature',
  examples: {
    agree: {
      html: (locale) => agree(locale, { level: 'advanced' }),
      description: 'The document, what signing means, and the agreement.',
    },
    specimen: { html: (locale) => agree(locale, { specimen: true }), description: 'Signed with test keys.' },
    noLevel: { html: (locale) => agree(locale), description: 'No legal level is claimed.' },
    warnings: {
      html: (locale) => agree(locale, { warnings: 'active hidden' }),
      description: 'What the file holds beside its pages.',
    },
    consentMissing: failed(agree, 'consent_missing'),
    serviceDown: failed(agree, 'signing_unreachable', { agreed: true }),
    triesExhausted: failed(agree, 'code_tries_exhausted'),
    noCertificate: failed(agree, 'credential_unusable'),
    documentBlocked: failed(agree, 'document_blocked'),
    documentChanged: failed(agree, 'document_changed'),
    fingerprintMismatch: failed(agree, 'fingerprint_mismatch'),
    framed: failed(agree, 'framed'),
    code: { html: (locale) => code(locale), description: 'The code that was sent.' },
    codeWrong: failed(code, 'code_wrong', { 'tries-left': 2 }),
    codeExpired: failed(code, 'code_expired'),
    codeTooSoon: failed(code, 'code_too_soon', { 'retry-after': 20 }),
    done: {
      html: (locale) =>
        signature(locale, { step: 'done', 'result-url': '/signed.pdf', report: sampleReport, specimen: true }),
      description: 'The result and its verification.',
    },
    onward: {
      html: (locale) =>
        signature(locale, {
          step: 'done',
          'result-url': '/signed.pdf',
          'next-url': `/${urlSegment(locale)}/receipt`,
          report: sampleReport,
          level: 'qualified',
        }),
      description: 'The way goes on elsewhere.',
    },
  },
};
