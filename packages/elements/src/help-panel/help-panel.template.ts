import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type Printable } from '@tiwizi/core/template';
import { checkIdentifier, formatIdentifier, languageMark, messageLanguage, text, type Locale } from '@tiwizi/i18n';
import { print as printIcon, svgTemplate } from '@tiwizi/icons';
import {
  callCentrePictogram,
  helpedPictogram,
  helpPictogram,
  lowDataPictogram,
  officePictogram,
  phonePictogram,
  pictogramSvg,
  signLanguagePictogram,
  type Pictogram,
} from '@tiwizi/icons/pictograms';
import { givenTemplate } from '../template/given.template.ts';
import { headingTemplate } from '../template/heading.template.ts';
import { phoneTemplate } from '../template/phone.template.ts';
import { helpPanelProperties, type HelpPanelData } from './help-panel-data.ts';
import { helpPanelMessages } from './help-panel.messages.ts';

type Way = 'phone' | 'sms' | 'signLanguage' | 'office' | 'helper' | 'preferences' | 'help';
const pictures: Readonly<Record<Way, Pictogram>> = {
  phone: callCentrePictogram,
  sms: phonePictogram,
  signLanguage: signLanguagePictogram,
  office: officePictogram,
  helper: helpedPictogram,
  preferences: lowDataPictogram,
  help: helpPictogram,
};

/** The full form of `<tiwizi-help-panel>`. The button that prints waits, hidden, for the script that makes it work. */
export const helpPanelTemplate: ElementTemplate<HelpPanelData> = {
  tag: 'tiwizi-help-panel',
  read: (attributes) => readAttributes(helpPanelProperties, attributes),
  print(data, { locale, ids }) {
    const id = ids('help-panel');
    const heading = data.heading ? givenTemplate(data.heading, locale) : text(helpPanelMessages, 'heading', locale);
    const link = (way: Way, href: string | undefined): TemplateResult | typeof nothing =>
      href ? item(way, html`<a class="tiwizi-link" href=${href}>${words(way, locale)}</a>`) : nothing;
    const ways = [
      data.phone ? item('phone', call(data, locale)) : nothing,
      data.sms ? item('sms', html`${words('sms', locale)}<br />${smsLink(data.sms)}`) : nothing,
      link('signLanguage', data.signLanguageHref),
      link('office', data.officeHref),
      link('helper', data.helperHref),
      link('preferences', data.preferencesHref),
      link('help', data.helpHref),
    ];
    return html`<aside class="tiwizi-help-panel__box tiwizi-container" aria-labelledby=${id()}
      >${headingTemplate({ level: data.headingLevel, className: 'tiwizi-heading-3', id: id(), part: 'heading' }, heading)}<ul
        class="tiwizi-help-panel__ways"
        role="list"
        data-tiwizi-part="ways"
        >${ways}</ul
      ><button class="tiwizi-button tiwizi-button--secondary" type="button" data-tiwizi-print hidden
        >${svgTemplate(printIcon)}
        <span data-tiwizi-part="print">${text(helpPanelMessages, 'print', locale)}</span></button
      ></aside
    >`;
  },
};

const item = (way: Way, content: Printable): TemplateResult =>
  html`<li class="tiwizi-help-panel__way" data-tiwizi-key=${way}
    >${pictogramSvg(pictures[way])}<span class="tiwizi-help-panel__words">${content}</span></li
  >`;

/** The words of a way, marked where the language of the page does not have them yet. */
function words(way: Way, locale: Locale): TemplateResult {
  const { lang = nothing, dir = nothing } = languageMark(messageLanguage(helpPanelMessages, way, locale), locale);
  return html`<span lang=${lang} dir=${dir}>${text(helpPanelMessages, way, locale)}</span>`;
}

function call({ phone = '', hours, price }: HelpPanelData, locale: Locale): TemplateResult {
  const notes = [hours, price].filter((note) => note !== undefined && note !== '');
  return html`${words('phone', locale)}<br />${phoneTemplate(phone)}${notes.map(
      (note) => html`<br /><span class="tiwizi-help-panel__note">${givenTemplate(note ?? '', locale)}</span>`,
    )}`;
}

function smsLink(given: string): TemplateResult {
  const checked = checkIdentifier('phone', given);
  const number = checked.valid ? checked.value : given.replace(/[^\d+]/g, '');
  return html`<a class="tiwizi-link tiwizi-nowrap" href=${`sms:${number}`}
    ><bdi dir="ltr">${formatIdentifier('phone', given)}</bdi></a
  >`;
}
