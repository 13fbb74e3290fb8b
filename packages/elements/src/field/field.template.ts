import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ElementTemplate, TemplateContext } from '@tiwizi/core';
import { readAttributes } from '../template/read-attributes.ts';
import { checkboxTemplate, choicesTemplate } from './choices.template.ts';
import { dateTemplate } from './date.template.ts';
import { controlDefaults } from './control-defaults.ts';
import { fieldProperties, type FieldData } from './field-data.ts';
import { describedBy, errorPart, hintPart, type FieldIds } from './field-parts.template.ts';
import { labelText } from './field-words.ts';
import { fileTemplate } from './file.template.ts';
import { selectTemplate } from './select.template.ts';

/** The full form of `<tiwizi-field>`: label, hint, error and native control, in reading order. */
export const fieldTemplate: ElementTemplate<FieldData> = {
  tag: 'tiwizi-field',
  read: (attributes) => readAttributes<FieldData>(fieldProperties, attributes),
  print(data, context) {
    const id = data.controlId ?? context.uniqueId(`field-${data.name ?? 'unnamed'}`);
    const ids: FieldIds = { control: id, hint: `${id}-hint`, error: `${id}-error` };
    if (data.type === 'radio' || (data.type === 'checkbox' && data.options?.length))
      return choicesTemplate(data, ids, context);
    if (data.type === 'checkbox') return checkboxTemplate(data, ids, context);
    if (data.type === 'date') return dateTemplate(data, ids, context);
    return html`<label class="tiwizi-label" for=${id} data-tiwizi-part="label">${labelText(data, context.locale)}</label
      >${hintPart(data, ids)}${errorPart(data, ids, context)}${control(data, ids, context)}`;
  },
};

function control(data: FieldData, ids: FieldIds, context: TemplateContext): TemplateResult {
  const { dir, inputmode, autocomplete } = controlDefaults(data);
  const invalid = data.error ? 'true' : nothing;
  if (data.type === 'select') return selectTemplate(data, ids, context);
  if (data.type === 'textarea') {
    return html`<textarea
      class="tiwizi-input"
      id=${ids.control}
      name=${data.name ?? nothing}
      rows=${data.rows ?? '5'}
      dir=${dir ?? nothing}
      maxlength=${data.maxlength ?? nothing}
      autocomplete=${autocomplete ?? nothing}
      aria-describedby=${describedBy(data, ids)}
      aria-invalid=${invalid}
      ?required=${data.required}
      ?disabled=${data.disabled}
    >
${data.value ?? ''}</textarea>`;
  }
  if (data.type === 'file') return fileTemplate(data, ids, context);
  const maxlength = data.maxlength ?? (data.type === 'one-time-code' ? '6' : undefined);
  const width = data.width ?? (data.type === 'one-time-code' ? '10' : undefined);
  return html`<input
    class=${width ? `tiwizi-input tiwizi-input--width-${width}` : 'tiwizi-input'}
    type=${data.inputType ?? 'text'}
    id=${ids.control}
    name=${data.name ?? nothing}
    value=${data.value ?? nothing}
    dir=${dir ?? nothing}
    inputmode=${inputmode ?? nothing}
    maxlength=${maxlength ?? nothing}
    autocomplete=${autocomplete ?? nothing}
    aria-describedby=${describedBy(data, ids)}
    aria-invalid=${invalid}
    ?required=${data.required}
    ?disabled=${data.disabled}
  />`;
}
