import { html, nothing } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { languageMark, messageLanguage, text } from '@tiwizi/i18n';
import { pictograms, pictogramSvg, type PictogramName } from '@tiwizi/icons/pictograms';
import { givenTemplate } from '../template/given.template.ts';
import { pictogramProperties, type PictogramData } from './pictogram-data.ts';
import { pictogramMessages } from './pictogram.messages.ts';

const isName = (name: string | undefined): name is PictogramName =>
  name !== undefined && Object.hasOwn(pictograms, name);

/** The full form of `<tiwizi-pictogram>`: the drawing, hidden from who listens, and its word. */
export const pictogramTemplate: ElementTemplate<PictogramData> = {
  tag: 'tiwizi-pictogram',
  read: (attributes) => readAttributes(pictogramProperties, attributes),
  print({ name, label }, { locale, report }) {
    const known = isName(name) ? name : undefined;
    if (!known) report('pictogram-unknown', `There is no pictogram "${name ?? ''}": its words stand alone.`);
    const language = known && !label ? messageLanguage(pictogramMessages, known, locale) : locale;
    const { lang = nothing, dir = nothing } = languageMark(language, locale);
    const word = label ? givenTemplate(label, locale) : known ? text(pictogramMessages, known, locale) : '';
    return html`<span class="tiwizi-pictogram__drawing" data-tiwizi-part="drawing" ?hidden=${!known}
        >${known ? pictogramSvg(pictograms[known]) : nothing}</span
      ><span class="tiwizi-pictogram__word" lang=${lang} dir=${dir} data-tiwizi-part="word">${word}</span>`;
  },
};
