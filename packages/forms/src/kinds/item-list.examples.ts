import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import { validateStep } from '../flow/validate-step.ts';
import { isGroupView, printGroup } from '../print/group.print.ts';
import { stepView } from '../print/page-views.ts';
import { two, withRule } from './group.examples.ts';

/** The list as the form server prints it, with these items not finished, of a form that needs so many. */
const list =
  (open: readonly string[], least = 1) =>
  (locale: OwnLocale): string => {
    const flow = withRule({ least, most: 3, layout: 'page' });
    return flow.steps
      .flatMap((step) => {
        const errors = validateStep(flow, step.id, two, locale, { now: new Date(0) });
        return stepView(flow, step, two, '', locale, errors).fields;
      })
      .filter(isGroupView)
      .map((view) => renderTemplate(printGroup({ ...view, open }, locale, true)))
      .join('');
  };

/** Examples of a repeating group whose items have a page each: what stands on the page of its step. */
export const itemListExamples: ExampleSet = {
  title: 'Forms/List of items',
  examples: {
    filled: { html: list([]), description: 'What tells each item apart, and what leads to its page or removes it.' },
    unfinished: { html: list(['b']), description: 'One is not finished: continuing leads to its page.' },
    tooFew: { html: list([], 3), description: 'What is wrong with their number is said at the list too.' },
  },
};
