import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { glossaryTermProperties, type GlossaryTermData } from './glossary-term-data.ts';

const Base: EnhancerClass<GlossaryTermData> = templateElement(glossaryTermProperties, () =>
  import('./glossary-term.template.ts').then((module) => module.glossaryTermTemplate),
);

/**
 * `<tiwizi-glossary-term>`: a word of the administration's in a sentence, and what it means. The word is a button that shows the explanation
 * beside it (at the foot of the window where the browser cannot), by HTML alone: `popovertarget`. It works without script, is closed by Escape or a
 * press elsewhere, and may stand within a paragraph, where `<details>` may not. On paper, and in browsers from before 2024, the explanation follows the
 * word in brackets. Better than any explanation is a word that needs none.
 *
 * Standards: HTML popover; WCAG 2.2 1.4.13, 3.1.3.
 */
export class TiwiziGlossaryTerm extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-glossary-term': TiwiziGlossaryTerm;
  }
}
