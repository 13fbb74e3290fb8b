import { wordsIn, type Locale } from '@tiwizi/i18n';
import { validateStep, type Answers } from '../flow/index.ts';
import type { CheckPage, DraftPage, NoticeCode, StepPage } from '../print/form-page.ts';
import { checkSections, knownAnswers, leftOutFields, stepView } from '../print/page-views.ts';
import { sampleFlow } from './sample.flow.ts';

const now = new Date('2026-11-22T10:00:00Z');

/** What every sample page has. Its posts lead nowhere. */
function base(draft: string, locale: Locale, notices: readonly NoticeCode[]): Omit<DraftPage, 'action' | 'hasBack'> {
  return {
    locale,
    title: wordsIn(sampleFlow.title, locale),
    draft: { id: `sample-${draft}`, revision: 1, keptUntil: '2026-11-29T10:00:00Z' },
    hasFiles: true,
    hidden: { csrf: 'sample', revision: '1' },
    notices,
    deleteUrl: `/sample/${draft}/delete`,
  };
}

/** A step of the sample form, as the form server would make its page. */
export function sampleStepPage(
  draft: string,
  stepId: string,
  answers: Answers,
  locale: Locale,
  { wrong = false, notices = [] }: { readonly wrong?: boolean; readonly notices?: readonly NoticeCode[] } = {},
): StepPage {
  const errors = wrong ? validateStep(sampleFlow, stepId, answers, locale, { now }) : [];
  const steps = sampleFlow.steps.map((step) =>
    stepView(sampleFlow, step, answers, `/sample/${draft}/${step.id}`, locale, step.id === stepId ? errors : []),
  );
  return {
    ...base(draft, locale, notices),
    kind: 'step',
    action: `/sample/${draft}/${stepId}`,
    hasBack: stepId !== sampleFlow.steps[0]!.id,
    step: steps.find(({ step }) => step.id === stepId)!,
    steps,
    errors,
    known: knownAnswers(sampleFlow, answers),
    returnToCheck: false,
  };
}

/** The answers to check of the sample form. */
export function sampleCheckPage(draft: string, answers: Answers, locale: Locale): CheckPage {
  return {
    ...base(draft, locale, []),
    kind: 'check',
    ending: 'continue',
    action: `/sample/${draft}/check`,
    hasBack: true,
    sections: checkSections(
      sampleFlow,
      answers,
      (step, field) => `/sample/${draft}/${step.id}?return=check#field-${field.name}`,
    ),
    leftOut: leftOutFields(sampleFlow, answers),
  };
}
