import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { caseStatusProperties, type CaseStatusData } from './case-status-data.ts';

const Base: EnhancerClass<CaseStatusData> = templateElement(caseStatusProperties, () =>
  import('./case-status.template.ts').then((module) => module.caseStatusTemplate),
);

/**
 * `<tiwizi-case-status>`: how a filed request stands: its number, its state in words, what the person has to do, and the steps with their
 * days, those to come among them. Printed by the server; it needs no script. Nothing is inferred: a step counts as reached when the
 * agency gave its time, and a time that is none is not shown.
 */
export class TiwiziCaseStatus extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-case-status': TiwiziCaseStatus;
  }
}
