import {
  directionContract,
  fieldContract,
  leakContract,
  listeningContract,
  localeContract,
} from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import type { ExampleSet } from '@tiwizi/core';
import '@tiwizi/elements/define';
import { addressExamples } from './address.examples.ts';
import { computedExamples } from './computed.examples.ts';
import { consentExamples } from './consent.examples.ts';
import { dateRangeExamples } from './date-range.examples.ts';
import { declarationExamples } from './declaration.examples.ts';
import { fileExamples } from './file.examples.ts';
import { groupExamples } from './group.examples.ts';
import { itemListExamples } from './item-list.examples.ts';
import { moneyExamples } from './money.examples.ts';
import { numberExamples } from './number.examples.ts';
import { timeExamples } from './time.examples.ts';

const styles = [
  tokens,
  new URL('../../../elements/src/field/field.css', import.meta.url),
  new URL('../stepper/stepper.css', import.meta.url),
];

/** What the form server prints for a kind is a field like any other. */
for (const { tag, title, examples } of [
  consentExamples,
  dateRangeExamples,
  declarationExamples,
  fileExamples,
  groupExamples,
  moneyExamples,
  numberExamples,
  timeExamples,
] as readonly ExampleSet[])
  describe(title, () => {
    fieldContract(tag!, { fields: examples });
    localeContract(tag!, { short: examples });
    directionContract(tag!, { short: examples, styles });
    listeningContract(tag!, { short: examples, styles });
    leakContract(tag!, { full: examples });
  });

/** What is no single field: an address, an amount nobody types, and what leads to the pages of items. */
for (const [tag, { title, examples }] of [
  ['tiwizi-field', addressExamples],
  ['output', computedExamples],
  ['dl', itemListExamples],
] as const)
  describe(title, () => {
    // Names of places are in no language.
    localeContract(tag, { full: examples, allow: ['Commune', 'Sidi', 'Yahya'] });
    directionContract(tag, { full: examples, styles });
    listeningContract(tag, { full: examples, styles });
  });
