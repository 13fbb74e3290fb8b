// The receipt, to be kept and printed: number, date, delays, what happens next, the signed document and its verification.
import { type Locale, type LocalizedText, text, wordsIn } from '@tiwizi/i18n';
import type { IdentityUser } from '@tiwizi/identity/server';
import { sheetTitle, type ServiceSheet } from '@tiwizi/services';
import { html, nothing } from 'lit/html.js';
import { accountMessages } from '../account/account.messages.ts';
import { frameMessages } from '../frame/frame.messages.ts';
import { nameIn } from '../frame/page-frame.ts';
import type { Page } from '../frame/page.ts';
import { paragraph } from '../frame/paragraph.ts';
import { receiptPageMessages } from './receipt-page.messages.ts';
import type { Receipt } from './receipt.ts';

/** What a receipt's page is made of. */
export interface ReceiptPageOptions {
  readonly receipt: Receipt;
  readonly sheet: ServiceSheet;
  readonly user: IdentityUser;
  /** Made with test keys. */
  readonly specimen: boolean;
  readonly next: readonly LocalizedText[];
  /** Where the pages of the language begin. */
  readonly home: string;
}

const kits = ['elements', 'services', 'signature'] as const;

export function receiptPage({ receipt, sheet, user, specimen, next, home }: ReceiptPageOptions, locale: Locale): Page {
  const say = (key: 'filed' | 'verification' | 'nextLate' | 'nextFind'): string =>
    text(receiptPageMessages, key, locale);
  const title = sheetTitle(sheet, locale);
  const steps = [...next.map((each) => wordsIn(each, locale)), say('nextLate'), say('nextFind')];
  return {
    title: say('filed'),
    kits,
    content: html`<h1 class="tiwizi-heading-1">${say('filed')}</h1>
      <tiwizi-receipt
        number=${receipt.number}
        submitted=${receipt.registeredAt}
        service=${title.text}
        service-lang=${title.lang}
        applicant=${nameIn(user, locale)}
        delay=${JSON.stringify(sheet.delay)}
        next=${JSON.stringify(steps)}
        download-url=${receipt.downloadUrl}
        ?specimen=${specimen}
      ></tiwizi-receipt>
      <p class="tiwizi-text"
        ><a class="tiwizi-link" href=${`${home}account/${receipt.id}`}>${text(accountMessages, 'follow', locale)}</a></p
      ><p class="tiwizi-text"><a class="tiwizi-link" href=${home}>${text(frameMessages, 'directory', locale)}</a></p>
      <h2 class="tiwizi-heading-2">${say('verification')}</h2>
      <tiwizi-signature-verification
        heading-level="3"
        report=${JSON.stringify(receipt.verification)}
        ?specimen=${specimen}
      ></tiwizi-signature-verification>`,
  };
}

/** Signed and kept, but the register does not answer. */
export function registeringPage(again: string, locale: Locale): Page {
  const title = text(receiptPageMessages, 'registeringTitle', locale);
  return {
    status: 503,
    title,
    kits,
    content: html`<h1 class="tiwizi-heading-1">${title}</h1
      ><tiwizi-notice type="warning" text=${text(receiptPageMessages, 'registering', locale)}></tiwizi-notice
      ><p><a class="tiwizi-button" href=${again}>${text(receiptPageMessages, 'retry', locale)}</a></p>`,
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
