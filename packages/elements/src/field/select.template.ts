import { html, nothing, type TemplateResult } from 'lit/html.js';
import { text } from '@tiwizi/i18n';
import { fieldControlMessages } from './field-control.messages.ts';
import { searchableSelectForm } from '../searchable-select/searchable-select.template.ts';
import { describedBy, invalid, type FieldPrint } from './field-parts.template.ts';

/** A native select, with a search before it where the author asked for one. */
export function selectTemplate(field: FieldPrint): TemplateResult {
  const select = nativeSelect(field);
  if (!field.data.searchable) return select;
  const form = searchableSelectForm(
    [field.id('search'), field.id('label')],
    select,
    field.context.locale,
    field.data.multiple,
  );
  return html`<tiwizi-searchable-select>${form}</tiwizi-searchable-select>`;
}

/** A native select whose first choice is empty, so that nothing is chosen for a person. */
function nativeSelect(field: FieldPrint): TemplateResult {
  const { data, id, context } = field;
  const chosen = data.multiple ? (data.value ?? '').split(/\s+/) : [data.value];
  return html`<select
    class="tiwizi-input tiwizi-input--select"
    id=${id()}
    name=${data.name ?? nothing}
    form=${data.form ?? nothing}
    autocomplete=${data.autocomplete ?? nothing}
    aria-describedby=${describedBy(field)}
    aria-invalid=${invalid(field)}
    ?multiple=${data.multiple}
    ?required=${data.required}
    ?disabled=${data.disabled}
    >${
      data.multiple
        ? nothing
        : html`<option value="" data-tiwizi-part="choose"
            >${text(fieldControlMessages, 'choose', context.locale)}</option
          >`
    }${(data.options ?? []).map(
      (option) =>
        html`<option value=${option.value} ?selected=${chosen.includes(option.value)} ?disabled=${option.disabled}
          >${option.label}</option
        >`,
    )}</select
  >`;
}
