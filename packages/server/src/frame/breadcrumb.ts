import { text, type Locale, type ShownText } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { frameMessages } from './frame.messages.ts';

/** Where a page stands below the directory. */
export function breadcrumb(
  home: string,
  between: readonly { readonly href: string; readonly text: string }[],
  here: Partial<ShownText>,
  locale: Locale,
): TemplateResult {
  const first = { href: home, text: text(frameMessages, 'directory', locale) };
  return html`<nav class="tiwizi-breadcrumb" aria-label=${text(frameMessages, 'breadcrumb', locale)}
    ><ol class="tiwizi-breadcrumb__list"
      >${[first, ...between].map((each) => html`<li class="tiwizi-breadcrumb__item"><a class="tiwizi-link" href=${each.href}>${each.text}</a></li>`)}<li
        class="tiwizi-breadcrumb__item"
        aria-current="page"
        ><bdi lang=${here.lang ?? nothing}>${here.text ?? ''}</bdi></li
      ></ol
    ></nav
  >`;
}
