import type { ExampleSet } from '@tiwizi/core';
import { declaration, type DeclarationField } from './declaration.ts';
import { exampleField } from './example-field.ts';

const truth: DeclarationField = {
  name: 'truth',
  type: 'declaration',
  declaration: {
    text: {
      'ar-MA': 'المعلومات الواردة في هذا الطلب صحيحة وكاملة.',
      zgh: 'ⵜⵉⵏⵎⴰⵍ ⵏ ⵜⵓⵜⵔⴰ ⴰⴷ ⵖⵣⵣⴰⵏⵜ.',
      'fr-MA': 'Les renseignements de cette demande sont exacts et complets.',
      en: 'What this request says is true and complete.',
    },
  },
  label: { 'ar-MA': 'أصرح بذلك', zgh: 'ⵏⵏⵉⵖ ⵜ', 'fr-MA': 'Je le déclare', en: 'I declare this' },
};

const page = exampleField(declaration, truth);

/** Examples of a declaration, as the form server prints it. */
export const declarationExamples: ExampleSet = {
  title: 'Forms/Declaration',
  tag: 'tiwizi-field',
  examples: {
    empty: { html: page(), description: 'What is declared stands above the box.' },
    notTicked: { html: page([], true), description: 'It has to be ticked.' },
  },
};
