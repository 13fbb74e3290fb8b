// One service: who, for whom, what it costs, how long, which documents; start button; where a person helps.
import { text, urlSegment } from '@tiwizi/i18n';
import { sheetTitle } from '@tiwizi/services';
import { serviceSheetTemplate } from '@tiwizi/services/templates';
import { html } from 'lit/html.js';
import { directoryMessages } from '../messages/directory.messages.js';
import { siteMessages } from '../messages/site.messages.js';

export function serviceTitle(sheet, locale) {
  return sheetTitle(sheet, locale).text;
}

/** @param {{ locale: string, sheet: object, online: boolean }} view `online`: whether the starter carries this service through */
export function servicePage({ locale, sheet, online }) {
  const say = (key) => text(directoryMessages, key, locale);
  const home = `/${urlSegment(locale)}/`;
  const title = sheetTitle(sheet, locale);
  return html`<nav class="tiwizi-breadcrumb" aria-label=${text(siteMessages, 'breadcrumb', locale)}
      ><ol class="tiwizi-breadcrumb__list">
        <li class="tiwizi-breadcrumb__item"
          ><a class="tiwizi-link" href=${home}>${text(siteMessages, 'directory', locale)}</a></li
        >
        <li class="tiwizi-breadcrumb__item" aria-current="page"><bdi lang=${title.lang}>${title.text}</bdi></li></ol
      ></nav
    >
    <h1 class="tiwizi-heading-1" lang=${title.lang} dir=${title.dir}>${title.text}</h1>
    ${online ? '' : html`<tiwizi-notice text=${say('notOnline')}></tiwizi-notice>`}
    ${serviceSheetTemplate(sheet, { locale, ...(online && { startUrl: `${home}requests/new`, startNote: `${say('startNote')} ${say('startNeeds')}` }) })}`;
}
