// Every kind of question as the form server prints it, by the contracts that hold for all elements and fields.
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
/** Those that print one field each, which has to be a field like any other. */
const single: readonly ExampleSet[] = [numberExamples, moneyExamples, timeExamples];
/** Those of several controls, and of what stands around them. */
const several: readonly ExampleSet[] = [
  addressExamples,
  consentExamples,
  dateRangeExamples,
  declarationExamples,
  fileExamples,
  groupExamples,
];

for (const { title, examples } of [...single, ...several]) {
  describe(title, () => {
    const options = { full: examples, styles };
    listeningContract('tiwizi-field', options);
    leakContract('tiwizi-field', options);
    localeContract('tiwizi-field', { ...options, allow: ['Commune'] });
    directionContract('tiwizi-field', options);
  });
}

for (const { title, examples } of single) describe(title, () => fieldContract('tiwizi-field', { fields: examples }));

/** Those that print no field: an amount nobody types, and what leads to the pages of items. */
for (const [tag, { title, examples }] of [
  ['output', computedExamples],
  ['dl', itemListExamples],
] as const)
  describe(title, () => {
    const options = { full: examples, styles };
    listeningContract(tag, options);
    localeContract(tag, options);
    directionContract(tag, options);
  });
