import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { givenTemplate } from '../template/given.template.ts';
import { mediaProperties, type MediaData } from './media-data.ts';
import { mediaMessages } from './media.messages.ts';

/** The full form of `<tiwizi-media>`. */
export const mediaTemplate: ElementTemplate<MediaData> = {
  tag: 'tiwizi-media',
  read: (attributes) => readAttributes(mediaProperties, attributes),
  print({ type = 'video', src, heading, poster, captions = [] }, { locale, content, report }) {
    const [transcript, signed] = [content('transcript'), content('sign-language')];
    if (transcript === nothing) report('media-without-transcript', 'What is said in it is nowhere in writing.');
    if (type === 'video' && !captions.length) report('media-without-captions', 'The video has no captions.');
    const isSpoken = (language: string): boolean => language.split('-')[0] === locale.split('-')[0];
    const tracks = captions.map(
      ({ src: file, language, label }) =>
        html`<track kind="captions" src=${file} srclang=${language} label=${label} ?default=${isSpoken(language)} />`,
    );
    return html`<figure class="tiwizi-media"
      >${player(type, { src, heading, poster }, tracks)}<figcaption
        class="tiwizi-media__heading"
        data-tiwizi-part="heading"
        ?hidden=${!heading}
        >${heading ? givenTemplate(heading, locale) : nothing}</figcaption
      >${
        transcript === nothing
          ? nothing
          : html`<details class="tiwizi-details" data-tiwizi-part="transcript"
              ><summary class="tiwizi-details__summary">${text(mediaMessages, 'transcript', locale)}</summary
              ><div class="tiwizi-details__content">${transcript}</div></details
            >`
      }${
        signed === nothing
          ? nothing
          : html`<div class="tiwizi-media__signed" data-tiwizi-part="sign-language"
              ><p class="tiwizi-media__name">${text(mediaMessages, 'signLanguage', locale)}</p>${signed}</div
            >`
      }</figure
    >`;
  },
};

function player(
  type: 'video' | 'audio',
  { src, heading, poster }: Pick<MediaData, 'src' | 'heading' | 'poster'>,
  tracks: readonly TemplateResult[],
): TemplateResult {
  return type === 'audio'
    ? html`<audio
        class="tiwizi-media__player"
        controls
        preload="none"
        src=${src ?? nothing}
        aria-label=${heading ?? nothing}
        data-tiwizi-part="audio"
        >${tracks}</audio
      >`
    : html`<video
        class="tiwizi-media__player tiwizi-media__player--video"
        controls
        playsinline
        preload="none"
        src=${src ?? nothing}
        poster=${poster ?? nothing}
        aria-label=${heading ?? nothing}
        data-tiwizi-part="video"
        >${tracks}</video
      >`;
}
