// The receipt, to be kept and printed: number, date, delays, what happens next, the signed document and its verification.
import { text, urlSegment } from '@tiwizi/i18n';
import { sheetTitle } from '@tiwizi/services';
import { html } from 'lit/html.js';
import { nameIn } from './layout.js';
import { receiptMessages } from '../messages/receipt.messages.js';

/** @param {{ locale: string, id: string, receipt: object, sheet: object, user: object, specimen: boolean }} view */
export function receiptPage({ locale, id, receipt, sheet, user, specimen }) {
  const say = (key) => text(receiptMessages, key, locale);
  const title = sheetTitle(sheet, locale);
  const next = ['nextCheck', 'nextMessage', 'nextCollect', 'nextLate', 'nextFind'].map(say);
  return html`<h1 class="tiwizi-heading-1">${say('filed')}</h1>
    <tiwizi-receipt
      number=${receipt.number}
      submitted=${receipt.registeredAt}
      service=${title.text}
      service-lang=${title.lang}
      applicant=${nameIn(user, locale)}
      delay=${JSON.stringify(sheet.delay)}
      next=${JSON.stringify(next)}
      download-url=${`/${urlSegment(locale)}/requests/${id}/signed.pdf`}
      ?specimen=${specimen}
    ></tiwizi-receipt>
    <h2 class="tiwizi-heading-2">${say('verification')}</h2>
    <tiwizi-signature-verification
      heading-level="3"
      report=${JSON.stringify(receipt.result.verification)}
      ?specimen=${specimen}
    ></tiwizi-signature-verification>`;
}
