import type { ExampleSet } from '@tiwizi/core';
import { receiptExamples } from './receipt/receipt.examples.ts';
import { serviceCardExamples } from './service-card/service-card.examples.ts';
import { serviceDirectoryExamples } from './service-directory/service-directory.examples.ts';
import { caseStatusExamples } from './case-status/case-status.examples.ts';
import { nearMeExamples } from './near-me/near-me.examples.ts';
import { recentServicesExamples } from './recent-services/recent-services.examples.ts';

/** Every example of this package, in the order of the docs. */
export const allExamples: readonly ExampleSet[] = [
  serviceDirectoryExamples,
  serviceCardExamples,
  receiptExamples,
  caseStatusExamples,
  nearMeExamples,
  recentServicesExamples,
];
