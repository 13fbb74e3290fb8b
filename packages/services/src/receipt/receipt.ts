import { templateElement, type EnhancerClass, watchChildren } from '@tiwizi/core';
import { receiptProperties, type ReceiptData } from './receipt-data.ts';

const Base: EnhancerClass<ReceiptData> = templateElement(receiptProperties, () =>
  import('./receipt.template.ts').then((module) => module.receiptTemplate),
);

/** The button that prints. */
const PRINT = 'button[data-tiwizi-print]';

/**
 * `<tiwizi-receipt>`: the receipt of a request: its number, when it was filed, when the sheet promises an answer and, apart, the legal
 * maximum (law 55-19, to be confirmed by a jurist), what happens next, the document and how its verification turned out. Printed by the
 * server; the script only offers to print it.
 *
 */
export class TiwiziReceipt extends Base {
  protected override adopt(): void {
    this.querySelector<HTMLElement>(PRINT)?.removeAttribute('hidden');
  }

  protected override listen(): void {
    this.addEventListener('click', ({ target }) => (target as Element).closest(PRINT) && print(), {
      signal: this.connection,
    });
    watchChildren(this, () => this.adopt(), this.connection);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-receipt': TiwiziReceipt;
  }
}
