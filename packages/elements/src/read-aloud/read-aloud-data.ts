import { string, type PropertiesOf } from '@tiwizi/core/properties';

/** What `<tiwizi-read-aloud>` is printed from. */
export interface ReadAloudData {
  /** Id of what is read; `<main>` by default. */
  readonly for?: string | undefined;
  /** Address of a recording of it, in the language of the page. It is heard in the place of a voice. */
  readonly audio?: string | undefined;
}

export const readAloudProperties: PropertiesOf<ReadAloudData> = { for: string(), audio: string() };
