import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate, type Printable } from '@tiwizi/core/template';
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
  print(data, { locale }) {
    const recent = (!data.current && data.recent) || [];
    return html`<div data-tiwizi-part="list" ?hidden=${!recent.length}
        ><h2 class="tiwizi-heading-2">${text(recentServicesMessages, 'recent', locale)}</h2
        ><ul class="tiwizi-list" data-tiwizi-part="services"
          >${recent.map(item)}</ul
        >${told('note', locale)}${button('refuse', locale)}</div
      ><div data-tiwizi-part="refused" ?hidden=${Boolean(data.current) || !data.isRefused}
        >${told('refused', locale)}${button('allow', locale)}</div
      >`;
  },
};

const item = ({ href, text: name, lang }: RecentService): TemplateResult =>
  html`<li data-tiwizi-key=${href}><a class="tiwizi-link" href=${href} lang=${lang ?? nothing}>${name}</a></li>`;

function told(key: 'note' | 'refused', locale: Locale): Printable {
  const { lang = nothing, dir = nothing } = languageMark(messageLanguage(recentServicesMessages, key, locale), locale);
  return html`<p class="tiwizi-text tiwizi-text--small" data-tiwizi-part=${`${key}-words`} lang=${lang} dir=${dir}
    >${text(recentServicesMessages, key, locale)}</p
  >`;
}

const button = (key: 'refuse' | 'allow', locale: Locale): TemplateResult =>
  html`<button class="tiwizi-button tiwizi-button--secondary" type="button" data-tiwizi-part=${key}
    >${text(recentServicesMessages, key, locale)}</button
  >`;
