import type { ExampleSet } from '@tiwizi/core';
import { address, type AddressField } from './address.ts';
import { exampleField } from './example-field.ts';
import { sampleCommunes } from './sample-communes.ts';

const home: AddressField = {
  name: 'home',
  type: 'address',
  required: true,
  address: { communes: sampleCommunes, own: true },
  label: { 'ar-MA': 'عنوان السكن', zgh: 'ⴰⵏⵙⴰ ⵏ ⵜⵣⴷⵖⵜ', 'fr-MA': 'Adresse du domicile', en: 'Home address' },
};

const page = exampleField(address, home);
const street = '12, rue des Orangers\nHay Riad';

/** Examples of an address, as the form server prints it. */
export const addressExamples: ExampleSet = {
  title: 'Forms/Address',
  tag: 'tiwizi-field',
  examples: {
    empty: { html: page(), description: 'Province and region follow from the commune: they are not asked.' },
    answered: {
      html: page({
        ...{ street, postalCode: '10100', commune: 'Rabat', code: 'sample-rabat' },
        ...{ province: 'Rabat', region: 'Rabat-Salé-Kénitra' },
      }),
      description: 'One answer with parts.',
    },
    several: {
      html: page({ street, postalCode: '', commune: 'Sidi Yahya' }, true),
      description: 'Two communes have this name: they are offered, each with its province.',
    },
    misspelt: {
      html: page({ street, postalCode: '', commune: 'Kenitre' }, true),
      description:
        'What is like it is offered. A list may lack a commune: continuing once more takes it as it is written.',
    },
    postalCode: {
      html: page({ street, postalCode: '101', commune: 'Rabat', code: 'sample-rabat' }, true),
      description: 'A postal code has five digits.',
    },
  },
};
