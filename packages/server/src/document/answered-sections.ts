import {
  answerLines,
  findPath,
  flattenAnswers,
  isGroup,
  itemIds,
  itemOf,
  itemTitle,
  type FormFlow,
  type NestedAnswers,
} from '@tiwizi/forms';
import { type Locale, wordsIn } from '@tiwizi/i18n';

/** A step, or an item of a repeating group in it, as rows of text. */
export interface AnsweredSection {
  readonly heading: string;
  /** 3: an item of the section before it. */
  readonly level?: 3;
  readonly rows: readonly { readonly label: string; readonly value: string; readonly valueDir?: 'ltr' }[];
}

/**
 * What was answered, step by step, as rows of text: of any flow, in the order of its steps, without those of a branch not taken. The document
 * that is signed and the summary beside it say the same.
 */
export function answeredSections(flow: FormFlow, nested: NestedAnswers, locale: Locale): readonly AnsweredSection[] {
  const answers = flattenAnswers(flow, nested);
  return findPath(flow, answers).steps.flatMap(({ step, fields }) => {
    const sections: (AnsweredSection & { rows: AnsweredSection['rows'][number][] })[] = [];
    let last: string | undefined;
    const begin = (heading: string, level?: 3): void =>
      void sections.push({ heading, ...(level && { level }), rows: [] });
    begin(wordsIn(step.title, locale));
    for (const field of fields) {
      const item = itemOf(fields, answers, field.name);
      const title = item && itemTitle(item, locale);
      // What follows a group belongs to the step again.
      if (title !== last) begin(title ?? wordsIn(step.title, locale), title === undefined ? undefined : 3);
      last = title;
      // Of a group there are its items to tell; of one without, that there are none.
      if (!Object.hasOwn(answers, field.name) || (isGroup(field) && itemIds(field, answers).length)) continue;
      const lines = answerLines(field, answers[field.name], locale);
      sections.at(-1)?.rows.push({
        label: wordsIn(field.label, locale),
        value: lines.map((line) => line.text).join('\n'),
        ...(lines.some((line) => line.ltr) ? { valueDir: 'ltr' as const } : {}),
      });
    }
    // A heading stands above rows, or above the items of a group.
    return sections.filter(
      ({ rows, level }, index) => rows.length > 0 || (level === undefined && sections[index + 1]?.level === 3),
    );
  });
}
