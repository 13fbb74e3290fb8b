import { html, nothing, type TemplateResult } from 'lit/html.js';
import { readAttributes, type ElementTemplate } from '@tiwizi/core/template';
import { text, type Locale } from '@tiwizi/i18n';
import { headingTemplate } from '../template/heading.template.ts';
import { stepProgressProperties, type ProgressStep, type StepProgressData } from './step-progress-data.ts';
import { stepProgressMessages } from './step-progress.messages.ts';

/** The full form of `<tiwizi-step-progress>`. */
export const stepProgressTemplate: ElementTemplate<StepProgressData> = {
  tag: 'tiwizi-step-progress',
  read: (attributes) => readAttributes(stepProgressProperties, attributes),
  print(data, { locale }) {
    const steps = (data.steps ?? []).map((step): ProgressStep => (typeof step === 'string' ? { label: step } : step));
    const current = data.current ?? 1;
    const next = steps[current]?.label;
    const hasNext = next !== undefined;
    return html`${title(data, current, steps[current - 1]?.label, locale)}<ol
        class="tiwizi-step-progress__steps"
        data-tiwizi-part="steps"
        ?hidden=${!steps.length}
        >${steps.map((each, index) => step(each, index + 1 - current, locale))}</ol
      ><p class="tiwizi-step-progress__next" data-tiwizi-part="next" ?hidden=${!hasNext}
        >${hasNext ? text(stepProgressMessages, 'next', locale, { step: next }) : nothing}</p
      >`;
  },
};

function title(data: StepProgressData, current: number, name: string | undefined, locale: Locale): TemplateResult {
  const position =
    data.total === undefined
      ? text(stepProgressMessages, 'positionOnly', locale, { current })
      : text(stepProgressMessages, 'position', locale, { current, total: data.total });
  const heading = data.heading ?? name;
  // The space that does not break is no end of a line: Chromium tells it, so that what follows is not read as one word with the colon.
  const colon = `${text(stepProgressMessages, 'colon', locale)}\u00a0`;
  return headingTemplate(
    { level: data.headingLevel, className: 'tiwizi-step-progress__title', part: 'title' },
    html`<span class="tiwizi-step-progress__position">${position}${heading ? colon : nothing}</span
      >${heading ?? nothing}`,
  );
}

function step({ label, href }: ProgressStep, offset: number, locale: Locale): TemplateResult {
  const isDone = offset < 0;
  const name = isDone && href ? html`<a class="tiwizi-link" href=${href}>${label}</a>` : label;
  const state = isDone ? 'done' : 'upcoming';
  return html`<li
    class=${isDone ? 'tiwizi-step-progress__step tiwizi-step-progress__step--done' : 'tiwizi-step-progress__step'}
    aria-current=${offset === 0 ? 'step' : nothing}
    ><span class="tiwizi-step-progress__label"
      >${name}${offset === 0 ? nothing : html` <span class="tiwizi-visually-hidden">${text(stepProgressMessages, state, locale)}</span>`}</span
    ></li
  >`;
}
