import { list, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';

/** What is played. */
export const mediaTypes = ['video', 'audio'] as const;
/** One of `mediaTypes`. */
export type MediaType = (typeof mediaTypes)[number];

/** Captions in a language. */
export interface MediaTrack {
  /** Address of a WebVTT file. */
  readonly src: string;
  /** Language of the captions, BCP 47. */
  readonly language: string;
  /** Its name in itself: `العربية`. */
  readonly label: string;
}

/** What `<tiwizi-media>` is printed from. */
export interface MediaData {
  /** `video` by default. */
  readonly type?: MediaType | undefined;
  /** Address of the recording. */
  readonly src?: string | undefined;
  /** What is seen or heard, in a few words: its name. */
  readonly heading?: string | undefined;
  /** Address of a picture that stands in the place of a video before it is played. */
  readonly poster?: string | undefined;
  /** Captions; those in the language of the page are shown. JSON list of `{ src, language, label }`. */
  readonly captions?: readonly MediaTrack[] | undefined;
}

export const mediaProperties: PropertiesOf<MediaData> = {
  type: oneOf(mediaTypes),
  src: string(),
  heading: string(),
  poster: string(),
  captions: list<MediaTrack>(['src', 'language', 'label']),
};
