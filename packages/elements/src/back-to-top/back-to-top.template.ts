import { html } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { backToTopProperties, type BackToTopData } from './back-to-top-data.ts';
import { backToTopMessages } from './back-to-top.messages.ts';

/** The full form of `<tiwizi-back-to-top>`: a link. */
export const backToTopTemplate: ElementTemplate<BackToTopData> = {
  tag: 'tiwizi-back-to-top',
  read: (attributes) => readAttributes(backToTopProperties, attributes),
  print: ({ href }, { locale }) =>
    html`<a class="tiwizi-link tiwizi-back-to-top__link" href=${href || '#top'} data-tiwizi-part="link"
      >${text(backToTopMessages, 'name', locale)}</a
    >`,
};
