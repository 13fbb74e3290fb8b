import { html, nothing, type TemplateResult } from 'lit/html.js';
import { text } from '@tiwizi/i18n';
import { datePickerForm } from '../date-picker/date-picker.template.ts';
import { fieldControlMessages } from './field-control.messages.ts';
import { groupTemplate, invalid, type FieldPrint } from './field-parts.template.ts';

const parts = ['day', 'month', 'year'] as const;

/** A date people know by heart, typed in three fields; posts `name-day`, `name-month`, `name-year`. */
export function dateTemplate(field: FieldPrint): TemplateResult {
  const [year, month, day] = (field.data.value ?? '').split('-');
  const values = { year, month, day };
  const controls = parts.map((part, index) => datePart(field, part, index ? field.id(part) : field.id(), values[part]));
  return groupTemplate(field, html`<div class="tiwizi-date">${controls}${picker(field)}</div>`);
}

/** A button that opens a calendar, where the author asked for one. */
const picker = ({ data, context }: FieldPrint): TemplateResult | typeof nothing =>
  data.picker
    ? html`<tiwizi-date-picker min=${data.min ?? nothing} max=${data.max ?? nothing}
        >${datePickerForm(context.locale)}</tiwizi-date-picker
      >`
    : nothing;

function datePart(
  field: FieldPrint,
  part: (typeof parts)[number],
  id: string,
  value: string | undefined,
): TemplateResult {
  const { data, context } = field;
  const digits = part === 'year' ? '4' : '2';
  return html`<div class="tiwizi-date__part"
    ><label class="tiwizi-label tiwizi-label--minor" for=${id} data-tiwizi-part=${part}
      >${text(fieldControlMessages, part, context.locale)}</label
    ><input
      class=${`tiwizi-input tiwizi-input--width-${digits}`}
      type="text"
      inputmode="numeric"
      dir="ltr"
      maxlength=${digits}
      id=${id}
      name=${data.name ? `${data.name}-${part}` : nothing}
      value=${value || nothing}
      form=${data.form ?? nothing}
      autocomplete=${data.autocomplete === 'bday' ? `bday-${part}` : nothing}
      aria-invalid=${invalid(field, part)}
      ?required=${data.required}
  /></div>`;
}
