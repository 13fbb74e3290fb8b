import { html } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { skipLinkProperties, type SkipLinkData } from './skip-link-data.ts';
import { skipLinkMessages } from './skip-link.messages.ts';

/** The full form of `<tiwizi-skip-link>`. */
export const skipLinkTemplate: ElementTemplate<SkipLinkData> = {
  tag: 'tiwizi-skip-link',
  read: (attributes) => readAttributes(skipLinkProperties, attributes),
  print: (data, { locale }) =>
    html`<a class="tiwizi-skip-link__link" href=${`#${data.target || 'main'}`} data-tiwizi-part="link"
      >${data.text || text(skipLinkMessages, 'skip', locale)}</a
    >`,
};
