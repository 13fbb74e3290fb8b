import { html, nothing, type TemplateResult } from 'lit/html.js';
import { wordsIn, type Locale } from '@tiwizi/i18n';
import { controlId, isSecret, kindOf } from '../flow/index.ts';
import type { FieldView } from './form-page.ts';

/** A field in its short form, in the wrapper that shows and hides it when it depends on an answer. */
export function printField(view: FieldView, locale: Locale): TemplateResult {
  const printed = shortForm(view, locale);
  const { when } = view.field;
  if (!when) return printed;
  const condition = JSON.stringify(when);
  return view.asked
    ? html`<div data-tiwizi-when=${condition}>${printed}</div>`
    : html`<template data-tiwizi-when=${condition}>${printed}</template>`;
}

function shortForm({ field, answer, error, invalidParts }: FieldView, locale: Locale): TemplateResult {
  const kind = kindOf(field);
  const secret = isSecret(field);
  const data = kind.print(field, secret ? undefined : answer, locale);
  const type = data.type ?? kind.type;
  return html`${data.emptyValue ? html`<input type="hidden" name=${field.name} value="" />` : nothing}<tiwizi-field
      type=${type === 'text' ? nothing : type}
      input-type=${data.inputType ?? nothing}
      name=${field.name}
      label=${data.label ?? wordsIn(field.label, locale)}
      hint=${data.hint ?? wordsIn(field.hint, locale) ?? nothing}
      error=${error ?? nothing}
      invalid-parts=${invalidParts?.join(' ') ?? nothing}
      value=${data.value ?? nothing}
      ?checked=${data.checked}
      ?required=${field.required}
      options=${data.options ? JSON.stringify(data.options) : nothing}
      control-id=${controlId(field)}
      autocomplete=${data.autocomplete ?? nothing}
      inputmode=${data.inputmode ?? nothing}
      maxlength=${data.maxlength ?? nothing}
      rows=${data.rows ?? nothing}
      accept=${data.accept ?? nothing}
      control-dir=${data.controlDir ?? nothing}
      width=${data.width ?? nothing}
      data-draft=${secret ? 'never' : nothing}
    ></tiwizi-field>`;
}
