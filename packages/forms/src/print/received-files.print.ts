import { formatFileSize, isolate, text, wordsIn, type Locale } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { controlId, idOfFile, type FileAnswer, type FlowField } from '../flow/index.ts';
import type { PrintedField } from '../kinds/field-kind.ts';
import { fileMessages } from '../kinds/file.messages.ts';
import type { ShownFile } from '../protocol/shown-file.ts';

/** The id of what a field that takes several files shows of them: the page that follows a change of them is opened there. */
export const filesId = (name: string): string => `${controlId({ name })}-received`;

/** A kept file as it is shown: its name, and what is known of it in words. */
export function shownFile(file: FileAnswer, locale: Locale): ShownFile {
  const { name, size, type, sentAs, scan } = file;
  const state = text(fileMessages, scan === 'waiting' ? 'stateWaiting' : 'state', locale, {
    type: isolate(type.toUpperCase(), 'ltr'),
    size: formatFileSize(size, locale),
  });
  const note = sentAs && text(fileMessages, 'sentAs', locale, { name: isolate(sentAs) });
  return { id: idOfFile(file), name, state: [state, note].filter(Boolean).join('. ') };
}

/**
 * What stands below the control of a field that takes files: a control for the camera, the button that sends what was chosen where there may be
 * several, and the files that were received, each with buttons that replace and remove it. All work without script; what a script shows of a
 * file that it sends stands beside them, inert.
 */
export function receivedFiles(
  field: FlowField,
  { received: files = [], shrink, camera, multiple }: PrintedField,
  locale: Locale,
): TemplateResult {
  const { name } = field;
  const heading = `${text(fileMessages, 'received', locale)} – ${wordsIn(field.label, locale)}`;
  const shown = files.map((file) => shownFile(file, locale));
  const blank: ShownFile = { id: '', name: '', state: '' };
  return html`<div class="tiwizi-stack" data-tiwizi-files=${name} data-shrink=${shrink ?? nothing}
    ><p class="tiwizi-hint" data-tiwizi-part="files-drop"
      >${text(fileMessages, multiple ? 'drop' : 'dropOne', locale)}</p
    >${camera ? cameraControl(field, camera, locale) : nothing}${
      multiple
        ? html`<div data-tiwizi-part="files-add"
            ><button class="tiwizi-button tiwizi-button--secondary" name="action" value=${`add:${name}`}
              >${text(fileMessages, 'add', locale)}</button
            ></div
          >`
        : nothing
    }<div id=${filesId(name)} role="group" aria-label=${heading} tabindex="-1" data-tiwizi-part="files-received"
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

/** Opens the camera of a telephone or tablet at once, where script shows it: what telephones offer by the first control needs none. */
const cameraControl = (field: FlowField, capture: string, locale: Locale): TemplateResult => {
  const id = `${controlId(field)}-camera`;
  return html`<div class="tiwizi-camera" hidden
    ><div class="tiwizi-file"
      ><input
        class="tiwizi-input tiwizi-input--file"
        type="file"
        id=${id}
        accept="image/jpeg"
        capture=${capture}
        aria-labelledby=${`${id}-words`}
        aria-describedby=${`${controlId(field)}-label`}
      /><span class="tiwizi-file__shown" aria-hidden="true"
        ><span class="tiwizi-button tiwizi-button--secondary" id=${`${id}-words`}
          >${text(fileMessages, 'camera', locale)}</span
        ></span
      ></div
    ></div
  >`;
};

const list = (field: string, files: readonly ShownFile[], locale: Locale): TemplateResult =>
  html`<p class="tiwizi-label">${text(fileMessages, 'received', locale)}</p
    ><dl class="tiwizi-summary-list">${files.map((file) => row(field, file, locale))}</dl>`;

const row = (field: string, { id, name, state }: ShownFile, locale: Locale): TemplateResult => {
  const button = (action: 'replace' | 'remove'): TemplateResult =>
    html`<button class="tiwizi-button tiwizi-button--link" name="action" value=${`${action}:${field}.${id}`}
      >${text(fileMessages, action, locale)}<span class="tiwizi-visually-hidden"> <bdi>${name}</bdi></span></button
    >`;
  return html`<div class="tiwizi-summary-list__row" data-tiwizi-key=${id}
    ><dt class="tiwizi-summary-list__key"><bdi>${name}</bdi></dt
    ><dd class="tiwizi-summary-list__value" data-tiwizi-part="file-state">${state}</dd
    ><dd class="tiwizi-summary-list__actions">${button('replace')} ${button('remove')}</dd></div
  >`;
};
