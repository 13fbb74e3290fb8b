import { string, type PropertiesOf } from '@tiwizi/core/properties';

/** What `<tiwizi-near-me>` is printed from. */
export interface NearMeData {
  /** Id of the list that it puts in order: items with `data-tiwizi-latitude` and `data-tiwizi-longitude` (WGS 84, degrees). */
  readonly list?: string | undefined;
}

export const nearMeProperties: PropertiesOf<NearMeData> = {
  list: string(),
};
