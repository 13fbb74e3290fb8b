import { html, nothing } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { headingTemplate } from '../template/heading.template.ts';
import { tabsProperties, type TabsData } from './tabs-data.ts';
import { tabsMessages } from './tabs.messages.ts';

/** The full form of `<tiwizi-tabs>`: a table of contents, and sections one after another. Script makes tabs of them. */
export const tabsTemplate: ElementTemplate<TabsData> = {
  tag: 'tiwizi-tabs',
  read: (attributes) => readAttributes(tabsProperties, attributes),
  print({ tabs = [], label, headingLevel: level }, { locale, ids, content }) {
    const [panel, link] = [ids('tabs'), ids('tab')];
    return html`<p class="tiwizi-tabs__title" id=${link('title')} data-tiwizi-part="title"
        >${label ?? text(tabsMessages, 'contents', locale)}</p
      ><ul class="tiwizi-tabs__list" aria-labelledby=${link('title')} data-tiwizi-part="list"
        >${tabs.map(
          ({ name, label: words }) =>
            html`<li class="tiwizi-tabs__item" data-tiwizi-key=${name}
              ><a class="tiwizi-tabs__tab" id=${link(name)} href="#${panel(name)}">${words}</a></li
            >`,
        )}</ul
      >${tabs.map(
        ({ name, label: words, text: sentence }) =>
          html`<section class="tiwizi-tabs__panel" id=${panel(name)} data-tiwizi-key=${name}
            >${headingTemplate({ level, className: 'tiwizi-tabs__heading' }, words)}${sentence ? html`<p class="tiwizi-text">${sentence}</p>` : nothing}${content(name)}</section
          >`,
      )}`;
  },
};
