import { html, nothing } from 'lit/html.js';
import { help, svgTemplate } from '@tiwizi/icons';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { toggletipProperties, type ToggletipData } from './toggletip-data.ts';
import { toggletipMessages } from './toggletip.messages.ts';

/** The full form of `<tiwizi-toggletip>`: details, which open without script. */
export const toggletipTemplate: ElementTemplate<ToggletipData> = {
  tag: 'tiwizi-toggletip',
  read: (attributes) => readAttributes(toggletipProperties, attributes),
  print: (data, { locale }) =>
    html`<details
      ><summary class="tiwizi-button tiwizi-button--quiet"
        >${svgTemplate(help)}<span class="tiwizi-visually-hidden" data-tiwizi-part="label"
          >${data.label ?? text(toggletipMessages, 'explanation', locale)}</span
        ></summary
      ><p class="tiwizi-pop-out tiwizi-toggletip__text" data-tiwizi-part="text">${data.text ?? nothing}</p></details
    >`,
};
