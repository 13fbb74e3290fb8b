import { answerLines, reachableSteps, type Answers, type FormFlow } from '@tiwizi/forms';
import { type Locale, wordsIn } from '@tiwizi/i18n';

/** A step as rows of text. */
export interface AnsweredSection {
  readonly heading: string;
  readonly rows: readonly { readonly label: string; readonly value: string; readonly valueDir?: 'ltr' }[];
}

/**
 * What was answered, step by step, as rows of text: of any flow, in the order of its steps, without those of a branch not taken. The document
 * that is signed and the summary beside it say the same.
 */
export function answeredSections(flow: FormFlow, answers: Answers, locale: Locale): readonly AnsweredSection[] {
  return reachableSteps(flow, answers).map((step) => ({
    heading: wordsIn(step.title, locale),
    rows: step.fields
      .filter((field) => field.name in answers)
      .map((field) => {
        const lines = answerLines(field, answers[field.name], locale);
        return {
          label: wordsIn(field.label, locale),
          value: lines.map((line) => line.text).join('\n'),
          ...(lines.some((line) => line.ltr) ? { valueDir: 'ltr' as const } : {}),
        };
      }),
  }));
}
