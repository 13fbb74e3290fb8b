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

/** Names of places, which a list has in Arabic and in Latin letters, are in no language. */
const { several: _, misspelt: _misspelt, ...withoutNames } = addressExamples.examples;

/** What is no single field: an address, an amount nobody types, and what leads to the pages of items. */
for (const [tag, { title, examples }, spoken] of [
  ['tiwizi-field', addressExamples, withoutNames],
  ['output', computedExamples, computedExamples.examples],
  ['dl', itemListExamples, itemListExamples.examples],
] as const)
  describe(title, () => {
    localeContract(tag, { full: spoken, allow: ['Commune'] });
    directionContract(tag, { full: examples, styles });
    listeningContract(tag, { full: examples, styles });
  });
