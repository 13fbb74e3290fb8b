import { findKind } from '../kinds/kind-of.ts';
import { conditionFields } from './condition-fields.ts';
import { checkReadsOf } from './flow-check.ts';
import { FlowError, type FlowErrorCode } from './flow-error.ts';
import type { FlowSection, FlowStep, FormFlow } from './flow.ts';
import { questionsOf } from './items.ts';

function fail(code: FlowErrorCode, place: string): never {
  throw new FlowError(code, place);
}

const placeOf = ({ id }: FlowSection): string => `section ${id}`;

/**
 * Checks how the sections of a flow lie to its steps and to each other: each step is in one, in the order of the flow, and each waits for
 * those whose answers it reads, so that no section that is done is opened again by another that is done for the first time. Each thing that
 * is wrong is a check of its own.
 *
 * @param flow its steps and the shape of its sections are right
 */
export function checkSections(flow: FormFlow, attempt: (check: () => void) => void): void {
  const { sections, steps } = flow;
  if (!sections) return;
  const owners = new Map<string, FlowSection>();
  for (const [index, section] of sections.entries()) {
    attempt(() => {
      if (sections.findIndex(({ id }) => id === section.id) < index) fail('duplicate', placeOf(section));
      checkSteps(section, steps, owners);
    });
    for (const id of section.steps) if (!owners.has(id)) owners.set(id, section);
  }
  for (const { id } of steps)
    attempt(() => {
      if (!owners.has(id)) fail('section_step', `${id} is in no section; put each step into one`);
    });
  for (const section of sections)
    attempt(() => {
      const before = sectionsBefore(section, sections);
      for (const step of steps.filter(({ id }) => section.steps.includes(id)))
        checkAnswersRead(step, section, before, flow, owners);
    });
}

function checkSteps(section: FlowSection, steps: readonly FlowStep[], owners: ReadonlyMap<string, FlowSection>): void {
  const place = placeOf(section);
  const order = section.steps.map((id) => steps.findIndex((step) => step.id === id));
  if (!order.length) fail('section_step', `${place} has no steps`);
  for (const [index, id] of section.steps.entries()) {
    if (order[index] === -1) fail('section_step', `${place} names ${id}, which is no step of the form`);
    const owner = section.steps.indexOf(id) < index ? section : owners.get(id);
    if (owner) fail('section_step', `${place} names ${id}, which is in ${placeOf(owner)} already`);
    if (index && (order[index] ?? 0) < (order[index - 1] ?? 0))
      fail('section_step', `${place} names ${id} after ${section.steps[index - 1]}; the form has them the other way`);
  }
}

/** The ids of all sections that have to be done before this one, those that these wait for among them. */
function sectionsBefore(section: FlowSection, sections: readonly FlowSection[]): ReadonlySet<string> {
  const before = new Set<string>();
  const follow = ({ after = [], ...at }: FlowSection, way: readonly string[]): void => {
    for (const id of after) {
      const found = sections.find((each) => each.id === id);
      if (!found) return fail('section_after', `${placeOf(at)} waits for ${id}, which is no section of the form`);
      if (id === section.id) fail('circle', `${placeOf(section)} waits for itself: ${[...way, id].join(' → ')}`);
      if (before.has(id)) continue;
      before.add(id);
      follow(found, [...way, id]);
    }
  };
  follow(section, [section.id]);
  return before;
}

/** What a section reads of others is answered when it is begun. */
function checkAnswersRead(
  step: FlowStep,
  section: FlowSection,
  before: ReadonlySet<string>,
  flow: FormFlow,
  owners: ReadonlyMap<string, FlowSection>,
): void {
  for (const name of namesRead(step)) {
    const asked = flow.steps.find((each) => questionsOf(each).some((field) => field.name === name));
    const owner = asked && owners.get(asked.id);
    if (!owner || owner === section || before.has(owner.id)) continue;
    const what = `${placeOf(section)} (${step.id}) reads ${name} of ${placeOf(owner)}`;
    fail('section_after', `${what}, and may be done before it; add "${owner.id}" to its after`);
  }
}

/** The names of the questions that a step depends on. */
function namesRead({ when, fields, checks = [] }: FlowStep): readonly string[] {
  return [
    ...conditionFields(when),
    ...questionsOf({ fields }).flatMap((field) => [
      ...conditionFields(field.when),
      ...(findKind(field)?.reads?.(field) ?? []).map((read) => read.field),
    ]),
    ...checks.flatMap(({ rule }) => checkReadsOf(rule).map((read) => read.field)),
  ];
}
