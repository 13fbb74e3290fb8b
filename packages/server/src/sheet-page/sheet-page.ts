// One service: who, for whom, what it costs, how long, which documents; start button; where a person helps.
import { text, type Locale } from '@tiwizi/i18n';
import { sheetTitle, type ServiceSheet } from '@tiwizi/services';
import { serviceSheetTemplate } from '@tiwizi/services/templates';
import { html } from 'lit/html.js';
import { directoryMessages } from '../directory/directory.messages.ts';
import { frameMessages } from '../frame/frame.messages.ts';
import type { Page } from '../frame/page.ts';

/** What the page of a service is made of. */
export interface SheetPageOptions {
  readonly sheet: ServiceSheet;
  readonly home: string;
  /** Where the request begins, when the service is carried through here. */
  readonly startUrl?: string | undefined;
  /** What stands before the button. */
  readonly startNote?: string | undefined;
}

export function sheetPage({ sheet, home, startUrl, startNote }: SheetPageOptions, locale: Locale): Page {
  const title = sheetTitle(sheet, locale);
  return {
    title: title.text,
    // Examples carry a mark for people, and one for search engines.
    hidden: sheet.sample,
    content: html`<nav class="tiwizi-breadcrumb" aria-label=${text(frameMessages, 'breadcrumb', locale)}
        ><ol class="tiwizi-breadcrumb__list">
          <li class="tiwizi-breadcrumb__item"
            ><a class="tiwizi-link" href=${home}>${text(frameMessages, 'directory', locale)}</a></li
          >
          <li class="tiwizi-breadcrumb__item" aria-current="page"><bdi lang=${title.lang}>${title.text}</bdi></li></ol
        ></nav
      >
      <h1 class="tiwizi-heading-1" lang=${title.lang} dir=${title.dir}>${title.text}</h1>
      ${startUrl ? '' : html`<tiwizi-notice text=${text(directoryMessages, 'notOnline', locale)}></tiwizi-notice>`}
      ${serviceSheetTemplate(sheet, { locale, startUrl, startNote })}`,
  };
}
