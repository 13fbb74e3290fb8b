import { html, nothing, type TemplateResult } from 'lit/html.js';
import { text } from '@tiwizi/i18n';
import type { TemplateContext } from '@tiwizi/core';
import type { FieldData } from './field-data.ts';
import { fieldControlMessages } from './field-control.messages.ts';
import { describedBy, type FieldIds } from './field-parts.template.ts';

/** A native select whose first choice is empty, so that nothing is chosen for a person. */
export function selectTemplate(data: FieldData, ids: FieldIds, context: TemplateContext): TemplateResult {
  return html`<select
    class="tiwizi-input tiwizi-input--select"
    id=${ids.control}
    name=${data.name ?? nothing}
    autocomplete=${data.autocomplete ?? nothing}
    aria-describedby=${describedBy(data, ids)}
    aria-invalid=${data.error ? 'true' : nothing}
    ?required=${data.required}
    ?disabled=${data.disabled}
    ><option value="" data-tiwizi-part="choose">${text(fieldControlMessages, 'choose', context.locale)}</option
    >${(data.options ?? []).map(
      (option) =>
        html`<option value=${option.value} ?selected=${option.value === data.value} ?disabled=${option.disabled}
          >${option.label}</option
        >`,
    )}</select
  >`;
}
