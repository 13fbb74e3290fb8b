import { html } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { listenPictogram, pictogramSvg } from '@tiwizi/icons/pictograms';
import { readAloudProperties, type ReadAloudData } from './read-aloud-data.ts';
import { readAloudMessages } from './read-aloud.messages.ts';

/** The full form of `<tiwizi-read-aloud>`: both buttons wait, hidden, for a voice or a recording that script has found. */
export const readAloudTemplate: ElementTemplate<ReadAloudData> = {
  tag: 'tiwizi-read-aloud',
  read: (attributes) => readAttributes(readAloudProperties, attributes),
  print: (_data, { locale }) =>
    html`<button class="tiwizi-button tiwizi-button--secondary" type="button" data-tiwizi-read-aloud="listen" hidden
        >${pictogramSvg(listenPictogram)}<span data-tiwizi-part="listen"
          >${text(readAloudMessages, 'listen', locale)}</span
        ><span data-tiwizi-part="pause" hidden>${text(readAloudMessages, 'pause', locale)}</span
        ><span data-tiwizi-part="resume" hidden>${text(readAloudMessages, 'resume', locale)}</span></button
      ><button
        class="tiwizi-button tiwizi-button--secondary"
        type="button"
        data-tiwizi-read-aloud="stop"
        data-tiwizi-part="stop"
        hidden
        >${text(readAloudMessages, 'stop', locale)}</button
      >`,
};
