import { wordsIn, type Locale } from '@tiwizi/i18n';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fileLimitsOf, isGroup, kindOf, listedGroup, questionsOf, stepIdOf } from '../flow/index.ts';
import { printField } from './field.print.ts';
import { isGroupView, printGroup } from './group.print.ts';
import type { StepPage, StepView } from './form-page.ts';
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
import { titleOf, type StepPageOptions } from './page-title.ts';

/**
 * Prints a step as the whole `<tiwizi-form-stepper>` block, fields and page parts in their short forms: pass the page through `expand` of
 * `@tiwizi/ssr`. The step's heading is the page's `h1`. The other steps stand in inert templates, for the script to show without a new page.
 */
export function stepPage(page: StepPage, options: StepPageOptions = {}): string {
  const { locale, step, steps, errors, hidden, known, draft } = page;
  const computes = steps.some(({ step }) => questionsOf(step).some((field) => kindOf(field).compute));
  const uploads = steps.some(hasFileLists) ? page.uploads : undefined;
  const section = (view: StepView): TemplateResult =>
    view === step
      ? printSection(page, view, options)
      : html`<template data-tiwizi-step=${view.step.id}>${printSection(page, view, options)}</template>`;
  return renderTemplate(
    html`<tiwizi-form-stepper
      step=${step.step.id}
      draft=${draft.id}
      known=${JSON.stringify(known)}
      focus-target=${page.focus ?? nothing}
      >${errors.length ? printErrors(page) : nothing}${notices(page)}<form
        class="tiwizi-column"
        method="post"
        action=${page.action}
        enctype=${page.hasFiles ? 'multipart/form-data' : nothing}
        novalidate
        ?data-tiwizi-computes=${computes}
        data-tiwizi-offline=${offlineMark(page)}
        aria-invalid="false"
        ?data-tiwizi-file-lists=${steps.some(hasFileLists)}
        data-tiwizi-uploads=${uploads?.url ?? nothing}
        data-tiwizi-uploads-from=${uploads?.fromBytes ?? nothing}
        >${hiddenFields(hidden)}${steps.some(hasButtons) ? enterButton(locale) : nothing}${steps.map(section)}${noticeHost}${actions(page, word('continue', locale))}</form
      >${statusHost}${printDraft(page)}${wordTemplates(page)}</tiwizi-form-stepper
    >`,
  );
}

const hasFileLists = ({ step }: StepView): boolean => questionsOf(step).some((field) => fileLimitsOf(field));

const hasButtons = (view: StepView): boolean =>
  hasFileLists(view) || questionsOf(view.step).some(isGroup) || view.fields.some(({ known }) => known?.bound);

/** What the Enter key presses, the first button of its form: nobody removes a file or an item by it. */
const enterButton = (locale: Locale): TemplateResult =>
  html`<button class="tiwizi-visually-hidden" tabindex="-1" aria-hidden="true">${word('continue', locale)}</button>`;

function printErrors({ errors }: StepPage): TemplateResult {
  const links = errors.map(({ href, message, warning }) => ({ href, message, warning }));
  return html`<tiwizi-error-summary errors=${JSON.stringify(links)}></tiwizi-error-summary>`;
}

function printSection(page: StepPage, view: StepView, options: StepPageOptions): TemplateResult {
  const { locale, title } = page;
  const { step, url, progress, fields } = view;
  const name = wordsIn(step.title, locale);
  const isAnew = listedGroup(step) !== undefined || step.id !== stepIdOf(step.id);
  return html`<section
    data-tiwizi-step=${step.id}
    data-url=${url}
    data-title=${titleOf(name, title, options)}
    ?data-tiwizi-anew=${isAnew}
    ><tiwizi-step-progress
      heading-level="1"
      current=${progress.current}
      total=${progress.total ?? nothing}
      heading=${name}
      steps=${progress.steps.length ? JSON.stringify(progress.steps) : nothing}
    ></tiwizi-step-progress
    >${step.text ? html`<p class="tiwizi-text">${wordsIn(step.text, locale)}</p>` : nothing}${fields.map((field) => (isGroupView(field) ? printGroup(field, locale, fields.length === 1) : printField(field, locale)))}</section
  >`;
}
