import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import {
  serviceNavigationProperties,
  type ServiceNavigationData,
  type ServiceNavigationLink,
} from './service-navigation-data.ts';
import { serviceNavigationMessages } from './service-navigation.messages.ts';

/** The full form of `<tiwizi-service-navigation>`: links in a `<details>`, which a wide screen shows unfolded. */
export const serviceNavigationTemplate: ElementTemplate<ServiceNavigationData> = {
  tag: 'tiwizi-service-navigation',
  read: (attributes) => readAttributes(serviceNavigationProperties, attributes),
  print(data, { locale }) {
    const { links = [] } = data;
    if (!links.length && !data.serviceName) return html``;
    return html`<nav
      class="tiwizi-service-navigation"
      aria-label=${data.label ?? text(serviceNavigationMessages, 'label', locale)}
      data-tiwizi-part="navigation"
      ><div class="tiwizi-container tiwizi-service-navigation__inner"
        >${
          data.serviceName
            ? html`<p class="tiwizi-service-navigation__service"
                ><a class="tiwizi-service-navigation__home" href=${data.homeUrl || '/'}>${data.serviceName}</a></p
              >`
            : nothing
        }${
          links.length
            ? html`<details class="tiwizi-service-navigation__menu"
                ><summary class="tiwizi-service-navigation__toggle"
                  >${text(serviceNavigationMessages, 'menu', locale)}</summary
                ><ul class="tiwizi-service-navigation__list" role="list"
                  >${links.map(item)}</ul
                ></details
              >`
            : nothing
        }</div
      ></nav
    >`;
  },
};

const item = ({ href, text: words, current, active }: ServiceNavigationLink): TemplateResult =>
  html`<li class="tiwizi-service-navigation__item" data-tiwizi-key=${href}
    ><a
      class="tiwizi-service-navigation__link"
      href=${href}
      aria-current=${current ? 'page' : active ? 'true' : nothing}
      >${words}</a
    ></li
  >`;
