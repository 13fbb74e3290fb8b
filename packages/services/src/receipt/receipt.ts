import { templateElement, type TemplateElementClass } from '@tiwizi/elements/template';
import { receiptProperties, type ReceiptData } from './receipt-data.ts';

const Base: TemplateElementClass<ReceiptData> = templateElement(receiptProperties, () =>
  import('./receipt.template.ts').then((module) => module.receiptTemplate),
);

/** The button that prints. */
const PRINT = 'button[data-tiwizi-print]';

/**
 * `<tiwizi-receipt>`: the receipt of a request: its number, when it was filed, when the sheet promises an answer and, apart, the legal
 * maximum (law 55-19, to be confirmed by a jurist), what happens next, the document and how its verification turned out. Printed by the
 * server; the script only offers to print it.
 *
 * @attr {string} number - number of the receipt, always left to right
 * @attr {string} submitted - the instant it was received, ISO 8601 with an offset
 * @attr {string} service - what was asked for
 * @attr {string} service-lang - its language, when it is not that of the page
 * @attr {string} applicant - who asked
 * @attr {string} delay - delay of the sheet: its JSON, or an ISO 8601 duration (`P10D`)
 * @attr {number} legal-days - the legal maximum in days, where it is not 60
 * @attr {string} next - what happens next: JSON list of texts
 * @attr {string} download-url - the document
 * @attr {string} download-text - what it is
 * @attr {string} verification - JSON list of `{ name, outcome, result }`; outcome `valid`, `invalid` or `unknown`
 * @attr {boolean} specimen - made with test keys: says that it has no legal value
 * @attr {'1'|'2'|'3'|'4'} heading-level - level of the heading; 2 by default
 */
export class TiwiziReceipt extends Base {
  protected override adopt(): void {
    this.querySelector<HTMLElement>(PRINT)?.removeAttribute('hidden');
  }

  protected override listen(): void {
    this.addEventListener('click', ({ target }) => (target as Element).closest(PRINT) && print(), {
      signal: this.connection,
    });
    this.adoptAnew();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-receipt': TiwiziReceipt;
  }
}
