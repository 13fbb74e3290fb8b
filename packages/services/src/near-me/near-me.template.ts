import { html, nothing } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { location, svgTemplate } from '@tiwizi/icons';
import { languageMark, messageLanguage, text } from '@tiwizi/i18n';
import { nearMeProperties, type NearMeData } from './near-me-data.ts';
import { nearMeMessages } from './near-me.messages.ts';

/** The full form of `<tiwizi-near-me>`: a button that waits, hidden, for the script that makes it work, and what becomes of the position. */
export const nearMeTemplate: ElementTemplate<NearMeData> = {
  tag: 'tiwizi-near-me',
  read: (attributes) => readAttributes(nearMeProperties, attributes),
  print(_data, { locale, ids }) {
    const noteId = ids('near-me')('note');
    const { lang = nothing, dir = nothing } = languageMark(messageLanguage(nearMeMessages, 'note', locale), locale);
    return html`<div class="tiwizi-near-me__offer" data-tiwizi-part="offer" hidden
        ><button
          class="tiwizi-button tiwizi-button--secondary"
          type="button"
          aria-describedby=${noteId}
          data-tiwizi-part="press"
          >${svgTemplate(location)}
          <span data-tiwizi-part="words">${text(nearMeMessages, 'nearest', locale)}</span></button
        ><p class="tiwizi-hint" id=${noteId} data-tiwizi-part="note" lang=${lang} dir=${dir}
          >${text(nearMeMessages, 'note', locale)}</p
        ></div
      ><div class="tiwizi-near-me__status" data-tiwizi-part="status" role="status"></div>`;
  },
};
