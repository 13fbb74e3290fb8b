import { html, type TemplateResult } from 'lit/html.js';
import { text, type Locale } from '@tiwizi/i18n';
import type { CaseState } from './case-status-data.ts';
import { caseStatusMessages } from './case-status.messages.ts';

/** How each state looks, beside its words. */
export const caseStateTones: Readonly<Record<CaseState, 'info' | 'success' | 'warning' | 'danger'>> = {
  received: 'info',
  review: 'info',
  correction: 'warning',
  accepted: 'success',
  refused: 'danger',
  ready: 'success',
};

/** How a request stands, in a word or two: in a list of requests, and at the head of its own page. */
export const caseStateTag = (state: CaseState, locale: Locale): TemplateResult =>
  html`<strong class=${`tiwizi-tag tiwizi-tag--${caseStateTones[state]}`}
    >${text(caseStatusMessages, state, locale)}</strong
  >`;
