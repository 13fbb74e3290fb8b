import type { TemplateRegistry } from '@tiwizi/core';
import { receiptTemplate } from './receipt/receipt.template.ts';
import { serviceCardTemplate } from './service-card/service-card.template.ts';
import { serviceDirectoryTemplate } from './service-directory/service-directory.template.ts';
import { caseStatusTemplate } from './case-status/case-status.template.ts';
import { nearMeTemplate } from './near-me/near-me.template.ts';
import { recentServicesTemplate } from './recent-services/recent-services.template.ts';

export { serviceCardListTemplate } from './service-directory/service-card-list.template.ts';
export {
  helpPointsTemplate,
  serviceSheetTemplate,
  type ServiceSheetOptions,
} from './service-sheet/service-sheet.template.ts';
export {
  comparisonChoiceTemplate,
  comparisonTemplate,
  type ComparisonChoiceOptions,
} from './comparison/comparison.template.ts';
export { officeListTemplate, officeSearchTemplate, openingWords } from './offices/offices.template.ts';
export { lifeEventListTemplate, lifeEventTemplate, type LifeEventPages } from './life-events/life-events.template.ts';
export { receiptTemplate, serviceCardTemplate, serviceDirectoryTemplate };

/** The full forms of this package's elements, for `expand` and for generated ones. */
export const templates: TemplateRegistry = [
  serviceCardTemplate,
  serviceDirectoryTemplate,
  receiptTemplate,
  caseStatusTemplate,
  nearMeTemplate,
  recentServicesTemplate,
];
