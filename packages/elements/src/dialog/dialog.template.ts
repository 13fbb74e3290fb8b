import { html, nothing } from 'lit/html.js';
import { idsOf, readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { dialogProperties, type DialogData } from './dialog-data.ts';
import { dialogMessages } from './dialog.messages.ts';

/** The full form of `<tiwizi-dialog>`. Printed open, it is a section of the page for those without script. */
export const dialogTemplate: ElementTemplate<DialogData> = {
  tag: 'tiwizi-dialog',
  read: (attributes) => readAttributes(dialogProperties, attributes),
  print(data, { locale, ids, content }) {
    const id = data.dialogId ? idsOf(data.dialogId) : ids('dialog');
    const own = content('content');
    return html`<dialog
      class="tiwizi-dialog"
      id=${id()}
      tabindex="-1"
      aria-labelledby=${id('heading')}
      ?open=${!data.closed}
      ><h2 class="tiwizi-dialog__heading" id=${id('heading')} data-tiwizi-part="heading">${data.heading ?? nothing}</h2
      >${data.text || own === nothing ? html`<p class="tiwizi-text" data-tiwizi-part="text">${data.text ?? nothing}</p>` : nothing}${own}<form
        method="dialog"
        ><button class="tiwizi-button tiwizi-button--secondary" data-tiwizi-part="close"
          >${text(dialogMessages, 'close', locale)}</button
        ></form
      ></dialog
    >`;
  },
};
