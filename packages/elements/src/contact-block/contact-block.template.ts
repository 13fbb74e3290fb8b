import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type Printable } from '@tiwizi/core/template';
import { text, type Locale } from '@tiwizi/i18n';
import { addressTemplate } from '../address-block/address.template.ts';
import { givenTemplate } from '../template/given.template.ts';
import { headingTemplate } from '../template/heading.template.ts';
import { phoneTemplate } from '../template/phone.template.ts';
import { contactBlockProperties, type ContactBlockData, type OpeningHours } from './contact-block-data.ts';
import { contactBlockMessages } from './contact-block.messages.ts';

/** The full form of `<tiwizi-contact-block>`. */
export const contactBlockTemplate: ElementTemplate<ContactBlockData> = {
  tag: 'tiwizi-contact-block',
  read: (attributes) => readAttributes(contactBlockProperties, attributes),
  print({ heading, headingLevel: level, address, phone, email, hours }, { locale, content }) {
    const row = (name: 'address' | 'phone' | 'email' | 'hours', value: Printable): TemplateResult =>
      html`<div class="tiwizi-contact-block__row" data-tiwizi-key=${name}
        ><dt class="tiwizi-contact-block__name">${text(contactBlockMessages, name, locale)}</dt
        ><dd class="tiwizi-contact-block__value">${value}</dd></div
      >`;
    const rows = [
      address?.length ? row('address', addressTemplate(address, locale)) : nothing,
      phone ? row('phone', phoneTemplate(phone)) : nothing,
      email ? row('email', mail(email)) : nothing,
      hours?.length ? row('hours', times(hours, locale)) : nothing,
    ];
    return html`<div data-tiwizi-part="heading"
        >${heading ? headingTemplate({ level, className: 'tiwizi-contact-block__heading' }, givenTemplate(heading, locale)) : nothing}</div
      ><dl class="tiwizi-contact-block__rows" data-tiwizi-part="rows" ?hidden=${rows.every((each) => each === nothing)}
        >${rows}</dl
      >${content('content')}`;
  },
};

const mail = (address: string): TemplateResult =>
  html`<a class="tiwizi-link" href=${`mailto:${address}`}><bdi dir="ltr">${address}</bdi></a>`;

const times = (hours: readonly OpeningHours[], locale: Locale): TemplateResult =>
  html`<ul class="tiwizi-contact-block__hours"
    >${hours.map(
      ({ days, from, to }) =>
        html`<li
          ><span>${givenTemplate(days, locale)}</span>
          <span class="tiwizi-nowrap">${text(contactBlockMessages, 'between', locale, { from, to })}</span></li
        >`,
    )}</ul
  >`;
