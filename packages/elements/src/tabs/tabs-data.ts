import { boolean, json, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** One tab and its panel. */
export interface Tab {
  /** Letters, digits and hyphens: the `slot` of its content, and the end of its address (`#tabs-papers`). */
  readonly name: string;
  /** One or two words: on the tab, and as heading of the panel where all of them stand one after another. */
  readonly label: string;
  /** A sentence, beside what is placed by `slot`. */
  readonly text?: string;
}

/** What `<tiwizi-tabs>` is printed from. */
export interface TabsData {
  /** The tabs in their order, the one that most people need first: `[{ "name": "papers", "label": "Pièces" }]`. */
  readonly tabs?: readonly Tab[] | undefined;
  /** What the set is about: “Contents” by default. */
  readonly label?: string | undefined;
  /** Level of the panels' headings; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Name of the tab that is shown; the first by default. The address of the page and a wrong answer in a panel go before it. */
  readonly selected?: string | undefined;
  /** Arrows only move the focus, and Enter or Space shows the panel: where it takes time to come. */
  readonly manual?: boolean | undefined;
}

const isTab = (value: unknown): boolean => {
  const { name, label } = (value ?? {}) as Partial<Tab>;
  return typeof label === 'string' && typeof name === 'string' && /^[\w-]+$/.test(name);
};

export const tabsProperties: PropertiesOf<TabsData> = {
  tabs: json((value) => (Array.isArray(value) && value.every(isTab) ? (value as readonly Tab[]) : undefined)),
  label: string(),
  headingLevel: oneOf(headingLevels),
  selected: string(),
  manual: boolean(),
};
