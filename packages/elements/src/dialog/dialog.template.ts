import { html, nothing } from 'lit/html.js';
import type { ElementTemplate } from '@tiwizi/core';
import { text } from '@tiwizi/i18n';
import { readAttributes } from '../template/read-attributes.ts';
import { dialogProperties, type DialogData } from './dialog-data.ts';
import { dialogMessages } from './dialog.messages.ts';

/** The full form of `<tiwizi-dialog>`. Printed open, it is a section of the page for those without script. */
export const dialogTemplate: ElementTemplate<DialogData> = {
  tag: 'tiwizi-dialog',
  read: (attributes) => readAttributes<DialogData>(dialogProperties, attributes),
  print(data, { locale, uniqueId }) {
    const id = data.dialogId ?? uniqueId('dialog');
    return html`<dialog class="tiwizi-dialog" id=${id} aria-labelledby=${`${id}-heading`} ?open=${!data.closed}
      ><h2 class="tiwizi-dialog__heading" id=${`${id}-heading`} tabindex="-1" data-tiwizi-part="heading"
        >${data.heading ?? nothing}</h2
      ><p class="tiwizi-text" data-tiwizi-part="text">${data.text ?? nothing}</p
      ><form method="dialog"
        ><button class="tiwizi-button tiwizi-button--secondary" data-tiwizi-part="close"
          >${text(dialogMessages, 'close', locale)}</button
        ></form
      ></dialog
    >`;
  },
};
