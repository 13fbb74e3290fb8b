import { renderTemplate } from '@tiwizi/ssr/render-template';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { text, wordsIn, type Locale } from '@tiwizi/i18n';
import { answerLines, isGroup, itemTitle, type FlowStep } from '../flow/index.ts';
import { groupMessages } from '../kinds/group.messages.ts';
import { printLine } from './answer-line.print.ts';
import { originWords } from './known-answer.print.ts';
import type { CheckPage, CheckRow, CheckSection } from './form-page.ts';
import {
  actions,
  hiddenFields,
  noticeHost,
  notices,
  offlineMark,
  printDraft,
  statusHost,
  word,
  wordTemplates,
} from './form.print.ts';

/** Prints the answers to check, each with a link to change it, and the form that hands them over. Short forms, for `expand`. */
export function checkAnswersPage(page: CheckPage): string {
  const { locale, action, hidden, sections, leftOut, draft, ending } = page;
  return renderTemplate(
    html`<tiwizi-form-stepper step="check" draft=${draft.id}
      >${notices(page, true)}<h1 class="tiwizi-heading-1" tabindex="-1">${word('checkTitle', locale)}</h1
      ><p class="tiwizi-text">${word('checkText', locale)}</p
      >${leftOut.length ? printLeftOut(page) : nothing}${sections.map((section) => printSection(section, page))}<form
        class="tiwizi-column"
        method="post"
        action=${action}
        data-tiwizi-offline=${offlineMark(page)}
        >${hiddenFields(hidden)}${noticeHost}${actions(page, word(ending === 'continue' ? 'confirm' : ending, locale))}</form
      >${statusHost}${printDraft(page)}${wordTemplates(page)}</tiwizi-form-stepper
    >`,
  );
}

function printLeftOut({ locale, leftOut }: CheckPage): TemplateResult {
  return html`<tiwizi-notice type="info"
    ><p class="tiwizi-notice__text">${word('leftOut', locale)}</p
    ><ul class="tiwizi-list"
      >${leftOut.map((field) => html`<li>${wordsIn(field.label, locale)}</li>`)}</ul
    ></tiwizi-notice
  >`;
}

function printSection({ step, rows }: CheckSection, page: CheckPage): TemplateResult {
  const { locale } = page;
  return html`<h2 class="tiwizi-heading-2">${wordsIn(step.title, locale)}</h2>${runsOf(rows).map(([first, ...rest]) => {
      const heading = first.item && html`<h3 class="tiwizi-heading-3">${itemTitle(first.item, locale)}</h3>`;
      return html`${heading ?? nothing}${printRows(step, [first, ...rest], page)}`;
    })}`;
}

type Run = readonly [CheckRow, ...CheckRow[]];

/** The rows in their order, those of one item together. */
function runsOf(rows: readonly CheckRow[]): readonly Run[] {
  const runs: [CheckRow, ...CheckRow[]][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[0].item?.id === row.item?.id) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

function printRows(step: FlowStep, rows: Run, { locale, sections }: CheckPage): TemplateResult {
  const labels = sections.flatMap((section) => section.rows.map((row) => wordsIn(row.field.label, locale)));
  // Of two persons both have a family name: the step tells their links apart.
  const isTwin = (label: string): boolean => labels.indexOf(label) !== labels.lastIndexOf(label);
  return html`<dl class="tiwizi-summary-list"
    >${rows.map((row) => {
      const { field, answer, changeUrl, item, known } = row;
      const lines = answerLines(field, answer, locale);
      const label = wordsIn(field.label, locale);
      const place = item ? itemTitle(item, locale) : wordsIn(step.title, locale);
      const what = isTwin(label) ? `${label} – ${place}` : label;
      const empty = isGroup(field) ? text(groupMessages, 'none', locale) : word('notAnswered', locale);
      return html`<div class="tiwizi-summary-list__row"
        ><dt class="tiwizi-summary-list__key">${label}</dt
        ><dd class="tiwizi-summary-list__value"
          >${lines.length ? lines.map((line, index) => printLine(line, index, locale)) : empty}${
            known ? html`<br /><span class="tiwizi-hint">${originWords(row, known, locale)}</span>` : nothing
          }</dd
        >${changeUrl ? changeLink(changeUrl, what, locale) : nothing}</div
      >`;
    })}</dl
  >`;
}

const changeLink = (url: string, what: string, locale: Locale): TemplateResult =>
  html`<dd class="tiwizi-summary-list__actions"
    ><a class="tiwizi-link" href=${url}
      >${word('change', locale)}<span class="tiwizi-visually-hidden"> ${what}</span></a
    ></dd
  >`;
