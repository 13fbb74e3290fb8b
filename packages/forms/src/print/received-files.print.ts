import { isolate, text, wordsIn, type Locale } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { controlId, type FileAnswer, type FlowField } from '../flow/index.ts';
import { fileMessages } from '../kinds/file.messages.ts';
import { sizeText } from '../kinds/size-text.ts';

/** The id of what a field that takes several files shows of them: the page that follows a change of them is opened there. */
export const filesId = (name: string): string => `${controlId({ name })}-received`;

/** The button that sends the files that were chosen, and those that were received, each with one that removes it. All work without script. */
export function receivedFiles(field: FlowField, files: readonly FileAnswer[], locale: Locale): TemplateResult {
  const heading = `${text(fileMessages, 'received', locale)} – ${wordsIn(field.label, locale)}`;
  const id = filesId(field.name);
  return html`<div class="tiwizi-stack"
    ><div
      ><button class="tiwizi-button tiwizi-button--secondary" name="action" value=${`add:${field.name}`}
        >${text(fileMessages, 'add', locale)}</button
      ></div
    ><div id=${id} role="group" aria-label=${heading} tabindex="-1"
      >${
        files.length
          ? html`<p class="tiwizi-label">${text(fileMessages, 'received', locale)}</p
              ><dl class="tiwizi-summary-list">${files.map((file) => row(field, file, locale))}</dl>`
          : nothing
      }</div
    ></div
  >`;
}

function row(field: FlowField, file: FileAnswer, locale: Locale): TemplateResult {
  const { name, size, type, sentAs, scan } = file;
  const state = text(fileMessages, scan === 'waiting' ? 'stateWaiting' : 'state', locale, {
    type: isolate(type.toUpperCase(), 'ltr'),
    size: sizeText(size, locale),
  });
  return html`<div class="tiwizi-summary-list__row"
    ><dt class="tiwizi-summary-list__key"><bdi>${name}</bdi></dt
    ><dd class="tiwizi-summary-list__value"
      >${state}${sentAs ? html`<br />${text(fileMessages, 'sentAs', locale, { name: isolate(sentAs) })}` : nothing}</dd
    ><dd class="tiwizi-summary-list__actions"
      ><button
        class="tiwizi-button tiwizi-button--link"
        name="action"
        value=${`remove:${field.name}.${file.file.split('.', 1)[0] ?? ''}`}
        >${text(fileMessages, 'remove', locale)}<span class="tiwizi-visually-hidden"> <bdi>${name}</bdi></span></button
      ></dd
    ></div
  >`;
}
