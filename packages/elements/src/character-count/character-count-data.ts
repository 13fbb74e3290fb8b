import { count, string, type PropertiesOf } from '@tiwizi/core/properties';

/** What `<tiwizi-character-count>` is printed from. */
export interface CharacterCountData {
  /** Most characters that the server takes. */
  readonly limit?: number | undefined;
  /** Id of the control that is counted; without it the last one before the element, within the same parent. */
  readonly for?: string | undefined;
}

export const characterCountProperties: PropertiesOf<CharacterCountData> = {
  limit: count(1),
  for: string(),
};
