import type { FlowSection, FlowStep } from './flow.ts';
import { questionsOf } from './items.ts';
import { within, type Place } from './place.ts';
import { namesRead } from './readable.ts';
import type { Tell } from './rule.ts';

const placeOf = ({ id }: FlowSection): string => `section ${id}`;

/**
 * Checks how the sections of a flow lie to its steps and to each other: each step is in one, in the order of the flow, and each waits for
 * those whose answers it reads, so that no section that is done is opened again by another that is done for the first time.
 *
 * @param sections each is right by itself
 * @param steps as far as they can be walked
 */
export function checkSections(sections: readonly FlowSection[], steps: readonly FlowStep[], tell: Tell): void {
  const owners = new Map<string, FlowSection>();
  const at = (section: FlowSection): Place => ({
    name: placeOf(section),
    path: ['sections', sections.indexOf(section)],
  });
  for (const [index, section] of sections.entries()) {
    if (sections.findIndex(({ id }) => id === section.id) < index)
      tell('duplicate', within(at(section), 'id'), ' is the id of two sections');
    checkSteps(section, at(section), steps, owners, tell);
    for (const id of section.steps) if (!owners.has(id)) owners.set(id, section);
  }
  for (const [index, { id }] of steps.entries())
    if (id !== undefined && !owners.has(id))
      tell('section_step', { name: id, path: ['steps', index] }, ' is in no section; put each step into one');
  for (const section of sections) {
    const before = sectionsBefore(section, at, sections, tell);
    for (const step of steps.filter(({ id }) => section.steps.includes(id)))
      checkAnswersRead(step, section, at(section), before, steps, owners, tell);
  }
}

function checkSteps(
  section: FlowSection,
  place: Place,
  steps: readonly FlowStep[],
  owners: ReadonlyMap<string, FlowSection>,
  tell: Tell,
): void {
  const order = section.steps.map((id) => steps.findIndex((step) => step.id === id));
  if (!order.length) tell('section_step', place, ' has no steps');
  for (const [index, id] of section.steps.entries()) {
    const at = { ...place, path: [...place.path, 'steps', index] };
    const owner = section.steps.indexOf(id) < index ? section : owners.get(id);
    if (order[index] === -1) tell('section_step', at, ` names ${id}, which is no step of the form`);
    else if (owner) tell('section_step', at, ` names ${id}, which is in ${placeOf(owner)} already`);
    else if (index && (order[index] ?? 0) < (order[index - 1] ?? 0))
      tell('section_step', at, ` names ${id} after ${section.steps[index - 1]}; the form has them the other way`);
  }
}

/** The ids of all sections that have to be done before this one, those that these wait for among them. */
function sectionsBefore(
  section: FlowSection,
  place: (section: FlowSection) => Place,
  sections: readonly FlowSection[],
  tell: Tell,
): ReadonlySet<string> {
  const before = new Set<string>();
  const follow = (at: FlowSection, way: readonly string[]): void => {
    for (const [index, id] of (at.after ?? []).entries()) {
      const found = sections.find((each) => each.id === id);
      const where = { ...place(at), path: [...place(at).path, 'after', index] };
      // What another waits for that there is not is told of that one.
      if (!found && at === section) tell('section_after', where, ` waits for ${id}, which is no section of the form`);
      if (id === section.id) tell('circle', place(section), ` waits for itself: ${[...way, id].join(' → ')}`);
      if (!found || id === section.id || before.has(id)) continue;
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
  place: Place,
  before: ReadonlySet<string>,
  steps: readonly FlowStep[],
  owners: ReadonlyMap<string, FlowSection>,
  tell: Tell,
): void {
  for (const name of new Set(namesRead(step))) {
    const asked = steps.find((each) => questionsOf(each).some((field) => field.name === name));
    const owner = asked && owners.get(asked.id);
    if (!owner || owner === section || before.has(owner.id)) continue;
    const what = ` (${step.id}) reads ${name} of ${placeOf(owner)}`;
    tell('section_after', place, `${what}, and may be done before it; add "${owner.id}" to its after`);
  }
}
