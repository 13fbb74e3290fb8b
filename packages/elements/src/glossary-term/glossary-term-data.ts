import { string, type PropertiesOf } from '@tiwizi/core/properties';

/** What `<tiwizi-glossary-term>` is printed from. */
export interface GlossaryTermData {
  /** The word, as it stands in the sentence. */
  readonly term?: string | undefined;
  /** What it means, in a sentence or two that everybody understands. */
  readonly definition?: string | undefined;
  /** Where more is said of it. */
  readonly href?: string | undefined;
}

export const glossaryTermProperties: PropertiesOf<GlossaryTermData> = {
  term: string(),
  definition: string(),
  href: string(),
};
