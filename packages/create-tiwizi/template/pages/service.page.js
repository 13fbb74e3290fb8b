// One service: who, for whom, what it costs, how long, which documents, where a person helps; start button.
import { text, urlSegment } from '@tiwizi/i18n';
import { assistanceWords, audienceWords, channelWords, costWords, delayWords, languageListWords, sheetAuthority, sheetDescription, sheetDocuments, sheetHelpPoints, sheetTitle } from '@tiwizi/services';
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
  const authority = sheetAuthority(sheet, locale);
  const description = sheetDescription(sheet, locale);
  const documents = sheetDocuments(sheet, locale);
  const shown = (each) => html`<bdi lang=${each.lang}>${each.text}</bdi>`;
  const row = (key, value) => html`<div class="tiwizi-summary-list__row"><dt class="tiwizi-summary-list__key">${say(key)}</dt><dd class="tiwizi-summary-list__value">${value}</dd></div>`;
  return html`<nav class="tiwizi-breadcrumb" aria-label=${text(siteMessages, 'directory', locale)}><ol class="tiwizi-breadcrumb__list">
<li class="tiwizi-breadcrumb__item"><a class="tiwizi-link" href=${home}>${text(siteMessages, 'directory', locale)}</a></li>
<li class="tiwizi-breadcrumb__item" aria-current="page">${shown(title)}</li></ol></nav>
<h1 class="tiwizi-heading-1" lang=${title.lang} dir=${title.dir}>${title.text}</h1>
${description ? html`<p class="tiwizi-lead" lang=${description.lang} dir=${description.dir}>${description.text}</p>` : ''}
<tiwizi-notice type="warning" text=${text(siteMessages, 'sampleData', locale)}></tiwizi-notice>
<dl class="tiwizi-summary-list">
${row('who', shown(authority))}
${row('forWhom', audienceWords(sheet.audience, locale))}
${row('cost', costWords(sheet.cost, locale))}
${row('delay', delayWords(sheet.delay, locale))}
${row('channels', html`<ul class="tiwizi-list tiwizi-list--plain">${sheet.channels.map((channel) => html`<li>${channelWords(channel, locale)}</li>`)}</ul>`)}
${row('documents', documents.length ? html`<ul class="tiwizi-list">${documents.map((each) => html`<li>${shown(each.name ?? each)}${each.condition ? html` <span class="tiwizi-hint">(${shown(each.condition)})</span>` : ''}</li>`)}</ul>` : say('noDocuments'))}
${row('languages', languageListWords(sheet.languages, locale))}
</dl>
<h2 class="tiwizi-heading-2" id="help">${say('assistance')}</h2>
<p class="tiwizi-text">${say('assistanceText')}</p>
<ul class="tiwizi-list">${sheet.assistance.map((each) => html`<li>${assistanceWords(each, locale)}</li>`)}${sheetHelpPoints(sheet, locale).map((point) => helpPoint(point, shown))}</ul>
${online ? html`<p class="tiwizi-text">${say('startNote')}</p>
<p class="tiwizi-button-group"><a class="tiwizi-button" href=${`${home}requests/new`}>${say('start')}</a></p>` : html`<tiwizi-notice text=${say('notOnline')}></tiwizi-notice>`}`;
}

function helpPoint(point, shown) {
  return html`<li>${shown(point.name)}${point.telephone ? html` <bdi dir="ltr"><a class="tiwizi-link" href=${`tel:${point.telephone}`}>${point.telephone}</a></bdi>` : ''}</li>`;
}
