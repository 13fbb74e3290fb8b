import { html, nothing, type TemplateResult } from 'lit/html.js';
import { text } from '@tiwizi/i18n';
import { fieldControlMessages } from './field-control.messages.ts';
import { describedBy, invalid, type FieldPrint } from './field-parts.template.ts';

/**
 * A native file control, and what is shown in its place once script keeps it true: the browser's own button speaks the browser's language.
 * The control, unseen over it, is still the one that is pressed, dropped on, focused and read out; the words that are seen are part of its name.
 */
export function fileTemplate(field: FieldPrint): TemplateResult {
  const { data, id, context } = field;
  const words = data.multiple ? 'chooseFiles' : 'chooseFile';
  return html`<div class="tiwizi-file"
    ><input
      class="tiwizi-input tiwizi-input--file"
      type="file"
      id=${id()}
      name=${data.name ?? nothing}
      form=${data.form ?? nothing}
      accept=${data.accept ?? nothing}
      aria-labelledby=${`${id('label')} ${id('button')}`}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
      ?required=${data.required}
      ?disabled=${data.disabled}
      ?multiple=${data.multiple} /><span class="tiwizi-file__shown" aria-hidden="true"
      ><span class="tiwizi-button tiwizi-button--secondary" id=${id('button')} data-tiwizi-part=${words}
        >${text(fieldControlMessages, words, context.locale)}</span
      ><span><bdi data-tiwizi-part="files"></bdi></span></span
  ></div>`;
}
