import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { pictogramProperties, type PictogramData } from './pictogram-data.ts';

const Base: EnhancerClass<PictogramData> = templateElement(pictogramProperties, () =>
  import('./pictogram.template.ts').then((module) => module.pictogramTemplate),
);

/**
 * `<tiwizi-pictogram>`: a drawing of what something is about, and its word, which is always there: a fourth of the people of Morocco
 * do not read, and no drawing is understood by all. It stands in cards, tiles, list items and labels of choices.
 *
 * The drawing is hidden from assistive technology, has the colour of the text and a tint of the accent behind it, and is whole
 * without the tint (forced colours, print). That people who do not read know the drawings again is unproven until it was tried with
 * them: docs/pictograms.md has the script (after ISO 9186-1).
 *
 * The element brings all drawings with it when it has to print one itself; pages that a server printed load none. In a page of one's
 * own `pictogramSvg(birthPictogram)` of `@tiwizi/icons/pictograms` brings one alone: put it beside its word in a
 * `<span class="tiwizi-pictogram">`.
 *
 * @attr name - which drawing; a name that there is not is told once, and the words stand alone
 * @attr label - words in the place of the drawing's own
 * @attr size - `medium` (48 px, word beside it) or `large` (96 px, word under it)
 */
export class TiwiziPictogram extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-pictogram': TiwiziPictogram;
  }
}
