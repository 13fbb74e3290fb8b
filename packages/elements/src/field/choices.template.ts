import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FieldOption } from './field-data.ts';
import {
  describedBy,
  errorPart,
  groupTemplate,
  hintPart,
  invalid,
  isLone,
  saidBeside,
  type FieldPrint,
} from './field-parts.template.ts';
import { labelText } from './field-words.ts';

/** A set of radio buttons or checkboxes under one legend. */
export function choicesTemplate(field: FieldPrint): TemplateResult {
  const { data } = field;
  const options = data.options ?? [];
  const chosen = data.type === 'checkbox' ? (data.value ?? '').split(/\s+/) : [data.value];
  return groupTemplate(
    field,
    options.map((option, index) => choice(field, option, index, chosen.includes(option.value))),
  );
}

function choice(field: FieldPrint, option: FieldOption, index: number, checked: boolean): TemplateResult {
  const { data, id: ids } = field;
  const id = index ? ids(index + 1) : ids();
  const hintId = `${id}-choice-hint`;
  const isRadio = data.type !== 'checkbox';
  const described = [...(option.hint ? [hintId] : []), ...(isLone(data) ? saidBeside(field) : [])].join(' ');
  return html`<div class="tiwizi-choice" data-tiwizi-key=${option.value}
    ><input
      class="tiwizi-choice__control"
      type=${isRadio ? 'radio' : 'checkbox'}
      id=${id}
      name=${data.name ?? nothing}
      value=${option.value}
      form=${data.form ?? nothing}
      aria-describedby=${described || nothing}
      aria-invalid=${isRadio ? nothing : invalid(field)}
      ?checked=${checked}
      ?disabled=${option.disabled}
      aria-required=${isLone(data) && data.required ? 'true' : nothing}
      ?required=${isRadio && data.required}
    /><label class="tiwizi-choice__label" for=${id}>${option.label}</label
    >${option.hint ? html`<p class="tiwizi-hint tiwizi-choice__hint" id=${hintId}>${option.hint}</p>` : nothing}</div
  >`;
}

/** One checkbox that stands alone: its label is the field's label. */
export function checkboxTemplate(field: FieldPrint): TemplateResult {
  const { data, id, context } = field;
  return html`${hintPart(field)}${errorPart(field)}<div class="tiwizi-choice"
      ><input
        class="tiwizi-choice__control"
        type="checkbox"
        id=${id()}
        name=${data.name ?? nothing}
        value=${data.value ?? 'yes'}
        form=${data.form ?? nothing}
        aria-describedby=${describedBy(field)}
        aria-invalid=${invalid(field)}
        ?checked=${data.checked}
        aria-required=${data.required ? 'true' : nothing}
        ?disabled=${data.disabled}
      /><label class="tiwizi-choice__label" for=${id()} data-tiwizi-part="label"
        >${labelText(data, context.locale)}</label
      ></div
    >`;
}
