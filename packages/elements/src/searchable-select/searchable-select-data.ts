import { count, type PropertiesOf } from '@tiwizi/core/properties';

/** What `<tiwizi-searchable-select>` is printed from. */
export interface SearchableSelectData {
  /** How many choices there are at least for a search to be of use; 15 by default. */
  readonly minOptions?: number | undefined;
}

export const searchableSelectProperties: PropertiesOf<SearchableSelectData> = {
  minOptions: count(1),
};
