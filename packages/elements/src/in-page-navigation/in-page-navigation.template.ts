import { html } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { inPageNavigationProperties, type InPageNavigationData } from './in-page-navigation-data.ts';
import { inPageNavigationMessages } from './in-page-navigation.messages.ts';

/** The full form of `<tiwizi-in-page-navigation>`: a list of links to sections. */
export const inPageNavigationTemplate: ElementTemplate<InPageNavigationData> = {
  tag: 'tiwizi-in-page-navigation',
  read: (attributes) => readAttributes(inPageNavigationProperties, attributes),
  print(data, { locale, ids }) {
    const { links = [] } = data;
    if (!links.length) return html``;
    const id = ids('in-page-navigation');
    return html`<nav class="tiwizi-in-page-navigation" aria-labelledby=${id()}
      ><p class="tiwizi-in-page-navigation__heading" id=${id()} data-tiwizi-part="heading"
        >${data.heading ?? text(inPageNavigationMessages, 'heading', locale)}</p
      ><ul class="tiwizi-in-page-navigation__list" role="list" data-tiwizi-part="links"
        >${links.map(
          ({ href, text: words }) =>
            html`<li class="tiwizi-in-page-navigation__item" data-tiwizi-key=${href}
              ><a class="tiwizi-in-page-navigation__link" href=${href}>${words}</a></li
            >`,
        )}</ul
      ></nav
    >`;
  },
};
