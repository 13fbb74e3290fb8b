import { html, nothing } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { dateTemplate } from '../template/date.template.ts';
import { dateDisplayProperties, type DateDisplayData } from './date-display-data.ts';

/** The full form of `<tiwizi-date-display>`. */
export const dateDisplayTemplate: ElementTemplate<DateDisplayData> = {
  tag: 'tiwizi-date-display',
  read: (attributes) => readAttributes(dateDisplayProperties, attributes),
  print({ value, format = 'long', weekday = false, time = false }, { locale, report }) {
    const date = value ? dateTemplate(value, locale, { style: format, weekday, time }) : nothing;
    if (date === nothing) report('date-display-bad-value', `value="${value}" is no day of ISO 8601.`);
    return html`<bdi class="tiwizi-date-display" data-tiwizi-part="date">${date}</bdi>`;
  },
};
