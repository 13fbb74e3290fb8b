import { html, nothing, type TemplateResult } from 'lit/html.js';
import { text, type Locale } from '@tiwizi/i18n';
import { fieldControlMessages } from './field-control.messages.ts';
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
  const choices = options.map((option, index) => choice(field, option, index, chosen.includes(option.value)));
  const isBar = data.look === 'segmented' && data.type === 'radio';
  return groupTemplate(field, isBar ? html`<div class="tiwizi-segmented">${choices}</div>` : choices);
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
  const isSwitch = data.look === 'switch';
  return html`${hintPart(field)}${errorPart(field)}<div
      class=${isSwitch ? 'tiwizi-choice tiwizi-switch' : 'tiwizi-choice'}
      ><input
        class="tiwizi-choice__control"
        type="checkbox"
        role=${isSwitch ? 'switch' : nothing}
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
      >${isSwitch ? switchWords(context.locale) : nothing}</div
    >`;
}

/** What a switch says to who sees it; who listens hears it of the control. */
const switchWords = (locale: Locale): TemplateResult =>
  html`<span class="tiwizi-switch__state" aria-hidden="true"
    ><span class="tiwizi-switch__on" data-tiwizi-part="on">${text(fieldControlMessages, 'yes', locale)}</span
    ><span class="tiwizi-switch__off" data-tiwizi-part="off">${text(fieldControlMessages, 'no', locale)}</span></span
  >`;
