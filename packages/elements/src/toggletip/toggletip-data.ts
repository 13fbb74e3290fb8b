import { string, type PropertiesOf } from '@tiwizi/core/properties';

/** What `<tiwizi-toggletip>` is printed from. */
export interface ToggletipData {
  /** What is explained: the name of the button. */
  readonly label?: string | undefined;
  /** The explanation, in a sentence or two. */
  readonly text?: string | undefined;
}

export const toggletipProperties: PropertiesOf<ToggletipData> = {
  label: string(),
  text: string(),
};
