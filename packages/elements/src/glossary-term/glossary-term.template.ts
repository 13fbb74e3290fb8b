import { html, nothing } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text } from '@tiwizi/i18n';
import { givenTemplate } from '../template/given.template.ts';
import { glossaryTermProperties, type GlossaryTermData } from './glossary-term-data.ts';
import { glossaryTermMessages } from './glossary-term.messages.ts';

/** The full form of `<tiwizi-glossary-term>`: phrasing content alone, so that it may stand in a paragraph. */
export const glossaryTermTemplate: ElementTemplate<GlossaryTermData> = {
  tag: 'tiwizi-glossary-term',
  read: (attributes) => readAttributes(glossaryTermProperties, attributes),
  print({ term = '', definition = '', href }, { locale, ids, report }) {
    if (!term || !definition) report('glossary-term-incomplete', 'It needs a term and a definition.');
    const id = ids('glossary-term');
    return html`<button class="tiwizi-glossary-term__term" type="button" popovertarget=${id()} data-tiwizi-part="term"
        >${givenTemplate(term, locale)}</button
      ><span class="tiwizi-glossary-term__definition" id=${id()} popover="auto" data-tiwizi-part="definition"
        ><span class="tiwizi-glossary-term__words">${givenTemplate(definition, locale)}</span
        >${href ? html` <a class="tiwizi-link tiwizi-glossary-term__more" href=${href}>${text(glossaryTermMessages, 'more', locale, { term })}</a>` : nothing}</span
      >`;
  },
};
