import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type Printable, type TemplateContext } from '@tiwizi/core/template';
import { givenTemplate, specimenTemplate, standInNote } from '@tiwizi/elements/template';
import {
  formatTime,
  languageMark,
  languageOfText,
  messageLanguage,
  text,
  textParts,
  type Locale,
  type MessageKey,
} from '@tiwizi/i18n';
import { eSignatureProperties, type ESignatureData } from './e-signature-data.ts';
import {
  destinationTemplate,
  factsTemplate,
  fileWords,
  fingerprintFact,
  hiddenTemplate,
  messageTemplate,
  minorHeading,
  signerFacts,
  stepHeading,
  summaryTemplate,
  type ESignatureIds,
} from './e-signature-parts.template.ts';
import { signatureMessages as messages } from './e-signature.messages.ts';
import { signatureErrorWords } from './signature-error-words.ts';

/**
 * The full form of `<tiwizi-e-signature>`: what went wrong, then one of three steps (the document and the agreement; the code; the result),
 * then a place for announcements. Each step is a plain form that posts.
 */
export const eSignatureTemplate: ElementTemplate<ESignatureData> = {
  tag: 'tiwizi-e-signature',
  defines: ['tiwizi-error-summary', 'tiwizi-field', 'tiwizi-notice', 'tiwizi-signature-verification'],
  read: (attributes) => readAttributes(eSignatureProperties, attributes),
  print(data, context) {
    const { locale } = context;
    const id = context.ids('signature');
    const ids = { agreed: id('agreed'), code: id('code'), heading: id('heading'), help: id('help') };
    const step = data.step === 'code' ? codeStep : data.step === 'done' ? doneStep : agreeStep;
    return html`<div class="tiwizi-e-signature__message" data-tiwizi-part="message"
        >${messageTemplate(data, ids, locale)}</div
      ><div class="tiwizi-e-signature__body" data-tiwizi-part="body" data-tiwizi-key=${data.step ?? 'agree'}
        >${data.specimen ? html`<div data-tiwizi-part="specimen">${specimenTemplate(locale)}</div>` : nothing}${step(data, ids, context)}</div
      ><div class="tiwizi-visually-hidden" role="status" data-tiwizi-part="status"></div>`;
  },
};

/** The words of an error at its field. */
function fieldError(data: ESignatureData, field: 'agreed' | 'code', locale: Locale): string | typeof nothing {
  const words = data.error && signatureErrorWords(data.error, data, locale);
  return words?.field === field ? words.heading : nothing;
}

/** How the words of a key are marked on a page in a language. */
const mark = (key: MessageKey<(typeof messages)['words']>, locale: Locale): ReturnType<typeof languageMark> =>
  languageMark(messageLanguage(messages, key, locale), locale);

