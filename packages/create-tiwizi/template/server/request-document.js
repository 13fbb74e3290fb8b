// The PDF of a request, made of the checked answers.
import { makeRequestDocument } from '@tiwizi/documents';
import { answerLines, reachableSteps } from '@tiwizi/forms';
import { text } from '@tiwizi/i18n';
import { receiptMessages } from '../messages/receipt.messages.js';

/**
 * What was answered, step by step, as rows of text: of any flow, in the order of its steps, without those of a branch not taken.
 *
 * @returns {{ heading: string, rows: { label: string, value: string, valueDir?: 'ltr' }[] }[]}
 */
export function answeredSections(flow, answers, locale) {
  return reachableSteps(flow, answers).map((step) => ({
    heading: step.title[locale],
    rows: step.fields
      .filter((field) => field.name in answers)
      .map((field) => {
        const lines = answerLines(field, answers[field.name], locale);
        return {
          label: field.label[locale],
          value: lines.map((line) => line.text).join('\n'),
          ...(lines.some((line) => line.ltr) ? { valueDir: 'ltr' } : {}),
        };
      }),
  }));
}

/**
 * The document that is signed. It is made of whatever the flow asks, so that another form needs no change here; what else it should say
 * (a reference, a fee) is given to `makeRequestDocument` as another section.
 *
 * @param {object} request
 * @param {import('@tiwizi/forms').FormFlow} request.flow
 * @param {{ answers: object }} request.submission checked answers, as `complete` of the form server gets them
 * @param {string} request.locale language of the document
 * @param {{ name: Record<string, string> }} request.agency
 * @param {boolean} request.specimen says on every page that the document has no legal value
 * @param {Date} request.createdAt
 * @returns {Promise<Uint8Array>} a tagged PDF
 */
export function requestDocument({ flow, submission, locale, agency, specimen, createdAt }) {
  return makeRequestDocument({
    locale,
    agency: agency.name[locale],
    title: flow.title[locale],
    sections: answeredSections(flow, submission.answers, locale),
    notice: text(receiptMessages, 'declaration', locale),
    createdAt,
    specimen,
  });
}
