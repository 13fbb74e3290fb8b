import { nothing } from 'lit/html.js';
import { idsOf, type ElementTemplate, type TemplateContext } from '@tiwizi/core/template';
import type { StartTag } from '../scan/start-tag.ts';
import { AskedAttributes, printElement } from './print-element.ts';
import { sealsIn, withoutSeals } from './sealed-placeholders.ts';
import type { ExpandWarningCode } from './warning.ts';

/** `th:label`, `:label`, `v-bind:label`, `[label]`, `[attr.label]`, `.label`, `?label`: a framework sets the attribute at run time. */
const boundName = /^(?:v-bind:|x-bind:|data-th-|th:|ng-attr-|bind-|:|\.|\?|\[(?:attr\.)?)([\w-]+)/;
/** Bindings of a whole set of attributes. */
const boundSet = /^(?:v-bind|x-bind|th:attr\w*|data-th-attr\w*|@attributes)$/;

/**
 * The attribute, as written, that makes the full form unknowable before run time: one bound by a framework that the template reads, or
 * attributes made by a placeholder. Undefined when all that the template reads stands in the source.
 */
export function runTimeAttribute(
  tag: StartTag,
  template: ElementTemplate<any>,
  attributes: ReadonlyMap<string, string>,
): string | undefined {
  const asked = askedBy(template, attributes);
  return tag.attributes.find(
    ({ name, runTime }) => runTime || boundSet.test(name) || asked.has(boundName.exec(name)?.[1] ?? ''),
  )?.name;
}

function askedBy(template: ElementTemplate<any>, attributes: ReadonlyMap<string, string>): ReadonlySet<string> {
  const asking = new AskedAttributes(attributes);
  template.read(asking);
  return asking.asked;
}

/** A placeholder value the template cannot pass through as text, and what that means. */
export interface PlaceholderProblem {
  readonly code: ExpandWarningCode;
  readonly message: string;
}

/** What was printed without its text: the tags, their attributes, and all of their values that no placeholder makes. */
const skeleton = (printed: string): string => withoutSeals(printed).replace(/>[^<]*/g, '>');

/** Finds placeholders whose value decides more than a piece of text, by printing the form with and without them. */
export function placeholderProblems(
  template: ElementTemplate<any>,
  attributes: ReadonlyMap<string, string>,
  locale: TemplateContext['locale'],
): readonly PlaceholderProblem[] {
  const context: TemplateContext = {
    locale,
    ids: (base) => idsOf(base),
    content: () => nothing,
    report: () => undefined,
  };
  const print = (changed: ReadonlyMap<string, string>): string => printElement(template, changed, context);
  const asked = askedBy(template, attributes);
  const full = print(attributes);
  const problems: PlaceholderProblem[] = [];
  for (const [name, value] of attributes) {
    const seals = sealsIn(value);
    if (!seals.length || !asked.has(name)) continue;
    const bare = withoutSeals(value);
    if (skeleton(print(new Map(attributes).set(name, bare))) !== skeleton(full)) {
      problems.push({
        code: 'expand-placeholder-decides',
        message: `<${template.tag}> looks different when ${name} is empty; it was printed as if it never is. Put the condition around the tag, or expand the rendered page.`,
      });
    } else if (!seals.some((seal) => full.includes(seal))) {
      const without = new Map(attributes);
      without.delete(name);
      if (print(without) !== full) continue;
      problems.push({
        code: 'expand-placeholder-ignored',
        message: `<${template.tag}> cannot read a placeholder in ${name} and printed as if it were absent. Expand the rendered page instead.`,
      });
    }
  }
  return problems;
}
