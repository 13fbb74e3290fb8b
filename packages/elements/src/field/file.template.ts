import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TemplateContext } from '@tiwizi/core';
import { text } from '@tiwizi/i18n';
import type { FieldData } from './field-data.ts';
import { describedBy, type FieldIds } from './field-parts.template.ts';
import { fieldControlMessages } from './field-control.messages.ts';

/**
 * A native file control, and what is shown in its place once script keeps it true: the browser's own button speaks the browser's language.
 * The control, unseen over it, is still the one that is pressed, dropped on, focused and read out.
 */
export function fileTemplate(data: FieldData, ids: FieldIds, { locale }: TemplateContext): TemplateResult {
  const words = data.multiple ? 'chooseFiles' : 'chooseFile';
  return html`<div class="tiwizi-file"
    ><input
      class="tiwizi-input tiwizi-input--file"
      type="file"
      id=${ids.control}
      name=${data.name ?? nothing}
      accept=${data.accept ?? nothing}
      aria-describedby=${describedBy(data, ids)}
      aria-invalid=${data.error ? 'true' : nothing}
      ?required=${data.required}
      ?disabled=${data.disabled}
      ?multiple=${data.multiple} /><span class="tiwizi-file__shown" aria-hidden="true"
      ><span class="tiwizi-button tiwizi-button--secondary" data-tiwizi-part=${words}
        >${text(fieldControlMessages, words, locale)}</span
      ><span><bdi data-tiwizi-part="files"></bdi></span></span
  ></div>`;
}
