import type { ExampleSet } from '@tiwizi/core';
import type { Answers } from '../flow/index.ts';
import { checkAnswersPage } from '../print/check-answers-page.ts';
import { stepPage } from '../print/step-page.ts';
import { sampleCheckPage, sampleStepPage } from './sample-page.ts';

const identity: Answers = {
  forWhom: 'represented',
  nameArabic: 'أمينة العلوي',
  nameLatin: 'Amina El Alaoui',
  cnie: 'AB123456',
  birthDate: '1990-12-31',
};
const file = { file: 'sample', name: 'procuration.pdf', size: 1_258_291, type: 'pdf' } as const;
const all: Answers = {
  ...identity,
  mandateFile: file,
  office: 'north',
  delivery: 'post',
  address: '12، زنقة الأطلس\nالرباط',
};

/** Examples of `<tiwizi-form-stepper>`: pages of a sample form of a fictitious commune. Their posts lead nowhere. */
export const stepperExamples: ExampleSet = {
  title: 'Forms/Form stepper',
  tag: 'tiwizi-form-stepper',
  examples: {
    first: {
      html: (locale) => stepPage(sampleStepPage('first', 'for-whom', {}, locale)),
      description: 'The first step. How many follow depends on its answer, so no total is told.',
    },
    identity: {
      html: (locale) => stepPage(sampleStepPage('identity', 'identity', identity, locale)),
      description: 'Identifiers, both spellings of a name, and a date in three fields.',
    },
    errors: {
      html: (locale) =>
        stepPage(
          sampleStepPage(
            'errors',
            'identity',
            { ...identity, nameLatin: '', cnie: 'AB12*456', birthDate: '1990-02-31' },
            locale,
            { wrong: true },
          ),
        ),
      description: 'What was posted, with what is wrong in a summary and at each field.',
    },
    file: {
      html: (locale) => stepPage(sampleStepPage('file', 'mandate', { ...identity, mandateFile: file }, locale)),
      description: 'A file that was received already.',
    },
    conditional: {
      html: (locale) => stepPage(sampleStepPage('conditional', 'delivery', all, locale)),
      description: 'The address is asked only for delivery by post.',
    },
    conflict: {
      html: (locale) =>
        stepPage(sampleStepPage('conflict', 'identity', identity, locale, { notices: ['draft_conflict'] })),
      description: 'Another tab has saved since.',
    },
    check: {
      html: (locale) => checkAnswersPage(sampleCheckPage('check', all, locale)),
      description: 'The answers to check, each with a link to change it.',
    },
    leftOut: {
      html: (locale) => checkAnswersPage(sampleCheckPage('left-out', { ...all, forWhom: 'self' }, locale)),
      description: 'An answer that a changed branch leaves behind is named, and not sent.',
    },
  },
};
