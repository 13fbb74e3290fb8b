import { html, nothing } from 'lit/html.js';
import { copy, svgTemplate } from '@tiwizi/icons';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { copyButtonProperties, type CopyButtonData } from './copy-button-data.ts';
import { copyButtonMessages } from './copy-button.messages.ts';

/** The full form of `<tiwizi-copy-button>`: a button that script shows once it works, and where it says what has become of it. */
export const copyButtonTemplate: ElementTemplate<CopyButtonData> = {
  tag: 'tiwizi-copy-button',
  read: (attributes) => readAttributes(copyButtonProperties, attributes),
  print: ({ label }, { locale }) =>
    html`<button type="button" class="tiwizi-button tiwizi-button--secondary" hidden data-tiwizi-part="button"
        >${svgTemplate(copy)}<span data-tiwizi-part="copy">${text(copyButtonMessages, 'copy', locale)}</span
        ><span class="tiwizi-visually-hidden" data-tiwizi-part="label">${label ? ` ${label}` : nothing}</span></button
      ><div class="tiwizi-copy-button__said" role="status" data-tiwizi-part="status"></div>`,
};
