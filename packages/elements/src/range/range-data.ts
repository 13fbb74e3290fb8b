import { string, type PropertiesOf } from '@tiwizi/core/properties';

/** What `<tiwizi-range>` shows its value with. */
export interface RangeData {
  /** The unit after the number, as people write it: `km`, `%`. */
  readonly unit?: string | undefined;
}

export const rangeProperties: PropertiesOf<RangeData> = {
  unit: string(),
};
