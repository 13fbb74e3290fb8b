import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type Ids, type Printable } from '@tiwizi/core/template';
import { languageMark, messageLanguage, text, type Locale } from '@tiwizi/i18n';
import type { RecentService } from './kept-services.ts';
import { recentServicesProperties, type RecentServicesData } from './recent-services-data.ts';
import { recentServicesMessages } from './recent-services.messages.ts';

/** What is printed: the data, and what a script found on this device. */
interface Shown extends RecentServicesData {
  readonly recent?: readonly RecentService[] | undefined;
  readonly isRefused?: boolean | undefined;
}

/** The full form of `<tiwizi-recent-services>`. A server knows of no service: what it prints waits, hidden, for the script. */
export const recentServicesTemplate: ElementTemplate<Shown> = {
  tag: 'tiwizi-recent-services',
  read: (attributes) => readAttributes(recentServicesProperties, attributes),
  print(data, { locale, ids }) {
    const id = ids('recent-services');
    const recent = (!data.current && data.recent) || [];
    return html`<div data-tiwizi-part="list" ?hidden=${!recent.length}
        ><h2 class="tiwizi-heading-2">${text(recentServicesMessages, 'recent', locale)}</h2
        ><ul class="tiwizi-list" data-tiwizi-part="services"
          >${recent.map(item)}</ul
        >${told('note', id, locale)}${button('refuse', id('note'), locale)}</div
      ><div data-tiwizi-part="refused" ?hidden=${Boolean(data.current) || !data.isRefused}
        >${told('refused', id, locale)}${button('allow', id('refused'), locale)}</div
      >`;
  },
};

const item = ({ href, text: name, lang }: RecentService): TemplateResult =>
  html`<li data-tiwizi-key=${href}><a class="tiwizi-link" href=${href} lang=${lang ?? nothing}>${name}</a></li>`;

function told(key: 'note' | 'refused', id: Ids, locale: Locale): Printable {
  const { lang = nothing, dir = nothing } = languageMark(messageLanguage(recentServicesMessages, key, locale), locale);
  return html`<p
    class="tiwizi-text tiwizi-text--small"
    id=${id(key)}
    data-tiwizi-part=${`${key}-words`}
    lang=${lang}
    dir=${dir}
    >${text(recentServicesMessages, key, locale)}</p
  >`;
}

/** What it is about is heard with it: it takes the focus when the other one goes. */
const button = (key: 'refuse' | 'allow', about: string, locale: Locale): TemplateResult =>
  html`<button
    class="tiwizi-button tiwizi-button--secondary"
    type="button"
    aria-describedby=${about}
    data-tiwizi-part=${key}
    >${text(recentServicesMessages, key, locale)}</button
  >`;
