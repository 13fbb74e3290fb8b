import type { Locale } from '@tiwizi/i18n';
import { answerLines, type AnswerLine } from '../flow/index.ts';
import type { CheckPage, CheckSection } from '../server/form-page.ts';
import { actions, draftMarkup, hiddenFields, noticeHost, notices, word, wordTemplates } from './form-markup.ts';
import { attributes, markup, type Markup } from './markup.ts';
import { titleOf, type StepPageOptions } from './step-page.ts';

/** Prints the answers to check, each with a link to change it, and the form that hands them over. Short forms, for `expand`. */
export function checkAnswersPage(page: CheckPage): string {
  const { locale, action, hidden, sections, leftOut, draft } = page;
  const dropped =
    leftOut.length > 0 &&
    markup`<tiwizi-notice type="info"><p class="tiwizi-notice__text">${word('leftOut', locale)}</p><ul class="tiwizi-list">${leftOut.map((field) => markup`<li>${field.label[locale]}</li>`)}</ul></tiwizi-notice>`;
  return markup`<tiwizi-form-stepper step="check"${attributes({ draft: draft.id })}>${notices(page, true)}<h1 class="tiwizi-heading-1" tabindex="-1">${word('checkTitle', locale)}</h1><p class="tiwizi-text">${word('checkText', locale)}</p>${dropped}${sections.map((section) => sectionMarkup(section, locale))}<form class="tiwizi-column" method="post"${attributes({ action })}>${hiddenFields(hidden)}${noticeHost}${actions(page, word('confirm', locale))}</form>${draftMarkup(page)}${wordTemplates(locale)}</tiwizi-form-stepper>`.toString();
}

/** The title of the page of the answers to check. */
export function checkAnswersTitle({ locale, title }: CheckPage, options: StepPageOptions = {}): string {
  return titleOf(word('checkTitle', locale), title, options);
}

function sectionMarkup({ step, rows }: CheckSection, locale: Locale): Markup {
  return markup`<h2 class="tiwizi-heading-2">${step.title[locale]}</h2><dl class="tiwizi-summary-list">${rows.map(
    ({ field, answer, changeUrl }) => {
      const lines = answerLines(field, answer, locale);
      const label = field.label[locale];
      return markup`<div class="tiwizi-summary-list__row"><dt class="tiwizi-summary-list__key">${label}</dt><dd class="tiwizi-summary-list__value">${lines.length ? lines.map(line) : word('notAnswered', locale)}</dd><dd class="tiwizi-summary-list__actions"><a class="tiwizi-link"${attributes({ href: changeUrl })}>${word('change', locale)}<span class="tiwizi-visually-hidden"> ${label}</span></a></dd></div>`;
    },
  )}</dl>`;
}

function line({ text, ltr, own }: AnswerLine, index: number): Markup {
  const printed = ltr ? markup`<bdi dir="ltr">${text}</bdi>` : own ? markup`<bdi>${text}</bdi>` : markup`${text}`;
  return index ? markup`<br>${printed}` : printed;
}
