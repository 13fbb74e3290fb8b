import { isolate, text, type Locale } from '@tiwizi/i18n';
import { acceptAttribute, controlId, fieldValue, isFile, isSecret } from '../flow/index.ts';
import { sizeText } from '../flow/validate-file.ts';
import type { FieldView } from '../server/form-page.ts';
import { attributes, markup, type Markup } from './markup.ts';
import { printMessages } from './print.messages.ts';

/** A field in its short form, in the wrapper that shows and hides it when it depends on an answer. */
export function fieldMarkup(view: FieldView, locale: Locale): Markup {
  const { field, asked } = view;
  const printed = markup`${chosenNothing(view)}<tiwizi-field${fieldAttributes(view, locale)}></tiwizi-field>`;
  if (!field.when) return printed;
  const when = attributes({ 'data-tiwizi-when': JSON.stringify(field.when) });
  return asked ? markup`<div${when}>${printed}</div>` : markup`<template${when}>${printed}</template>`;
}

/** A set of choices posts nothing when nothing is chosen; this says that it was asked. */
function chosenNothing({ field }: FieldView): Markup | undefined {
  return field.type === 'radio' || field.type === 'checkbox'
    ? markup`<input type="hidden"${attributes({ name: field.name })} value="">`
    : undefined;
}

function fieldAttributes({ field, answer, error }: FieldView, locale: Locale): Markup {
  return attributes({
    type: field.type,
    'input-type': field.inputType,
    name: field.name,
    label: field.label[locale],
    hint: hintOf({ field, answer }, locale),
    error,
    value: isSecret(field) ? undefined : fieldValue(answer),
    required: field.required,
    options:
      field.options &&
      JSON.stringify(
        field.options.map(({ value, label, hint }) => ({
          value,
          label: label[locale],
          ...(hint && { hint: hint[locale] }),
        })),
      ),
    'control-id': controlId(field),
    autocomplete: field.autocomplete,
    inputmode: field.inputmode,
    // A limit in the control cuts what is pasted without a word; of text the server says that it is too long.
    maxlength: field.type === 'one-time-code' ? field.maxlength : undefined,
    rows: field.rows,
    accept: field.file && acceptAttribute(field.file.accept),
    'control-dir': field.controlDir,
    width: field.width,
    'data-draft': isSecret(field) && 'never',
  });
}

function hintOf(
  { field, answer }: { readonly field: FieldView['field']; readonly answer: FieldView['answer'] | undefined },
  locale: Locale,
): string | undefined {
  const kept =
    isFile(answer) &&
    text(printMessages, 'fileKept', locale, { file: isolate(answer.name), size: sizeText(answer.size, locale) });
  return [kept, field.hint?.[locale]].filter(Boolean).join(' ') || undefined;
}
