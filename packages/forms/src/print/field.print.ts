import type { FieldData, FieldPrinted, FieldType } from '@tiwizi/elements';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { languageMark, text, wordsIn, type Locale } from '@tiwizi/i18n';
import { controlId, isGiven, isSecret, kindOf, type FlowField } from '../flow/index.ts';
import { computedMessages } from '../kinds/computed.messages.ts';
import type { PrintedField } from '../kinds/field-kind.ts';
import type { FieldView } from './form-page.ts';
import { word } from './form.print.ts';
import { asGiven, givenAnswer, originWords } from './known-answer.print.ts';
import { receivedFiles } from './received-files.print.ts';

/** A field in its short form, in the wrapper that shows and hides it when it depends on an answer. */
export const printField = (view: FieldView, locale: Locale): TemplateResult => whenAsked(view, shortForm(view, locale));

/** What is printed of a field, in the wrapper that shows and hides it when it depends on an answer. */
export function whenAsked({ field: { when }, asked }: FieldView, printed: TemplateResult): TemplateResult {
  if (!when) return printed;
  const condition = JSON.stringify(when);
  return asked
    ? html`<div data-tiwizi-when=${condition}>${printed}</div>`
    : html`<template data-tiwizi-when=${condition}>${printed}</template>`;
}

function shortForm(view: FieldView, locale: Locale): TemplateResult {
  const { field, answer, error, question, invalidParts, known } = view;
  if (known && isGiven(field, known, answer)) return givenAnswer(view, known, locale);
  const secret = isSecret(field);
  const data = kindOf(field).print(field, secret ? undefined : answer, locale);
  const label = data.label ?? wordsIn(field.label, locale);
  const hint = hintWith(data.hint ?? wordsIn(field.hint, locale), known && originWords(view, known, locale));
  if (data.computed) return computedAmount(field, label, data, locale);
  const back = known?.bound ? asGiven(field, locale) : nothing;
  if (data.parts) return html`${severalFields(view, { label, hint, parts: data.parts })}${back}`;
  const said: FieldData & FieldPrinted = {
    ...data,
    label,
    hint,
    error,
    question,
    invalidParts: invalidParts?.join(' '),
  };
  const one = oneField(
    {
      ...said,
      type: data.type ?? (kindOf(field).type as FieldType),
      name: field.name,
      required: data.required ?? field.required,
      controlId: controlId(field),
      describedBy: data.legalNote && noteId(field),
    },
    secret,
    data.type && data.type !== kindOf(field).type ? kindOf(field).type : undefined,
    data.units,
  );
  if (data.received) return html`${one}${receivedFiles(field, data, locale)}`;
  const empty = data.emptyValue ? html`<input type="hidden" name=${field.name} value="" />` : nothing;
  const shown = data.shown ? html`<input type="hidden" name=${`${field.name}-shown`} value=${data.shown} />` : nothing;
  return html`${empty}${one}${shown}${back}${data.legalNote ? legalNote(field, data.legalNote, locale) : nothing}`;
}

/** A hint, and where the answer is from. */
const hintWith = (hint: string | undefined, origin: string | undefined): string | undefined =>
  [hint, origin].filter(Boolean).join(' ') || undefined;

/** What is computed: shown, and said once it changes; never a control, since nobody may write it. */
function computedAmount(
  field: FlowField,
  label: string,
  { computed, value, hint }: PrintedField,
  locale: Locale,
): TemplateResult {
  const said = hint ?? wordsIn(field.hint, locale);
  return html`<p class="tiwizi-text"
    ><strong>${text(computedMessages, 'label', locale, { label })}</strong>
    <output id=${controlId(field)} data-tiwizi-computed=${JSON.stringify({ name: field.name, ...computed })}
      >${value || text(computedMessages, 'notYet', locale)}</output
    >${said ? html`<br /><span class="tiwizi-hint">${said}</span>` : nothing}</p
  >`;
}

const noteId = (field: FlowField): string => `${controlId(field)}-note`;

/** A legal sentence of ours, and that no jurist has confirmed it: heard with the question that it is about. */
function legalNote(
  field: FlowField,
  { text: said, language }: NonNullable<PrintedField['legalNote']>,
  locale: Locale,
): TemplateResult {
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`<p class="tiwizi-text" lang=${lang} dir=${dir}
    ><span id=${noteId(field)}>${said}</span>
    <span class="tiwizi-tag tiwizi-tag--warning">${word('toBeConfirmed', language)}</span></p
  >`;
}

/** Several fields under one legend. What is wrong is said at the part that it is about. */
function severalFields(
  { field, error, question, invalidParts = [] }: FieldView,
  { label, hint, parts }: { label: string; hint: string | undefined; parts: NonNullable<PrintedField['parts']> },
): TemplateResult {
  const id = controlId(field);
  const [first = ''] = Object.keys(parts);
  const wrong = error || question ? (invalidParts[0]?.split('-')[0] ?? first) : undefined;
  // The first part has the plain id, and words of its own.
  const [legend, below] = [`${id}-group-legend`, `${id}-group-hint`];
  const printed = Object.entries(parts).map(([part, data]) => {
    const ofPart = invalidParts.flatMap((each) => (each.startsWith(`${part}-`) ? [each.slice(part.length + 1)] : []));
    return oneField({
      ...data,
      ...(part === wrong && { error, question, invalidParts: ofPart.join(' ') || undefined }),
      name: `${field.name}-${part}`,
      required: data.required ?? field.required,
      controlId: controlId(field, part),
    });
  });
  return html`<fieldset class="tiwizi-fieldset" aria-labelledby=${hint ? `${legend} ${below}` : legend}
    ><legend class="tiwizi-heading-3" id=${legend}>${label}</legend
    >${hint ? html`<p class="tiwizi-hint" id=${below}>${hint}</p>` : nothing}${printed}</fieldset
  >`;
}

/**
 * @param kind the kind of the question, where no control has its name: script reads by it what was typed
 * @param units what may be typed after a number
 */
function oneField(
  data: FieldData & FieldPrinted,
  isSecret = false,
  kind?: string,
  units: readonly string[] = [],
): TemplateResult {
  return html`<tiwizi-field
    type=${data.type === 'text' ? nothing : (data.type ?? nothing)}
    input-type=${data.inputType ?? nothing}
    name=${data.name ?? nothing}
    label=${data.label ?? nothing}
    hint=${data.hint ?? nothing}
    described-by=${data.describedBy ?? nothing}
    error=${data.error ?? nothing}
    invalid-parts=${data.invalidParts ?? nothing}
    value=${data.value ?? nothing}
    ?checked=${data.checked}
    ?required=${data.required}
    options=${data.options ? JSON.stringify(data.options) : nothing}
    control-id=${data.controlId ?? nothing}
    autocomplete=${data.autocomplete ?? nothing}
    inputmode=${data.inputmode ?? nothing}
    maxlength=${data.maxlength ?? nothing}
    rows=${data.rows ?? nothing}
    accept=${data.accept ?? nothing}
    ?multiple=${data.multiple}
    control-dir=${data.controlDir ?? nothing}
    width=${data.width ?? nothing}
    ?picker=${data.picker}
    min=${data.min ?? nothing}
    max=${data.max ?? nothing}
    character-count=${data.characterCount ?? nothing}
    identifier=${data.identifier ?? nothing}
    question=${data.question ?? nothing}
    data-draft=${isSecret ? 'never' : nothing}
    data-tiwizi-kind=${kind ?? nothing}
    data-tiwizi-units=${units.length ? JSON.stringify(units) : nothing}
  ></tiwizi-field>`;
}
