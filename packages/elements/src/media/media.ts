import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { mediaProperties, type MediaData } from './media-data.ts';

const Base: EnhancerClass<MediaData> = templateElement(mediaProperties, () =>
  import('./media.template.ts').then((module) => module.mediaTemplate),
);

/**
 * `<tiwizi-media>`: a video or a recording, with the browser's own controls, its captions, what is said in writing, and a place for sign language.
 * It never plays by itself, and loads nothing before it is played. What is written below it is a `<details>`, open on paper, where the
 * player is not printed. A recording without `slot="transcript"`, and a video without captions, is told of to developers.
 *
 * @slot transcript - what is said, and in a video what is seen, in writing
 * @slot sign-language - the same in sign language: a video of one's own, or a link to it
 * Standards: WCAG 2.2 1.2.1, 1.2.2, 1.2.3, 1.2.6, 1.2.8, 1.4.2; WebVTT.
 */
export class TiwiziMedia extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-media': TiwiziMedia;
  }
}