function agreeStep(data: ESignatureData, ids: ESignatureIds, context: TemplateContext): TemplateResult {
  const { locale } = context;
  const { documentName, documentUrl, consentText } = data;
  const word = (
    key:
      | 'documentHeading'
      | 'open'
      | 'newTab'
      | 'fingerprintHelp'
      | 'agree'
      | 'cancel'
      | 'consent'
      | 'viewer'
      | 'viewerNote',
  ): string => text(messages, key, locale);
  const separator = locale === 'ar-MA' ? '، ' : ', ';
  const link = html`<p class="tiwizi-text"
    ><a class="tiwizi-link" href=${documentUrl ?? ''} target="_blank" rel="noopener" data-tiwizi-part="open"
      >${word('open')} (${fileWords(data, locale)}${separator}${word('newTab')})</a
    ></p
  >`;
  const viewer =
    data.viewer && documentUrl
      ? html`<details class="tiwizi-e-signature__viewer" data-tiwizi-part="viewer"
          ><summary data-tiwizi-part="viewer-name">${word('viewer')}</summary
          ><div role="status" data-tiwizi-part="viewer-note"><p class="tiwizi-hint">${word('viewerNote')}</p></div
          ><div class="tiwizi-e-signature__pages" data-tiwizi-part="viewer-pages"></div
        ></details>`
      : nothing;
  const help = mark('fingerprintHelp', locale);
  const note = html`<div class="tiwizi-e-signature__check" role="status" data-tiwizi-part="check"></div
    ><p class="tiwizi-hint" data-tiwizi-part="fingerprint-help"
      ><span lang=${help.lang ?? nothing} dir=${help.dir ?? nothing}>${word('fingerprintHelp')}</span></p
    >`;
  const options = JSON.stringify([{ value: 'yes', label: consentText ?? word('consent') }]);
  // The server's words of consent may be the Arabic that stands in for Amazigh.
  const agreed = consentText ? (languageOfText(consentText) ?? locale) : messageLanguage(messages, 'consent', locale);
  const { lang = nothing, dir = nothing } = languageMark(agreed, locale);
  return html`<section class="tiwizi-e-signature__document"
      >${stepHeading(data, ids, word('documentHeading'))}${documentName ? html`<p class="tiwizi-lead" data-tiwizi-part="name">${givenTemplate(documentName, locale)}</p>` : nothing}${documentUrl ? link : nothing}${viewer}${warnings(data, locale)}${factsTemplate([...signerFacts(data, locale), fingerprintFact(data, locale, note)])}</section
    >${summaryTemplate(data, context)}${meaning(data, locale)}<form
      class="tiwizi-e-signature__form"
      method="post"
      action=${data.actionUrl ?? nothing}
      novalidate
      aria-invalid="false"
      >${hiddenTemplate({ csrf: data.csrf, sha256: data.sha256 })}<tiwizi-field
        type="checkbox"
        name="agreed"
        control-id=${ids.agreed}
        lang=${lang}
        dir=${dir}
        label=${text(messages, 'agreement', agreed)}
        options=${options}
        value=${data.agreed ? 'yes' : nothing}
        error=${fieldError(data, 'agreed', locale)}
        required
      ></tiwizi-field
      ><div class="tiwizi-button-group"
        ><button class="tiwizi-button" name="action" value="agree" data-tiwizi-part="agree">${word('agree')}</button
        ><button class="tiwizi-button tiwizi-button--link" name="action" value="cancel" data-tiwizi-part="cancel"
          >${word('cancel')}</button
        ></div
      ></form
    >`;
}

function warnings({ warnings: found = [] }: ESignatureData, locale: Locale): Printable {
  const notices = found.map((each) => {
    const { lang = nothing, dir = nothing } = mark(`warning_${each}`, locale);
    return html`<tiwizi-notice
      type="warning"
      lang=${lang}
      dir=${dir}
      text=${text(messages, `warning_${each}`, locale)}
    ></tiwizi-notice>`;
  });
  return notices.length
    ? html`<div class="tiwizi-e-signature__warnings" data-tiwizi-part="warnings">${notices}</div>`
    : nothing;
}

