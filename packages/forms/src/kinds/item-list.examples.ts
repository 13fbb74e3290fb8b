import type { ExampleSet } from '@tiwizi/core';
import type { OwnLocale } from '@tiwizi/i18n';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import { isGroupView, printGroup } from '../print/group.print.ts';
import { stepView } from '../print/page-views.ts';
import { two, withRule } from './group.examples.ts';

const flow = withRule({ least: 1, most: 3, layout: 'page' });

/** The list as the form server prints it, with these items not finished. */
const list =
  (open: readonly string[]) =>
  (locale: OwnLocale): string =>
    flow.steps
      .flatMap((step) => stepView(flow, step, two, '', locale).fields)
      .filter(isGroupView)
      .map((view) => renderTemplate(printGroup({ ...view, open }, locale)))
      .join('');

/** Examples of a repeating group whose items have a page each: what stands on the page of its step. */
export const itemListExamples: ExampleSet = {
  title: 'Forms/List of items',
  examples: {
    filled: { html: list([]), description: 'What tells each item apart, and what leads to its page or removes it.' },
    unfinished: { html: list(['b']), description: 'One is not finished: continuing leads to its page.' },
  },
};
