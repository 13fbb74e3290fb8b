import { html, nothing, type TemplateResult } from 'lit/html.js';
import { text } from '@tiwizi/i18n';
import type { TemplateContext } from '@tiwizi/core';
import type { FieldData } from './field-data.ts';
import { fieldControlMessages } from './field-control.messages.ts';
import { describedBy, errorPart, hintPart, type FieldIds } from './field-parts.template.ts';
import { labelText } from './field-words.ts';

const parts = ['day', 'month', 'year'] as const;

/** A date people know by heart, typed in three fields; posts `name-day`, `name-month`, `name-year`. */
export function dateTemplate(data: FieldData, ids: FieldIds, context: TemplateContext): TemplateResult {
  const [year, month, day] = (data.value ?? '').split('-');
  const values = { year, month, day };
  return html`<fieldset
    class="tiwizi-fieldset"
    id=${`${ids.control}-group`}
    aria-describedby=${describedBy(data, ids)}
    ?disabled=${data.disabled}
    ><legend class="tiwizi-label" data-tiwizi-part="label">${labelText(data, context.locale)}</legend
    >${hintPart(data, ids)}${errorPart(data, ids, context)}<div class="tiwizi-date"
      >${parts.map((part, index) => {
        const id = index ? `${ids.control}-${part}` : ids.control;
        const complete = data.autocomplete === 'bday' ? `bday-${part}` : nothing;
        return html`<div class="tiwizi-date__part"
          ><label class="tiwizi-label tiwizi-label--minor" for=${id} data-tiwizi-part=${part}
            >${text(fieldControlMessages, part, context.locale)}</label
          ><input
            class=${`tiwizi-input tiwizi-input--width-${part === 'year' ? '4' : '2'}`}
            type="text"
            inputmode="numeric"
            dir="ltr"
            maxlength=${part === 'year' ? '4' : '2'}
            id=${id}
            name=${data.name ? `${data.name}-${part}` : nothing}
            value=${values[part] || nothing}
            autocomplete=${complete}
            aria-invalid=${data.error ? 'true' : nothing}
            ?required=${data.required}
        /></div>`;
      })}</div
    ></fieldset
  >`;
}
