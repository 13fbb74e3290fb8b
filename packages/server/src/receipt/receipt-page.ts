// The receipt, to be kept and printed: number, date, delays, what happens next, the signed document and its verification.
import { type Locale, type LocalizedText, text, wordsIn } from '@tiwizi/i18n';
import type { IdentityUser } from '@tiwizi/identity/server';
import { sheetTitle, type ServiceSheet } from '@tiwizi/services';
import type { PaymentRecord } from '@tiwizi/payment';
import type { VerifyReport } from '@tiwizi/signature/pades';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Assistance } from '@tiwizi/forms';
import { filledWith } from '../assisted/assisted-pages.ts';
import { assistedMessages } from '../assisted/assisted.messages.ts';
import { accountMessages } from '../account/account.messages.ts';
import { frameMessages } from '../frame/frame.messages.ts';
import { nameIn } from '../request/visitor.ts';
import type { Page } from '../frame/page.ts';
import { markedWords, paragraph } from '../frame/paragraph.ts';
import { appealPart } from './appeal.ts';
import { codeSummary, type ShownCode } from '../resume/code-summary.ts';
import { forgetForm, type ForgetOptions } from '../resume/resume-page.ts';
import { resumeMessages } from '../resume/resume.messages.ts';
import type { AwaitedFee } from '../payment/awaited-fee.ts';
import { awaitedPart, paidPart, paidSince } from '../payment/payment-page.ts';
import { receiptPageMessages } from './receipt-page.messages.ts';
import type { Receipt } from './receipt.ts';

/** What a receipt's page is made of. */
export interface ReceiptPageOptions {
  readonly receipt: Receipt;
  readonly sheet: ServiceSheet;
  /** Undefined: it was sent without login. */
  readonly user: IdentityUser | undefined;
  /** Made with test keys. */
  readonly specimen: boolean;
  readonly next: readonly LocalizedText[];
  readonly appeal: LocalizedText | undefined;
  /** Without login: what opens the receipt again. */
  readonly code?: (ShownCode & ForgetOptions) | undefined;
  /** All that was paid for it. */
  readonly paid?: PaymentRecord | undefined;
  /** What is still to be paid for it. */
  readonly awaited?: AwaitedFee | undefined;
  /** Who filled it in for the person. */
  readonly assistance?: Assistance | undefined;
  /** Clerks fill these in: where the next one begins. */
  readonly nextUrl?: string | undefined;
  /** Where the pages of the language begin. */
  readonly home: string;
}

const kits = ['elements', 'services', 'signature'] as const;

export function receiptPage(
  { receipt, sheet, user, specimen, next, appeal, home, code, paid, awaited, assistance, nextUrl }: ReceiptPageOptions,
  locale: Locale,
): Page {
  const say = (key: 'filed' | 'nextLate' | 'nextFind'): string => text(receiptPageMessages, key, locale);
  const title = sheetTitle(sheet, locale);
  const steps = [...next.map((each) => wordsIn(each, locale)), say('nextLate'), ...(user ? [say('nextFind')] : [])];
  return {
    title: say('filed'),
    kits,
    content: html`<h1 class="tiwizi-heading-1">${say('filed')}</h1>
      ${paid ? paidSince(paid, locale) : nothing}<tiwizi-receipt
        number=${receipt.number}
        submitted=${receipt.registeredAt}
        service=${title.text}
        service-lang=${title.lang}
        applicant=${user ? nameIn(user, locale) : nothing}
        delay=${JSON.stringify(sheet.delay)}
        next=${JSON.stringify(steps)}
        download-url=${receipt.downloadUrl}
        download-text=${receipt.verification ? nothing : text(receiptPageMessages, 'download', locale)}
        code=${receipt.code ?? nothing}
        ?specimen=${specimen}
      ></tiwizi-receipt>
      ${assistance ? filledWith(assistance, locale) : nothing}${nextUrl ? nextLink(nextUrl, locale) : nothing}${awaited ? awaitedPart(awaited, receipt.id, locale) : nothing}${receipt.payment?.state === 'paid' ? paidPart(receipt.payment, locale) : nothing}${code ? ownCode(code, locale) : nothing}${user ? followLink(`${home}account/${receipt.corrects ?? receipt.id}`, locale) : nothing}<p
        class="tiwizi-text"
        ><a class="tiwizi-link" href=${home}>${text(frameMessages, 'directory', locale)}</a></p
      >
      ${appealPart(appeal, locale)}${receipt.verification ? verification(receipt.verification, specimen, locale) : nothing}`,
  };
}

/** What opens the request again, on paper with the receipt. */
function ownCode(code: ShownCode & ForgetOptions, locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(receiptPageMessages, 'findAgain', locale);
  return html`<h2 class="tiwizi-heading-2" lang=${lang} dir=${dir}>${words}</h2
    >${codeSummary(code, locale)}${paragraph(resumeMessages, 'secret', locale)}${forgetForm(code, locale)}`;
}

function nextLink(href: string, locale: Locale): TemplateResult {
  const { words, lang, dir } = markedWords(assistedMessages, 'next', locale);
  return html`<p><a class="tiwizi-button" href=${href} lang=${lang} dir=${dir}>${words}</a></p>`;
}

const followLink = (href: string, locale: Locale): TemplateResult =>
  html`<p class="tiwizi-text"><a class="tiwizi-link" href=${href}>${text(accountMessages, 'follow', locale)}</a></p>`;

const verification = (report: VerifyReport, specimen: boolean, locale: Locale): TemplateResult =>
  html`<h2 class="tiwizi-heading-2">${text(receiptPageMessages, 'verification', locale)}</h2>
    <tiwizi-signature-verification
      heading-level="3"
      report=${JSON.stringify(report)}
      ?specimen=${specimen}
    ></tiwizi-signature-verification>`;

/** Signed or sent, but its document cannot be read here any more. What else is known of it is in the own space of who is signed in. */
export function damagedPage(account: string | undefined, locale: Locale): Page {
  const title = text(frameMessages, 'failureTitle', locale);
  return {
    status: 500,
    title,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1>${paragraph(receiptPageMessages, 'damaged', locale)}${
        account ? followLink(account, locale) : nothing
      }`,
  };
}

/** Signed or sent, and kept, but the register does not answer. */
export function registeringPage(again: string, locale: Locale, code?: ReceiptPageOptions['code']): Page {
  const title = text(receiptPageMessages, 'registeringTitle', locale);
  return {
    status: 503,
    title,
    kits,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1
      ><tiwizi-notice type="warning" text=${text(receiptPageMessages, 'registering', locale)}></tiwizi-notice
      ><p><a class="tiwizi-button" href=${again}>${text(receiptPageMessages, 'retry', locale)}</a></p
      >${code ? ownCode(code, locale) : nothing}`,
  };
}

/** The draft is being signed: it cannot be thrown away now. */
export function signingUnderWayPage(draft: string, locale: Locale): Page {
  const title = text(receiptPageMessages, 'deletingTitle', locale);
  return {
    status: 409,
    title,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1>${paragraph(receiptPageMessages, 'deleting', locale)}<p
        ><a class="tiwizi-button" href=${draft}>${text(receiptPageMessages, 'goBack', locale)}</a></p
      >${nothing}`,
  };
}
