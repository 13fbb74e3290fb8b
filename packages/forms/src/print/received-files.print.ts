import { isolate, text, wordsIn, type Locale } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { controlId, idOfFile, type FileAnswer, type FlowField } from '../flow/index.ts';
import { fileMessages } from '../kinds/file.messages.ts';
import { sizeText } from '../kinds/size-text.ts';
import type { ShownFile } from '../protocol/shown-file.ts';

/** The id of what a field that takes several files shows of them: the page that follows a change of them is opened there. */
export const filesId = (name: string): string => `${controlId({ name })}-received`;

/** A kept file as it is shown: its name, and what is known of it in words. */
export function shownFile(file: FileAnswer, locale: Locale): ShownFile {
  const { name, size, type, sentAs, scan } = file;
  const state = text(fileMessages, scan === 'waiting' ? 'stateWaiting' : 'state', locale, {
    type: isolate(type.toUpperCase(), 'ltr'),
    size: sizeText(size, locale),
  });
  const note = sentAs && text(fileMessages, 'sentAs', locale, { name: isolate(sentAs) });
  return { id: idOfFile(file), name, state: [state, note].filter(Boolean).join('. ') };
}

/**
 * The button that sends the files that were chosen, and those that were received, each with one that removes it. All work without script; what
 * a script shows of a file that it sends stands beside them, inert.
 */
export function receivedFiles(
  field: FlowField,
  files: readonly FileAnswer[],
  locale: Locale,
  shrink?: number,
): TemplateResult {
  const { name } = field;
  const heading = `${text(fileMessages, 'received', locale)} – ${wordsIn(field.label, locale)}`;
  const shown = files.map((file) => shownFile(file, locale));
  const blank: ShownFile = { id: '', name: '', state: '' };
  return html`<div class="tiwizi-stack" data-tiwizi-files=${name} data-shrink=${shrink ?? nothing}
    ><div
      ><button class="tiwizi-button tiwizi-button--secondary" name="action" value=${`add:${name}`}
        >${text(fileMessages, 'add', locale)}</button
      ></div
    ><div id=${filesId(name)} role="group" aria-label=${heading} tabindex="-1" data-tiwizi-part="files-received"
      >${shown.length ? list(name, shown, locale) : nothing}</div
    ><template
      data-tiwizi-part="file-row"
      data-waiting=${text(fileMessages, 'waiting', locale)}
      data-sending=${text(fileMessages, 'sending', locale, { percent: '--' })}
      data-unsent=${text(fileMessages, 'unsent', locale)}
      data-paused=${text(fileMessages, 'paused', locale)}
      data-unreadable=${text(fileMessages, 'unreadable', locale)}
      data-removed=${text(fileMessages, 'removed', locale)}
      >${list(name, [blank], locale)}</template
    ></div
  >`;
}

const list = (field: string, files: readonly ShownFile[], locale: Locale): TemplateResult =>
  html`<p class="tiwizi-label">${text(fileMessages, 'received', locale)}</p
    ><dl class="tiwizi-summary-list">${files.map((file) => row(field, file, locale))}</dl>`;

const row = (field: string, { id, name, state }: ShownFile, locale: Locale): TemplateResult =>
  html`<div class="tiwizi-summary-list__row" data-tiwizi-key=${id}
    ><dt class="tiwizi-summary-list__key"><bdi>${name}</bdi></dt
    ><dd class="tiwizi-summary-list__value" data-tiwizi-part="file-state">${state}</dd
    ><dd class="tiwizi-summary-list__actions"
      ><button class="tiwizi-button tiwizi-button--link" name="action" value=${`remove:${field}.${id}`}
        >${text(fileMessages, 'remove', locale)}<span class="tiwizi-visually-hidden"> <bdi>${name}</bdi></span></button
      ></dd
    ></div
  >`;
