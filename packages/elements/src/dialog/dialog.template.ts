import { html, nothing, type TemplateResult } from 'lit/html.js';
import { idsOf, readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text, type Locale } from '@tiwizi/i18n';
import { dialogProperties, type DialogData } from './dialog-data.ts';
import { dialogPrinted, type DialogPrinted } from './dialog-printed.ts';
import { dialogMessages } from './dialog.messages.ts';

type Data = DialogData & DialogPrinted;

/** The full form of `<tiwizi-dialog>`. Printed open, it is a section of the page for those without script. */
export const dialogTemplate: ElementTemplate<Data> = {
  tag: 'tiwizi-dialog',
  printed: dialogPrinted,
  read: (attributes) => readAttributes({ ...dialogProperties, ...dialogPrinted }, attributes),
  print(data, { locale, ids, content, report }) {
    const id = data.dialogId ? idsOf(data.dialogId) : ids('dialog');
    const own = content('content');
    const isAsking = !!data.confirmForm;
    if (isAsking && !data.confirmText) report('dialog-without-confirm-text', 'Say in confirm-text what is done.');
    const words = data.text || own === nothing;
    return html`<dialog
      class="tiwizi-dialog"
      id=${id()}
      role=${data.alert || isAsking ? 'alertdialog' : nothing}
      tabindex="-1"
      aria-labelledby=${id('heading')}
      aria-describedby=${words && (data.alert || isAsking) ? id('text') : nothing}
      ?open=${!data.closed && !isAsking}
      ><h2 class="tiwizi-dialog__heading" id=${id('heading')} data-tiwizi-part="heading">${data.heading ?? nothing}</h2
      >${
        words
          ? html`<p class="tiwizi-text" id=${id('text')} data-tiwizi-part="text">${data.text ?? nothing}</p>`
          : nothing
      }${own}${isAsking ? answers(data, locale) : closing(locale)}</dialog
    >`;
  },
};

const closing = (locale: Locale): TemplateResult =>
  html`<form method="dialog"
    ><button class="tiwizi-button tiwizi-button--secondary" data-tiwizi-part="close"
      >${text(dialogMessages, 'close', locale)}</button
    ></form
  >`;

/** The dangerous button is one of the form that it sends; the safe one has the focus when the dialog opens. */
const answers = ({ confirmForm, confirmText, keepText }: Data, locale: Locale): TemplateResult =>
  html`<form method="dialog" class="tiwizi-button-group"
    ><button
      class="tiwizi-button tiwizi-button--danger"
      form=${confirmForm ?? nothing}
      name="confirmed"
      value="yes"
      data-tiwizi-part="confirm"
      >${confirmText ?? text(dialogMessages, 'confirm', locale)}</button
    ><button class="tiwizi-button tiwizi-button--secondary" value="keep" autofocus data-tiwizi-part="close"
      >${keepText ?? text(dialogMessages, 'keep', locale)}</button
    ></form
  >`;
