// The PDF of a request, made of the checked answers.
import { answerLines, reachableSteps } from '@tiwizi/forms';
import { text } from '@tiwizi/i18n';
import { receiptMessages } from '../messages/receipt.messages.js';
import { makeRequestPdf } from '../pdf/request-pdf.js';

/** What was answered, step by step, as rows of text. */
export function answeredSections(flow, answers, locale) {
  return reachableSteps(flow, answers).map((step) => ({
    heading: step.title[locale],
    rows: step.fields.filter((field) => field.name in answers).map((field) => {
      const lines = answerLines(field, answers[field.name], locale);
      return { label: field.label[locale], value: lines.map((line) => line.text).join('\n'), ...(lines.some((line) => line.ltr) ? { valueDir: 'ltr' } : {}) };
    }),
  }));
}

/** @returns {Promise<Uint8Array>} */
export function requestDocument({ flow, submission, locale, agency, specimen, createdAt }) {
  return makeRequestPdf({
    locale, agency: agency.name[locale], title: flow.title[locale],
    sections: answeredSections(flow, submission.answers, locale),
    notice: text(receiptMessages, 'declaration', locale), createdAt, specimen,
  });
}
