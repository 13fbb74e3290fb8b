import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type Printable } from '@tiwizi/core/template';
import {
  givenTemplate,
  headingTemplate,
  specimenTemplate,
  standInNote,
  type HeadingLevel,
} from '@tiwizi/elements/template';
import { formatDate, languageMark, messageLanguage, text, type Locale, type MessageKey } from '@tiwizi/i18n';
import type { NoteCode, ProblemCode, SignatureReport, VerifyReport } from '../pades/report.ts';
import { certificateNameTemplate } from '../e-signature/e-signature-parts.template.ts';
import { signatureMessages } from '../e-signature/e-signature.messages.ts';
import { verificationProperties, type VerificationData } from './verification-data.ts';
import { verificationMessages as messages } from './verification.messages.ts';

type Word = Exclude<MessageKey<(typeof messages)['words']>, 'captionOf'>;

/** The full form of `<tiwizi-signature-verification>`: the report in words, one table a signature. */
export const verificationTemplate: ElementTemplate<VerificationData> = {
  tag: 'tiwizi-signature-verification',
  defines: ['tiwizi-notice'],
  read: (attributes) => readAttributes(verificationProperties, attributes),
  print(data, { locale }) {
    const { report, specimen } = data;
    const signatures = report?.signatures ?? [];
    // A report must not be misunderstood: where there is no reviewed Amazigh, all of it is in Arabic, dates included.
    const language = messageLanguage(messages, 'valid', locale);
    const { lang = nothing, dir = nothing } = languageMark(language, locale);
    const note = report ? standInNote(language, locale) : nothing;
    return html`<div data-tiwizi-part="status"
        >${specimen ? specimenTemplate(locale) : nothing}${note}<div lang=${lang} dir=${dir}
          >${report ? status(report, data, language) : nothing}</div
        ></div
      ><div data-tiwizi-part="signatures"
        ><div lang=${lang} dir=${dir}
          >${signatures.map((each, index) => signature(each, index, signatures.length, data, language))}</div
        ></div
      >`;
  },
};

function status(
  { status: found, problems }: VerifyReport,
  { headingLevel }: VerificationData,
  locale: Locale,
): TemplateResult {
  const type = ({ valid: 'success', invalid: 'danger', indeterminate: 'warning', unsigned: 'warning' } as const)[found];
  const unreadable = problems.length
    ? html`<p class="tiwizi-notice__text">${text(messages, 'unreadable', locale)} ${codes(problems, locale)}</p>`
    : nothing;
  const heading = headingTemplate(
    { level: headingLevel, className: 'tiwizi-notice__heading', part: 'heading' },
    text(messages, found, locale),
  );
  return html`<tiwizi-notice type=${type}
    >${heading}<p class="tiwizi-notice__text">${text(messages, `${found}Text`, locale)}</p>${unreadable}</tiwizi-notice
  >`;
}

/** Problems of the certificate, which leave open whether the document is intact. */
const ofTrust: Readonly<Partial<Record<ProblemCode, Word>>> = {
  chain_untrusted: 'untrusted',
  chain_constraints: 'untrusted',
  certificate_expired: 'expired',
  certificate_not_yet_valid: 'notYetValid',
  certificate_usage: 'untrusted',
  certificate_unrelated: 'untrusted',
  certificate_invalid: 'untrusted',
  signer_certificate_missing: 'untrusted',
  signing_certificate_missing: 'untrusted',
  signing_certificate_mismatch: 'untrusted',
  certificate_revoked: 'revoked',
};

function signature(
  found: SignatureReport,
  index: number,
  total: number,
  { level, specimen, headingLevel }: VerificationData,
  locale: Locale,
): TemplateResult {
  const word = (key: Word): string => text(messages, key, locale);
  const caption = total > 1 ? text(messages, 'captionOf', locale, { number: index + 1, total }) : word('caption');
  const { signer, claimedName, signingTime, provenTime, intact, coversWholeFile, changes, problems, notes } = found;
  const trust = problems.map((code) => ofTrust[code]).find(Boolean) ?? (signer ? 'trusted' : 'unknown');
  // What is not supported is not broken.
  const integrity = intact ? 'intact' : found.status === 'indeterminate' ? 'unchecked' : 'broken';
  const suspect = problems.includes('content_covered') || problems.includes('value_unlike_appearance');
  const later = !changes.length
    ? 'noChanges'
    : changes.some(({ allowed }) => !allowed)
      ? 'forbiddenChanges'
      : suspect
        ? 'suspectChanges'
        : 'allowedChanges';
  const name = signer?.commonName ?? claimedName;
  const limits: Word[] = notes.filter((note) => isKnownNote(note)).map((note) => `note_${note}` as const);
  if (signingTime && !provenTime) limits.push('note_time');
  return html`<table class="tiwizi-table tiwizi-signature-verification__table"
      ><caption>${caption}</caption
      ><tbody
        >${row(word('signer'), name ? givenTemplate(name, locale) : word('unknown'))}${signer ? row(word('issuer'), certificateNameTemplate(signer.issuer)) : nothing}${signingTime ? row(word('time'), moment(signingTime, locale)) : nothing}${provenTime ? row(word('provenTime'), moment(provenTime, locale)) : nothing}${level && !specimen ? row(word('level'), text(signatureMessages, `level_${level}`, locale)) : nothing}${row(word('integrity'), word(integrity))}${row(word('trust'), word(trust))}${row(word('coverage'), word(coversWholeFile ? 'whole' : 'earlier'))}${row(word('changes'), word(later))}</tbody
      ></table
    >${
      limits.length
        ? html`${headingTemplate({ level: below(headingLevel), className: 'tiwizi-heading-4' }, word('limits'))}<ul
              class="tiwizi-list tiwizi-signature-verification__limits"
              >${limits.map((limit) => html`<li>${word(limit)}</li>`)}</ul
            >`
        : nothing
    }${problems.length ? html`<p class="tiwizi-text tiwizi-text--small">${codes(problems, locale)}</p>` : nothing}`;
}

/** The level below the heading of the whole. */
const below = (level: HeadingLevel = '2'): HeadingLevel => (level === '1' ? '2' : level === '2' ? '3' : '4');

/** Notes that a later engine adds are left out until they have words. */
const isKnownNote = (note: NoteCode): boolean => Object.hasOwn(messages.words, `note_${note}`);

const moment = (time: string, locale: Locale): TemplateResult =>
  html`<time datetime=${time}>${formatDate(new Date(time), locale, { time: true })}</time>`;

const row = (name: string, value: Printable): TemplateResult =>
  html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`;

const codes = (list: readonly string[], locale: Locale): TemplateResult =>
  html`${text(messages, 'codes', locale)} <code dir="ltr">${list.join(' ')}</code>`;
