import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import {
  sideNavigationProperties,
  type SideNavigationData,
  type SideNavigationItem,
  type SideNavigationPage,
} from './side-navigation-data.ts';
import { sideNavigationMessages } from './side-navigation.messages.ts';

/** The full form of `<tiwizi-side-navigation>`: lists of links in a `<details>`, which a wide screen shows unfolded. */
export const sideNavigationTemplate: ElementTemplate<SideNavigationData> = {
  tag: 'tiwizi-side-navigation',
  read: (attributes) => readAttributes(sideNavigationProperties, attributes),
  print(data, { locale }) {
    const { items = [] } = data;
    if (!items.length) return html``;
    const label = data.label ?? text(sideNavigationMessages, 'label', locale);
    return html`<nav class="tiwizi-side-navigation" aria-label=${label} data-tiwizi-part="navigation"
      ><details class="tiwizi-side-navigation__menu"
        ><summary class="tiwizi-side-navigation__toggle">${label}</summary
        ><ul class="tiwizi-side-navigation__list" role="list"
          >${items.map(branch)}</ul
        ></details
      ></nav
    >`;
  },
};

function branch(item: SideNavigationItem): TemplateResult {
  const { items = [] } = item;
  const isOpen = items.length > 0 && (item.current || items.some(({ current }) => current));
  return html`<li class="tiwizi-side-navigation__item" data-tiwizi-key=${item.href}
    >${link(item)}${
      isOpen
        ? html`<ul class="tiwizi-side-navigation__below" role="list"
            >${items.map(leaf)}</ul
          >`
        : nothing
    }</li
  >`;
}

const leaf = (page: SideNavigationPage): TemplateResult =>
  html`<li class="tiwizi-side-navigation__item" data-tiwizi-key=${page.href}>${link(page)}</li>`;

const link = ({ href, text: words, current }: SideNavigationPage): TemplateResult =>
  html`<a class="tiwizi-side-navigation__link" href=${href} aria-current=${current ? 'page' : nothing}>${words}</a>`;
