import { html, nothing, type TemplateResult } from 'lit/html.js';
import { idsOf, readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { characterCountForm } from '../character-count/character-count.template.ts';
import { checkboxTemplate, choicesTemplate } from './choices.template.ts';
import { controlDefaults } from './control-defaults.ts';
import { dateTemplate } from './date.template.ts';
import { fieldProperties, type FieldData } from './field-data.ts';
import { describedBy, errorPart, hintPart, invalid, isCounted, type FieldPrint } from './field-parts.template.ts';
import { labelText } from './field-words.ts';
import { fieldPrinted, type FieldPrinted } from './field-printed.ts';
import { fileTemplate } from './file.template.ts';
import { defaultsFor } from './field-defaults.ts';
import { passwordButton } from '../password-input/password-button.template.ts';
import { rangeTemplate } from './range.template.ts';
import { selectTemplate } from './select.template.ts';

/** The full form of `<tiwizi-field>`: label, hint, error and native control, in reading order. */
export const fieldTemplate: ElementTemplate<FieldData & FieldPrinted> = {
  tag: 'tiwizi-field',
  defines: [
    'tiwizi-character-count',
    'tiwizi-date-picker',
    'tiwizi-identifier-check',
    'tiwizi-notice',
    'tiwizi-password-input',
    'tiwizi-range',
    'tiwizi-searchable-select',
  ],
  printed: fieldPrinted,
  read: (attributes) => readAttributes({ ...fieldProperties, ...fieldPrinted }, attributes),
  print(given, context) {
    const data = given.identifier ? withDefaults(given, defaultsFor(given.identifier, context.locale)) : given;
    const id = data.controlId ? idsOf(data.controlId) : context.ids(`field-${data.name ?? 'unnamed'}`);
    const field: FieldPrint = { data, id, context };
    const { type } = data;
    if ((type === 'select' || type === 'radio') && !data.options)
      context.report('field-without-options', `A field of type ${type} has no options: ${data.name ?? ''}`);
    return html`${printed(field)}${questionPart(field)}`;
  },
};

function printed(field: FieldPrint): TemplateResult {
  const { data, id, context } = field;
  const { type } = data;
  if (type === 'radio' || (type === 'checkbox' && data.options?.length)) return choicesTemplate(field);
  if (type === 'checkbox') return checkboxTemplate(field);
  if (type === 'date') return dateTemplate(field);
  const labelId = type === 'file' || data.searchable ? id('label') : nothing;
  return html`<label class="tiwizi-label" id=${labelId} for=${id()} data-tiwizi-part="label"
      >${labelText(data, context.locale)}</label
    >${hintPart(field)}${errorPart(field)}${control(field)}${countPart(field)}${data.identifier ? html`<tiwizi-identifier-check identifier=${data.identifier}></tiwizi-identifier-check>` : nothing}`;
}

/** Data with what is said where they say nothing. An element answers for itself, and its data cannot be copied. */
const withDefaults = <Data extends object>(data: Data, defaults: Partial<Data>): Data =>
  new Proxy(data, {
    get: (target, name): unknown => Reflect.get(target, name) ?? (defaults as Record<PropertyKey, unknown>)[name],
  });

/** What is asked about the answer: the look of something to know, and not of an error. */
const questionPart = ({ data, id }: FieldPrint): TemplateResult | typeof nothing =>
  data.question
    ? html`<tiwizi-notice class="tiwizi-question" type="info" data-tiwizi-part="question"
        ><p class="tiwizi-notice__text" id=${id('question')}>${data.question}</p></tiwizi-notice
      >`
    : nothing;

/** How many characters may be typed, and by script how many are left. */
const countPart = ({ data, id, context }: FieldPrint): TemplateResult | typeof nothing =>
  isCounted(data)
    ? html`<tiwizi-character-count limit=${data.characterCount}
        >${characterCountForm(data.characterCount, id('limit'), context.locale)}</tiwizi-character-count
      >`
    : nothing;

/** A control with what stands before and after it in the line. */
function affixed({ data, id }: FieldPrint, control: TemplateResult): TemplateResult {
  const { controlPrefix: before, controlSuffix: after } = data;
  if (!before && !after) return control;
  const affix = (part: string, words: string | undefined): TemplateResult | typeof nothing =>
    words ? html`<span class="tiwizi-affix__text" id=${id(part)}><bdi>${words}</bdi></span>` : nothing;
  // A sign before it belongs to what is typed; a unit after it to the sentence of the page.
  const dir = before ? data.controlDir : undefined;
  return html`<div class="tiwizi-affix" dir=${dir || nothing}
    >${affix('prefix', before)}${control}${affix('suffix', after)}</div
  >`;
}

const isPassword = ({ data: { type = 'text', inputType } }: FieldPrint): boolean =>
  type === 'text' && inputType === 'password';

function control(field: FieldPrint): TemplateResult {
  const { type } = field.data;
  if (type === 'select') return selectTemplate(field);
  if (type === 'textarea') return textareaTemplate(field);
  if (type === 'file') return fileTemplate(field);
  if (field.data.look === 'range') return rangeTemplate(field);
  if (!isPassword(field)) return affixed(field, inputTemplate(field));
  return html`<tiwizi-password-input data-draft="never"
    >${inputTemplate(field)}${passwordButton(field.context.locale)}</tiwizi-password-input
  >`;
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
    lang=${data.controlLang ?? nothing}
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
    lang=${data.controlLang ?? nothing}
    inputmode=${inputmode ?? nothing}
    maxlength=${data.maxlength ?? (isCode ? '6' : nothing)}
    autocomplete=${autocomplete ?? nothing}
    autocapitalize=${data.identifier ? 'characters' : isPassword(field) ? 'none' : nothing}
    spellcheck=${data.identifier || isPassword(field) ? 'false' : nothing}
    aria-describedby=${describedBy(field)}
    aria-invalid=${invalid(field)}
    ?required=${data.required}
    ?disabled=${data.disabled}
  />`;
}
