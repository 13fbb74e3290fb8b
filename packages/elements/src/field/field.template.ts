import { html, nothing, type TemplateResult } from 'lit/html.js';
import { idsOf, readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { checkboxTemplate, choicesTemplate } from './choices.template.ts';
import { controlDefaults } from './control-defaults.ts';
import { dateTemplate } from './date.template.ts';
import { fieldProperties, type FieldData } from './field-data.ts';
import { describedBy, errorPart, hintPart, invalid, type FieldPrint } from './field-parts.template.ts';
import { labelText } from './field-words.ts';
import { fileTemplate } from './file.template.ts';
import { selectTemplate } from './select.template.ts';

/** The full form of `<tiwizi-field>`: label, hint, error and native control, in reading order. */
export const fieldTemplate: ElementTemplate<FieldData> = {
  tag: 'tiwizi-field',
  read: (attributes) => readAttributes(fieldProperties, attributes),
  print(data, context) {
    const id = data.controlId ? idsOf(data.controlId) : context.ids(`field-${data.name ?? 'unnamed'}`);
    const field: FieldPrint = { data, id, context };
    const { type } = data;
    if ((type === 'select' || type === 'radio') && !data.options)
      context.report('field-without-options', `A field of type ${type} has no options: ${data.name ?? ''}`);
    if (type === 'radio' || (type === 'checkbox' && data.options?.length)) return choicesTemplate(field);
    if (type === 'checkbox') return checkboxTemplate(field);
    if (type === 'date') return dateTemplate(field);
    const labelId = type === 'file' || data.searchable ? id('label') : nothing;
    return html`<label class="tiwizi-label" id=${labelId} for=${id()} data-tiwizi-part="label"
        >${labelText(data, context.locale)}</label
      >${hintPart(field)}${errorPart(field)}${control(field)}`;
  },
};

function control(field: FieldPrint): TemplateResult {
  const { type } = field.data;
  if (type === 'select') return selectTemplate(field);
  if (type === 'textarea') return textareaTemplate(field);
  return type === 'file' ? fileTemplate(field) : inputTemplate(field);
}

function textareaTemplate(field: FieldPrint): TemplateResult {
  const { data, id } = field;
  const { dir, inputmode, autocomplete } = controlDefaults(data);
  return html`<textarea
    class="tiwizi-input"
    id=${id()}
    name=${data.name ?? nothing}
    form=${data.form ?? nothing}
    rows=${data.rows ?? '5'}
    dir=${dir ?? nothing}
    inputmode=${inputmode ?? nothing}
    maxlength=${data.maxlength ?? nothing}
    autocomplete=${autocomplete ?? nothing}
    aria-describedby=${describedBy(field)}
    aria-invalid=${invalid(field)}
    ?required=${data.required}
    ?disabled=${data.disabled}
  >
${data.value ?? ''}</textarea>`;
}

function inputTemplate(field: FieldPrint): TemplateResult {
  const { data, id } = field;
  const { dir, inputmode, autocomplete } = controlDefaults(data);
  const isCode = data.type === 'one-time-code';
  const width = data.width ?? (isCode ? '10' : undefined);
  return html`<input
    class=${width ? `tiwizi-input tiwizi-input--width-${width}` : 'tiwizi-input'}
    type=${data.inputType ?? 'text'}
    id=${id()}
    name=${data.name ?? nothing}
    value=${data.value ?? nothing}
    form=${data.form ?? nothing}
    dir=${dir ?? nothing}
    inputmode=${inputmode ?? nothing}
    maxlength=${data.maxlength ?? (isCode ? '6' : nothing)}
    autocomplete=${autocomplete ?? nothing}
    aria-describedby=${describedBy(field)}
    aria-invalid=${invalid(field)}
    ?required=${data.required}
    ?disabled=${data.disabled}
  />`;
}
