import { randomBytes } from 'node:crypto';
import type { SigningState } from '@tiwizi/core';
import type { KnownVisit } from '@tiwizi/http';
import { text, wordsIn } from '@tiwizi/i18n';
import type { Locale } from '@tiwizi/i18n';
import type { ScanCode } from '../pades/index.ts';
import type { ESignatureData } from '../e-signature/e-signature-data.ts';
import type { DocumentWarning } from '../protocol/document-warning.ts';
import type { SignatureErrorName } from '../protocol/signature-error-name.ts';
import { consentVersion, signatureMessages } from '../e-signature/e-signature.messages.ts';
import type { SigningProcess } from './signing-process.ts';
import type { SigningRecord } from './signing-record.ts';
import type { SigningHttpOptions, SigningServerOptions } from './signing-server-options.ts';

/** What is told of a record beside how it stands. */
export interface PageFacts {
  readonly error?: SignatureErrorName | undefined;
  readonly triesLeft?: number | undefined;
  readonly retryAfter?: number | undefined;
  /** The box was ticked. */
  readonly agreed?: boolean | undefined;
}

const active: readonly ScanCode[] = [
  'javascript',
  'launch_action',
  'automatic_action',
  'xfa_form',
  'rich_media',
  'submit_action',
];
const hidden: readonly ScanCode[] = [
  'embedded_files',
  'optional_content',
  'need_appearances',
  'unsigned_revisions',
  'external_reference',
];

/** Makes the pages of signing: the record as the attributes of the element. */
export class SigningPages<Session> {
  readonly #options: SigningServerOptions<Session>;
  readonly #http: SigningHttpOptions<Session>;
  readonly #process: SigningProcess<Session>;

  constructor(
    options: SigningServerOptions<Session>,
    http: SigningHttpOptions<Session>,
    process: SigningProcess<Session>,
  ) {
    this.#options = options;
    this.#http = http;
    this.#process = process;
  }

  /** The address of a document's page or file. */
  url(locale: Locale, id: string, leaf: 'sign' | 'document.pdf' | 'signed.pdf' = 'sign'): string {
    return `${this.#http.basePath(locale)}/${id}/${leaf}`;
  }

  /** The words and the version of the consent in a language. */
  consent(locale: Locale): { readonly text: string; readonly version: string } {
    const own = this.#http.consent;
    return own
      ? { text: wordsIn(own.text, locale), version: own.version }
      : { text: text(signatureMessages, 'consent', locale), version: consentVersion };
  }

  async data(
    { locale, visitor }: KnownVisit<Session>,
    record: SigningRecord,
    facts: PageFacts = {},
  ): Promise<ESignatureData> {
    const { level, providerName, signerOf } = this.#options;
    const { id, owner, title, document, challenge, signed } = record;
    const codes = document.findings.map(({ code }) => code);
    const warnings = (
      [
        ['active', active],
        ['hidden', hidden],
      ] as const
    )
      .filter(([, list]) => codes.some((code) => list.includes(code)))
      .map(([name]): DocumentWarning => name);
    const name = signerOf?.(visitor.session, owner, locale).name;
    const step = signed ? 'done' : challenge ? 'code' : 'agree';
    return {
      ...facts,
      step,
      actionUrl: this.url(locale, id),
      documentUrl: this.url(locale, id, 'document.pdf'),
      documentName: title,
      sha256: document.sha256,
      pages: document.pages,
      size: document.size,
      warnings,
      viewer: this.#http.viewer,
      ...(step === 'agree' && this.#http.summaryOf && { summary: await this.#http.summaryOf(id, owner, locale) }),
      signerName: name,
      certificateSubject: (signed?.evidence.signer.certificate ?? challenge?.certificate)?.subject,
      providerName: wordsIn(providerName, locale),
      level,
      specimen: this.#process.isSpecimen(record),
      consentText: this.consent(locale).text,
      destination: step === 'code' ? challenge?.destination : undefined,
      sentAt: step === 'code' ? challenge?.sentAt : undefined,
      validUntil: step === 'code' && challenge ? this.#validUntil(challenge.sentAt) : undefined,
      csrf: visitor.csrf,
      idempotencyKey: step === 'code' ? randomBytes(16).toString('base64url') : undefined,
      ...(signed && {
        resultUrl: this.url(locale, id, 'signed.pdf'),
        nextUrl: this.#http.nextUrl?.(locale, id),
        report: signed.verification,
      }),
    };
  }

  /** Until when a code serves, if whoever runs the service knows. */
  #validUntil(sentAt: string): string | undefined {
    const { validSeconds } = this.#options.codes ?? {};
    return validSeconds === undefined ? undefined : new Date(Date.parse(sentAt) + validSeconds * 1000).toISOString();
  }
}

const changing = [
  'step',
  'error',
  'triesLeft',
  'retryAfter',
  'destination',
  'sentAt',
  'validUntil',
  'sha256',
  'signerName',
  'certificateSubject',
  'specimen',
  'csrf',
  'idempotencyKey',
  'resultUrl',
  'report',
] as const satisfies readonly (keyof ESignatureData & keyof SigningState)[];

/** What of a page's data changes from one answer to the next. */
export function stateOf(data: ESignatureData, next?: string): SigningState {
  const present = (each: keyof ESignatureData): boolean => data[each] !== undefined;
  return {
    step: 'agree',
    ...Object.fromEntries(changing.filter(present).map((each) => [each, data[each]])),
    ...(next !== undefined && { next }),
  };
}
