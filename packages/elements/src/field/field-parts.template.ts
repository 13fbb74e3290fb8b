import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TemplateContext } from '@tiwizi/core';
import type { FieldData } from './field-data.ts';
import { errorPrefix } from './field-words.ts';

/** Ids of one field's parts. */
export interface FieldIds {
  readonly control: string;
  readonly hint: string;
  readonly error: string;
}

export function hintPart(data: FieldData, ids: FieldIds): TemplateResult | typeof nothing {
  return data.hint ? html`<p class="tiwizi-hint" id=${ids.hint} data-tiwizi-part="hint">${data.hint}</p>` : nothing;
}

export function errorPart(data: FieldData, ids: FieldIds, context: TemplateContext): TemplateResult | typeof nothing {
  return data.error
    ? html`<p class="tiwizi-error" id=${ids.error} data-tiwizi-part="error"
        ><span class="tiwizi-visually-hidden">${errorPrefix(context.locale)}</span> ${data.error}</p
      >`
    : nothing;
}

/** The id list that names hint and error, in reading order. */
export function describedBy(data: FieldData, ids: FieldIds): string | typeof nothing {
  return [data.hint && ids.hint, data.error && ids.error].filter(Boolean).join(' ') || nothing;
}
