import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TemplateContext } from '@tiwizi/core';
import type { FieldData, FieldOption } from './field-data.ts';
import { describedBy, errorPart, hintPart, type FieldIds } from './field-parts.template.ts';
import { labelText } from './field-words.ts';

/** A set of radio buttons or checkboxes under one legend. */
export function choicesTemplate(data: FieldData, ids: FieldIds, context: TemplateContext): TemplateResult {
  const chosen = data.type === 'checkbox' ? (data.value ?? '').split(/\s+/) : [data.value];
  return html`<fieldset
    class="tiwizi-fieldset"
    id=${`${ids.control}-group`}
    aria-describedby=${describedBy(data, ids)}
    ?disabled=${data.disabled}
    ><legend class="tiwizi-label" data-tiwizi-part="label">${labelText(data, context.locale)}</legend
    >${hintPart(data, ids)}${errorPart(data, ids, context)}${(data.options ?? []).map((option, index) =>
      choice(data, option, index ? `${ids.control}-${index + 1}` : ids.control, chosen.includes(option.value)),
    )}</fieldset
  >`;
}

function choice(data: FieldData, option: FieldOption, id: string, checked: boolean): TemplateResult {
  const hintId = `${id}-choice-hint`;
  return html`<div class="tiwizi-choice"
    ><input
      class="tiwizi-choice__control"
      type=${data.type ?? 'radio'}
      id=${id}
      name=${data.name ?? nothing}
      value=${option.value}
      aria-describedby=${option.hint ? hintId : nothing}
      ?checked=${checked}
      ?disabled=${option.disabled}
      ?required=${data.required && data.type === 'radio'}
    /><label class="tiwizi-choice__label" for=${id}>${option.label}</label
    >${option.hint ? html`<p class="tiwizi-hint tiwizi-choice__hint" id=${hintId}>${option.hint}</p>` : nothing}</div
  >`;
}

/** One checkbox that stands alone: its label is the field's label. */
export function checkboxTemplate(data: FieldData, ids: FieldIds, context: TemplateContext): TemplateResult {
  return html`${hintPart(data, ids)}${errorPart(data, ids, context)}<div class="tiwizi-choice"
      ><input
        class="tiwizi-choice__control"
        type="checkbox"
        id=${ids.control}
        name=${data.name ?? nothing}
        value=${data.value ?? 'yes'}
        aria-describedby=${describedBy(data, ids)}
        aria-invalid=${data.error ? 'true' : nothing}
        ?checked=${data.checked}
        ?required=${data.required}
        ?disabled=${data.disabled}
      /><label class="tiwizi-choice__label" for=${ids.control} data-tiwizi-part="label"
        >${labelText(data, context.locale)}</label
      ></div
    >`;
}
