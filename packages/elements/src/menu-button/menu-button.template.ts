import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chevronDown, svgTemplate } from '@tiwizi/icons';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { menuButtonProperties, type MenuButtonData, type MenuItem } from './menu-button-data.ts';
import { menuButtonMessages } from './menu-button.messages.ts';

/** The full form of `<tiwizi-menu-button>`: details, which open without script. */
export const menuButtonTemplate: ElementTemplate<MenuButtonData> = {
  tag: 'tiwizi-menu-button',
  read: (attributes) => readAttributes(menuButtonProperties, attributes),
  print: (data, { locale }) =>
    html`<details
      ><summary class="tiwizi-button tiwizi-button--secondary"
        ><span data-tiwizi-part="label">${data.label ?? text(menuButtonMessages, 'menu', locale)}</span
        >${svgTemplate(chevronDown)}</summary
      ><ul class="tiwizi-pop-out tiwizi-menu-button__list"
        >${(data.items ?? []).map(item)}</ul
      ></details
    >`,
};

const item = ({ label, href, name, value }: MenuItem, index: number): TemplateResult =>
  html`<li data-tiwizi-key=${index}
    >${
      href === undefined
        ? html`<button class="tiwizi-menu-button__item" name=${name ?? nothing} value=${value ?? nothing}
            >${label}</button
          >`
        : html`<a class="tiwizi-menu-button__item" href=${href}>${label}</a>`
    }</li
  >`;
