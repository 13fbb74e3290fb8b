import { html, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import type { Locale } from '@tiwizi/i18n';
import { characterCountProperties, type CharacterCountData } from './character-count-data.ts';
import { countWords } from './count-words.ts';

/** The full form of `<tiwizi-character-count>`: the limit in words; what is left stands in its place by script. */
export const characterCountTemplate: ElementTemplate<CharacterCountData> = {
  tag: 'tiwizi-character-count',
  read: (attributes) => readAttributes(characterCountProperties, attributes),
  print({ limit, for: control }, { locale, ids }) {
    return characterCountForm(limit, ids(control ? `${control}-count` : 'character-count')('limit'), locale);
  },
};

/** @param id of the sentence that describes the control */
export function characterCountForm(limit: number | undefined, id: string, locale: Locale): TemplateResult {
  if (!limit) return html``;
  return html`<p class="tiwizi-hint tiwizi-character-count__text" id=${id} data-tiwizi-part="limit"
      >${countWords('limit', limit, locale)}</p
    ><p class="tiwizi-hint tiwizi-character-count__text" data-tiwizi-part="left" aria-hidden="true" hidden></p
    ><div class="tiwizi-visually-hidden" role="status" data-tiwizi-part="status"></div>`;
}
