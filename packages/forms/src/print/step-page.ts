import type { StepPage, StepView } from '../server/form-page.ts';
import { fieldMarkup } from './field-markup.ts';
import { actions, draftMarkup, hiddenFields, noticeHost, notices, word, wordTemplates } from './form-markup.ts';
import { attributes, markup, type Markup } from './markup.ts';

/** What a site adds to the pages of a form. */
export interface StepPageOptions {
  /** The whole title of a step's page, for `<title>` and for the script. Default: the step's title, then the form's. */
  readonly title?: (stepTitle: string, formTitle: string) => string;
}

/**
 * Prints a step as the whole `<tiwizi-form-stepper>` block, fields and page parts in their short forms: pass the page through `expand` of
 * `@tiwizi/ssr`. The step's heading is the page's `h1`. The other steps stand in inert templates, for the script to show without a new page.
 */
export function stepPage(page: StepPage, options: StepPageOptions = {}): string {
  const { locale, step, steps, errors, action, hidden, hasFiles, known, draft } = page;
  const summary =
    errors.length > 0 &&
    markup`<tiwizi-error-summary${attributes({ errors: JSON.stringify(errors.map(({ href, message }) => ({ href, message }))) })}></tiwizi-error-summary>`;
  const form = attributes({ method: 'post', action, enctype: hasFiles && 'multipart/form-data', novalidate: true });
  return markup`<tiwizi-form-stepper${attributes({ step: step.step.id, draft: draft.id, known: JSON.stringify(known) })}>${summary}${notices(page)}<form class="tiwizi-column"${form}>${hiddenFields(hidden)}${steps.map((view) => (view === step ? section(page, view, options) : markup`<template${attributes({ 'data-tiwizi-step': view.step.id })}>${section(page, view, options)}</template>`))}${noticeHost}${actions(page, word('continue', locale))}</form><p class="tiwizi-text tiwizi-text--small tiwizi-text--muted" role="status" data-tiwizi-part="status"></p>${draftMarkup(page)}${wordTemplates(locale)}</tiwizi-form-stepper>`.toString();
}

/** The title of a step's page, as `stepPage` gives it to the script. */
export function stepPageTitle({ step, locale, title }: StepPage, options: StepPageOptions = {}): string {
  return titleOf(step.step.title[locale], title, options);
}

export function titleOf(stepTitle: string, formTitle: string, { title }: StepPageOptions): string {
  return title?.(stepTitle, formTitle) ?? `${stepTitle} – ${formTitle}`;
}

function section(
  { locale, title }: StepPage,
  { step, url, progress, fields }: StepView,
  options: StepPageOptions,
): Markup {
  const name = step.title[locale];
  const { current, total, steps } = progress;
  const heading = attributes({
    'heading-level': '1',
    current,
    total,
    heading: name,
    steps: steps.length > 0 && JSON.stringify(steps),
  });
  return markup`<section${attributes({ 'data-tiwizi-step': step.id, 'data-url': url, 'data-title': titleOf(name, title, options) })}><tiwizi-step-progress${heading}></tiwizi-step-progress>${step.text && markup`<p class="tiwizi-text">${step.text[locale]}</p>`}${fields.map((field) => fieldMarkup(field, locale))}</section>`;
}
