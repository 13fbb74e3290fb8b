import { boolean, json, oneOf, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** One section: a heading that opens it, and what it says. */
export interface AccordionSection {
  /** Letters, digits and hyphens: the `slot` of its content, and the end of its id (`accordion-papers`). */
  readonly name: string;
  readonly heading: string;
  /** A sentence, where nothing richer is placed by `slot`. */
  readonly text?: string;
  /** Whether it is open when the page comes. */
  readonly open?: boolean;
}

/** What `<tiwizi-accordion>` is printed from. */
export interface AccordionData {
  /** The sections in their order: `[{ "name": "papers", "heading": "Pièces" }]`. */
  readonly sections?: readonly AccordionSection[] | undefined;
  /** Level of the headings of its sections; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** At most one section is open; there is no button for all of them then. */
  readonly exclusive?: boolean | undefined;
  /**
   * A reload, and the way back in this tab, find the sections as they were left. Nothing is stored. Several accordions of one page that
   * have sections of one name need an `id` each.
   */
  readonly remember?: boolean | undefined;
}

const isSection = (value: unknown): boolean => {
  const { name, heading } = (value ?? {}) as Partial<AccordionSection>;
  return typeof heading === 'string' && typeof name === 'string' && /^[\w-]+$/.test(name);
};

export const accordionProperties: PropertiesOf<AccordionData> = {
  sections: json((value) =>
    Array.isArray(value) && value.every(isSection) ? (value as readonly AccordionSection[]) : undefined,
  ),
  headingLevel: oneOf(headingLevels),
  exclusive: boolean(),
  remember: boolean(),
};
