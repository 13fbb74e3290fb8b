import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type Ids } from '@tiwizi/core/template';
import { text, type Locale } from '@tiwizi/i18n';
import { toastProperties, type ToastData, type ToastMessage } from './toast-data.ts';
import { toastMessages } from './toast.messages.ts';

/** The full form of `<tiwizi-toast>`: the messages, and the status in which script says those that come. */
export const toastTemplate: ElementTemplate<ToastData> = {
  tag: 'tiwizi-toast',
  read: (attributes) => readAttributes(toastProperties, attributes),
  print({ messages = [] }, { locale, ids }) {
    const id = ids('toast');
    return html`<section
        class="tiwizi-toast__stack"
        aria-label=${text(toastMessages, 'messages', locale)}
        data-tiwizi-part="stack"
        ?hidden=${!messages.length}
        ><ul class="tiwizi-toast__list" data-tiwizi-part="list"
          >${messages.map((each) => message(each, id, locale))}</ul
        ></section
      ><div class="tiwizi-visually-hidden" role="status" data-tiwizi-part="status"></div>`;
  },
};

function message(
  { id: key = '', text: words, type, href, linkText }: ToastMessage,
  id: Ids,
  locale: Locale,
): TemplateResult {
  const [button, said] = [id(`${key}-dismiss`), id(key)];
  return html`<li class=${`tiwizi-toast__message tiwizi-toast__message--${type ?? 'info'}`} data-tiwizi-key=${key}
    ><p class="tiwizi-toast__text" id=${said} dir="auto">${words}</p>${
      href
        ? html`<p class="tiwizi-toast__text"><a class="tiwizi-link tiwizi-toast__link" href=${href}>${linkText}</a></p>`
        : nothing
    }<button
      class="tiwizi-button tiwizi-button--quiet tiwizi-toast__dismiss"
      type="button"
      id=${button}
      aria-labelledby=${`${button} ${said}`}
      hidden
      >${text(toastMessages, 'dismiss', locale)}</button
    ></li
  >`;
}
