import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { keyFiguresProperties, type KeyFiguresData } from './key-figures-data.ts';

const Base: EnhancerClass<KeyFiguresData> = templateElement(keyFiguresProperties, () =>
  import('./key-figures.template.ts').then((module) => module.keyFiguresTemplate),
);

/**
 * `<tiwizi-key-figures>`: a few numbers that say what a service does, each with its words, large. A `dl`: a screen reader hears the words
 * before the number. Numbers are written as the language of the page writes them, and isolated.
 *
 * Standards: HTML `dl`, `data`; Unicode CLDR number patterns.
 */
export class TiwiziKeyFigures extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-key-figures': TiwiziKeyFigures;
  }
}
