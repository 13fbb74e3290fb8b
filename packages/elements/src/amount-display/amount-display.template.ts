import { html, nothing } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { formatMoney } from '@tiwizi/i18n';
import { amountDisplayProperties, type AmountDisplayData } from './amount-display-data.ts';

/** The full form of `<tiwizi-amount-display>`. */
export const amountDisplayTemplate: ElementTemplate<AmountDisplayData> = {
  tag: 'tiwizi-amount-display',
  read: (attributes) => readAttributes(amountDisplayProperties, attributes),
  print({ value, currency = 'MAD', whole }, { locale, report }) {
    const isCurrency = /^[A-Z]{3}$/.test(currency);
    if (!isCurrency) report('amount-display-bad-currency', `currency="${currency}" is no code of ISO 4217.`);
    const written =
      value === undefined || !isCurrency
        ? nothing
        : formatMoney(value, locale, { currency, trailingZeroDisplay: whole ? 'stripIfInteger' : 'auto' });
    return html`<data class="tiwizi-amount-display" value=${value ?? nothing} data-tiwizi-part="amount"
      ><bdi>${written}</bdi></data
    >`;
  },
};
