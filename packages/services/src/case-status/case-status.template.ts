import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { givenTemplate, headingTemplate, timelineListTemplate, type TimelineItem } from '@tiwizi/elements/template';
import { clock, document, error, success, warning, type Icon } from '@tiwizi/icons';
import {
  directionOf,
  formatDate,
  languageMark,
  messageLanguage,
  text,
  textParts,
  wallTimeOf,
  type Locale,
} from '@tiwizi/i18n';
import { legalClockMessages } from '../receipt/legal-clock.messages.ts';
import { caseStateTag, caseStateTones } from './case-state-tag.template.ts';
import { caseStatusProperties, type CaseState, type CaseStatusData, type CaseStep } from './case-status-data.ts';
import { caseStatusMessages } from './case-status.messages.ts';

const icons: Readonly<Record<CaseState, Icon>> = {
  received: document,
  review: clock,
  correction: warning,
  accepted: success,
  refused: error,
  ready: success,
};

/** After these no answer is waited for. */
const decided: readonly CaseState[] = ['accepted', 'refused', 'ready'];

/** The full form of `<tiwizi-case-status>`. */
export const caseStatusTemplate: ElementTemplate<CaseStatusData> = {
  tag: 'tiwizi-case-status',
  read: (attributes) => readAttributes(caseStatusProperties, attributes),
  print(data, { locale, ids }) {
    const id = ids('case-status');
    const steps = data.steps ?? [];
    const current = steps.findLastIndex(({ at }) => at !== undefined);
    return html`<section class="tiwizi-case-status" aria-labelledby=${id()}
      >${headingTemplate({ level: data.headingLevel, className: 'tiwizi-heading-2', part: 'heading', id: id() }, text(caseStatusMessages, 'heading', locale))}<div
        class="tiwizi-case-status__now"
        data-tiwizi-part="now"
        >${now(data, steps[current], locale)}</div
      >${timelineListTemplate(
        steps.map((each, index) => step(each, index === current, locale)),
        { label: text(caseStatusMessages, 'steps', locale) },
        locale,
      )}</section
    >`;
  },
};

function now(data: CaseStatusData, step: CaseStep | undefined, locale: Locale): TemplateResult {
  const number = data.number
    ? html`<p class="tiwizi-text"
        >${textParts(caseStatusMessages, 'number', locale, { number: html`<bdi class="tiwizi-nowrap" dir="ltr">${data.number}</bdi>` })}</p
      >`
    : nothing;
  if (!step) return html`${number}`;
  return html`${number}<p class="tiwizi-text">${caseStateTag(step.state, locale)}</p
    >${data.due && !decided.includes(step.state) ? due(data.due, locale) : nothing}${
      data.actionUrl
        ? html`<p class="tiwizi-text"
            ><a class="tiwizi-button" href=${data.actionUrl}>${data.actionText || action(step.state, locale)}</a></p
          >`
        : nothing
    }`;
}

function action(state: CaseState, locale: Locale): string {
  const word = state === 'correction' ? 'correct' : state === 'ready' ? 'download' : 'open';
  return text(caseStatusMessages, word, locale);
}

/** In the language of the legal clock: where there is no reviewed Amazigh it is Arabic, the date included. */
function due(day: string, locale: Locale): TemplateResult | typeof nothing {
  if (!isDate(day)) return nothing;
  const language = messageLanguage(legalClockMessages, 'dueBy', locale);
  const { lang = nothing, dir = nothing } = languageMark(language, locale);
  return html`<p class="tiwizi-text" lang=${lang} dir=${dir}
    >${text(legalClockMessages, 'dueBy', language, { date: formatDate(day, language) })}</p
  >`;
}

function step({ state, at, text: words, lang }: CaseStep, isCurrent: boolean, locale: Locale): TimelineItem {
  const reached = isCurrent ? 'current' : 'done';
  return {
    heading: text(caseStatusMessages, state, locale),
    at,
    text:
      words && (lang ? html`<bdi lang=${lang} dir=${directionOf(lang)}>${words}</bdi>` : givenTemplate(words, locale)),
    state: at === undefined ? 'to-come' : reached,
    icon: icons[state],
    tone: caseStateTones[state],
    isTold: true,
  };
}

/** Whether it is a day or an instant that exists. */
function isDate(given: string): boolean {
  try {
    wallTimeOf(given);
    return true;
  } catch {
    // No such day: it is left out.
    return false;
  }
}
