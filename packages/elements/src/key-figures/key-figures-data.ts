import { json, oneOf, string, type PropertiesOf } from '@tiwizi/core/properties';
import { headingLevels, type HeadingLevel } from '../template/heading-level.ts';

/** How a figure is written. */
export const keyFigureTypes = ['number', 'percent', 'money'] as const;
/** One of `keyFigureTypes`. */
export type KeyFigureType = (typeof keyFigureTypes)[number];

/** One number and what it says. */
export interface KeyFigure {
  /** The number; of `percent` 0.42 is 42 %, of `money` dirhams. */
  readonly value: number;
  /** What it counts. */
  readonly label: string;
  /** `number` by default. */
  readonly type?: KeyFigureType;
  /** Where it comes from, or of when it is. */
  readonly note?: string;
}

/** What `<tiwizi-key-figures>` is printed from. */
export interface KeyFiguresData {
  /** What the figures are about. */
  readonly heading?: string | undefined;
  /** Level of `heading`; 2 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Three or four: `[{ "value": 600, "label": "Démarches" }]`. Those without number or words are left out. */
  readonly figures?: readonly KeyFigure[] | undefined;
}

const isFigure = (each: Partial<KeyFigure> | null): each is KeyFigure =>
  Number.isFinite(each?.value) &&
  typeof each?.label === 'string' &&
  (each.type === undefined || keyFigureTypes.includes(each.type));

export const keyFiguresProperties: PropertiesOf<KeyFiguresData> = {
  heading: string(),
  headingLevel: oneOf(headingLevels),
  figures: json((value) => (Array.isArray(value) ? value.filter(isFigure) : undefined)),
};
