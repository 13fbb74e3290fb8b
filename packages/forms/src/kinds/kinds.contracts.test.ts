import { directionContract, fieldContract, listeningContract, localeContract } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import type { ExampleSet } from '@tiwizi/core';
import '@tiwizi/elements/define';
import { consentExamples } from './consent.examples.ts';
import { dateRangeExamples } from './date-range.examples.ts';
import { declarationExamples } from './declaration.examples.ts';
import { fileExamples } from './file.examples.ts';
import { groupExamples } from './group.examples.ts';
import { moneyExamples } from './money.examples.ts';
import { numberExamples } from './number.examples.ts';
import { timeExamples } from './time.examples.ts';

const styles = [tokens, new URL('../../../elements/src/field/field.css', import.meta.url)];

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
    listeningContract(tag!, { short: examples });
  });