/** What signing means. The level is what whoever answers for the service states; test keys have none. */
function meaning(data: ESignatureData, locale: Locale): TemplateResult {
  const keys = ['meaningAgreement', 'meaningHow', 'meaningChange', 'meaningReturn'] as const;
  const language = messageLanguage(messages, 'meaningHow', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`<section class="tiwizi-e-signature__meaning"
    >${minorHeading(data, 'meaning-heading', text(messages, 'meaningHeading', locale))}<div data-tiwizi-part="meaning"
      >${standInNote(language, locale)}<ul class="tiwizi-list" lang=${lang} dir=${dir}
        >${keys.map((key) => html`<li>${text(messages, key, language)}</li>`)}${data.specimen ? nothing : html`<li>${level(data, language)}</li>`}</ul
      ></div
    ><p class="tiwizi-text tiwizi-text--small tiwizi-text--muted" data-tiwizi-part="law"
      ><span lang=${lang} dir=${dir}>${text(messages, 'law', language)}</span></p
    ></section
  >`;
}

function level({ level: stated, providerName }: ESignatureData, locale: Locale): Printable {
  if (!stated) return text(messages, 'levelNone', locale);
  const provider = providerName ? html`<bdi>${providerName}</bdi>` : text(messages, 'provider', locale);
  const values: Readonly<Record<'provider' | 'level', string | TemplateResult>> = {
    provider,
    level: text(messages, `level_${stated}`, locale),
  };
  return textParts(messages, 'levelSays', locale, values);
}

function codeStep(data: ESignatureData, ids: ESignatureIds, context: TemplateContext): TemplateResult {
  const { locale } = context;
  const { destination, sentAt, validUntil, documentName } = data;
  const word = (
    key: 'codeHeading' | 'codeSent' | 'codeLabel' | 'codeHint' | 'confirm' | 'resend' | 'back' | 'documentHeading',
  ): string => text(messages, key, locale);
  const when = sentAt
    ? html` ${text(messages, 'codeSentAt', locale, { time: formatTime(new Date(sentAt)) })}`
    : nothing;
  const validity = mark('codeValidUntil', locale);
  const until = validUntil
    ? html` <span lang=${validity.lang ?? nothing} dir=${validity.dir ?? nothing}
        >${text(messages, 'codeValidUntil', locale, { time: formatTime(new Date(validUntil)) })}</span
      >`
    : nothing;
  // The field and what goes wrong with it are one: where there is no reviewed Amazigh both are in Arabic.
  const { lang = nothing, dir = nothing } = mark('codeHint', locale);
  const document = documentName
    ? { part: 'name', name: word('documentHeading'), value: givenTemplate(documentName, locale) }
    : undefined;
  return html`${stepHeading(data, ids, word('codeHeading'))}<p class="tiwizi-text" data-tiwizi-part="destination"
      >${destination ? html`${destinationTemplate(destination.replace(/\.$/, ''), locale)}.` : word('codeSent')}${when}${until}</p
    ><form
      class="tiwizi-e-signature__form"
      method="post"
      action=${data.actionUrl ?? nothing}
      novalidate
      aria-invalid="false"
      >${hiddenTemplate({ csrf: data.csrf, sha256: data.sha256, idempotency_key: data.idempotencyKey })}<tiwizi-field
        type="one-time-code"
        name="code"
        control-id=${ids.code}
        lang=${lang}
        dir=${dir}
        label=${word('codeLabel')}
        hint=${word('codeHint')}
        maxlength="12"
        error=${fieldError(data, 'code', locale)}
        required
      ></tiwizi-field
      ><div class="tiwizi-button-group"
        ><button class="tiwizi-button" name="action" value="confirm" data-tiwizi-part="confirm"
          >${word('confirm')}</button
        ><button class="tiwizi-button tiwizi-button--secondary" name="action" value="resend" data-tiwizi-part="resend"
          >${word('resend')}</button
        ><button class="tiwizi-button tiwizi-button--link" name="action" value="back" data-tiwizi-part="back"
          >${word('back')}</button
        ></div
      ></form
    ><div class="tiwizi-e-signature__document"
      >${factsTemplate([document, ...signerFacts(data, locale), fingerprintFact(data, locale)])}</div
    >`;
}

function doneStep(data: ESignatureData, ids: ESignatureIds, context: TemplateContext): TemplateResult {
  const { locale } = context;
  const { resultUrl, nextUrl, report, level: stated, specimen, headingLevel = '2' } = data;
  const next = nextUrl
    ? html`<p class="tiwizi-text"
        ><a class="tiwizi-button" href=${nextUrl} data-tiwizi-part="next">${text(messages, 'next', locale)}</a></p
      >`
    : nothing;
  const result = resultUrl
    ? html`<p class="tiwizi-text"
        ><a class="tiwizi-link" href=${resultUrl} download data-tiwizi-part="result"
          >${text(messages, 'result', locale)} (PDF)</a
        ></p
      >`
    : nothing;
  const below = headingLevel === '1' ? '2' : headingLevel === '2' ? '3' : '4';
  const verification = report
    ? html`<tiwizi-signature-verification
        report=${JSON.stringify(report)}
        level=${(!specimen && stated) || nothing}
        heading-level=${below}
      ></tiwizi-signature-verification>`
    : nothing;
  return html`${stepHeading(data, ids, text(messages, 'doneHeading', locale))}${data.documentName ? html`<p class="tiwizi-lead" data-tiwizi-part="name">${givenTemplate(data.documentName, locale)}</p>` : nothing}${result}${verification}${next}`;
}
