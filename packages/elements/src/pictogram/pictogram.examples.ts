import type { ExampleSet } from '@tiwizi/core';

import { elementHtml, escapeHtml, type ExampleWords } from '../examples.ts';
import { pictogramMessages } from './pictogram.messages.ts';

const names = Object.keys(pictogramMessages.words) as (keyof typeof pictogramMessages.words)[];

const question: ExampleWords = {
  'ar-MA': 'موضوع الطلب',
  zgh: 'ⴰⵙⵏⵜⵍ ⵏ ⵜⵓⵜⵔⴰ',
  'fr-MA': 'De quoi s’agit-il\u202f?',
  en: 'What is it about?',
};
const residence: ExampleWords = {
  'ar-MA': 'شهادة السكنى',
  zgh: 'ⵜⴰⵙⵍⴽⵉⵏⵜ ⵏ ⵜⵣⴷⵖⵜ',
  'fr-MA': 'Certificat de résidence',
  en: 'Residence certificate',
};
const proof: ExampleWords = {
  'ar-MA': 'إثبات محل السكنى لدى الإدارات والأبناك.',
  zgh: 'ⴰⵙⴽⵏ ⵏ ⵜⵣⴷⴷⵉⵖⵜ ⵉ ⵜⵎⵀⵍⵉⵡⵉⵏ.',
  'fr-MA': 'Prouver son lieu de résidence auprès des administrations et des banques.',
  en: 'Prove where you live to offices and banks.',
};

const next: ExampleWords = { 'ar-MA': 'متابعة', zgh: 'ⴽⵎⵎⵍ', 'fr-MA': 'Continuer', en: 'Continue' };

const choice = (name: string, index: number): string =>
  `<label class="tiwizi-pictogram-choice"><input class="tiwizi-choice__control" type="radio" name="pictogram-about" value="${name}"${index ? '' : ' checked'}>${elementHtml('tiwizi-pictogram', { name, size: 'large' })}</label>`;

const set = (size?: string) => (): string =>
  `<ul class="tiwizi-grid">${names.map((name) => `<li>${elementHtml('tiwizi-pictogram', { name, size })}</li>`).join('')}</ul>`;

/** Examples of `<tiwizi-pictogram>`. */
export const pictogramExamples: ExampleSet = {
  title: 'Elements/Pictogram',
  tag: 'tiwizi-pictogram',
  examples: {
    plain: {
      html: () => elementHtml('tiwizi-pictogram', { name: 'identity-card' }),
      description: 'A drawing and its word, which is always there.',
    },
    ownWords: {
      html: (locale) => elementHtml('tiwizi-pictogram', { name: 'residence', label: residence[locale], size: 'large' }),
      description: 'Words of one’s own, under a large drawing.',
    },
    card: {
      html: (locale) =>
        `<article class="tiwizi-card">${elementHtml('tiwizi-pictogram', { name: 'residence' })}<h3 class="tiwizi-card__title"><a class="tiwizi-card__link" href="#service">${escapeHtml(residence[locale])}</a></h3><p class="tiwizi-card__text">${escapeHtml(proof[locale])}</p></article>`,
      description: 'In a card: what the service is about, before its name.',
    },
    choices: {
      html: (locale) =>
        `<form method="post"><fieldset class="tiwizi-fieldset"><legend class="tiwizi-label">${escapeHtml(question[locale])}</legend><div class="tiwizi-pictogram-choices">${['birth', 'marriage', 'death', 'residence'].map(choice).join('')}</div></fieldset><button class="tiwizi-button">${escapeHtml(next[locale])}</button></form>`,
      description: 'Choices that are told apart by drawings too: native radio buttons, each tile a label.',
    },
    all: {
      html: set(),
      description: 'All drawings with their words, 48 px. Unproven until tried with people who do not read.',
    },
    allLarge: { html: set('large'), description: 'All drawings with their words, 96 px.' },
  },
};
