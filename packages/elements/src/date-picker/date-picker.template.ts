import { html, type TemplateResult } from 'lit/html.js';
import { calendar, svgTemplate } from '@tiwizi/icons';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text, type Locale } from '@tiwizi/i18n';
import { datePickerProperties, type DatePickerData } from './date-picker-data.ts';
import { datePickerMessages } from './date-picker.messages.ts';

/** A button that script shows once it works. */
export function datePickerForm(locale: Locale): TemplateResult {
  return html`<button
    type="button"
    class="tiwizi-button tiwizi-button--secondary"
    aria-haspopup="dialog"
    hidden
    data-tiwizi-part="open"
    >${svgTemplate(calendar)}<span data-tiwizi-part="calendar"
      >${text(datePickerMessages, 'calendar', locale)}</span
    ></button
  >`;
}

/** The full form of `<tiwizi-date-picker>`. */
export const datePickerTemplate: ElementTemplate<DatePickerData> = {
  tag: 'tiwizi-date-picker',
  read: (attributes) => readAttributes(datePickerProperties, attributes),
  print: (_data, { locale }) => datePickerForm(locale),
};
