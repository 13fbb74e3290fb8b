import { html } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { headingTemplate } from '../template/heading.template.ts';
import { errorSummaryProperties, isQuestion, type ErrorSummaryData } from './error-summary-data.ts';
import { errorSummaryMessages } from './error-summary.messages.ts';

/**
 * The full form of `<tiwizi-error-summary>`. Where there is no script it takes focus by `autofocus`, which leaves the focus to those who are
 * somewhere already: an address that ends in `#error-summary` would take it from who is typing when the page has loaded.
 */
export const errorSummaryTemplate: ElementTemplate<ErrorSummaryData> = {
  tag: 'tiwizi-error-summary',
  read: (attributes) => readAttributes(errorSummaryProperties, attributes),
  print(data, { locale, ids }) {
    const errors = data.errors ?? [];
    const id = ids('error-summary');
    const asks = isQuestion(errors);
    const counted = asks ? errors : errors.filter(({ warning }) => !warning);
    const heading =
      data.heading || text(errorSummaryMessages, asks ? 'question' : 'heading', locale, { count: counted.length });
    return html`<section
      class=${`tiwizi-error-summary__box${asks ? ' tiwizi-error-summary__box--question' : ''}`}
      id=${id()}
      tabindex="-1"
      ?autofocus=${errors.length > 0}
      aria-labelledby=${id('heading')}
      data-tiwizi-part="box"
      ?hidden=${!errors.length}
      >${headingTemplate({ level: data.headingLevel, className: 'tiwizi-error-summary__heading', part: 'heading', id: id('heading') }, heading)}<ul
        class="tiwizi-error-summary__list"
        data-tiwizi-part="errors"
        >${errors.map((error) => html`<li><a class="tiwizi-link tiwizi-error-summary__link" href=${error.href}>${error.message}</a></li>`)}</ul
      ></section
    >`;
  },
};
