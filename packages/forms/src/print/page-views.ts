import { wordsIn, type Locale } from '@tiwizi/i18n';
import {
  expandFields,
  findPath,
  holds,
  isGroup,
  isSecret,
  kindOf,
  itemFields,
  itemIds,
  itemOf,
  knownOf,
  listedGroup,
  prune,
  questionsOf,
  stepIdOf,
  type Answer,
  type Answers,
  type FlowField,
  type FlowStep,
  type FormError,
  type FormFlow,
  type KnownAnswers,
  type Path,
} from '../flow/index.ts';
import { conditionFields } from '../flow/condition-fields.ts';
import { itemNameParts } from '../flow/item-name.ts';
import { besides } from '../flow/steps.ts';
import type { CheckSection, FieldView, GroupView, StepView } from './form-page.ts';
import type { StepProgress } from '../protocol/step-progress.ts';

/** Where a step stands on the way of these answers; of a form with sections, within its own. */
export function progressOf(flow: FormFlow, path: Path, step: FlowStep, locale: Locale): StepProgress {
  const order = ({ id }: FlowStep): number => flow.steps.findIndex((each) => each.id === stepIdOf(id));
  const steps = besides(
    flow,
    path.steps.map((each) => each.step),
    step.id,
  );
  const current = steps.filter((each) => order(each) < order(step)).length + 1;
  if (besides(flow, path.unsettled, step.id).length) return { current, steps: [] };
  return { current, total: steps.length, steps: steps.map(({ title }) => wordsIn(title, locale)) };
}

/** A step as it is shown with these answers. Secrets are not shown again. */
export function stepView(
  flow: FormFlow,
  step: FlowStep,
  answers: Answers,
  url: string,
  locale: Locale,
  errors: readonly FormError[] = [],
  knownBefore: KnownAnswers = {},
): StepView {
  const path = findPath(flow, answers);
  const way = path.steps.find((each) => each.step.id === stepIdOf(step.id))?.fields;
  const asked = way && new Set(way.map(({ name }) => name));
  const all = { ...answers, ...path.answers };
  const isAsked = ({ name, when }: FlowField): boolean => {
    const group = itemNameParts(name)?.group;
    if (asked && (group === undefined || asked.has(group))) return asked.has(name);
    // What an item shows once its group is asked, its own answers decide.
    return !when || holds(when, group === undefined ? path.answers : all);
  };
  const view = (field: FlowField): FieldView => {
    const error = errors.find((each) => each.name === field.name);
    const known = knownOf(knownBefore, field, all);
    return {
      field,
      asked: isAsked(field),
      ...(!isSecret(field) && Object.hasOwn(all, field.name) && { answer: all[field.name]! }),
      ...(known && { known }),
      ...(error && { [error.warning ? 'question' : 'error']: error.message }),
      ...(error?.parts && { invalidParts: error.parts }),
    };
  };
  const fields = step.fields.map((field): FieldView | GroupView => {
    if (!isGroup(field)) return view(field);
    const items = itemIds(field, answers).map((id, index) => ({
      id,
      number: index + 1,
      fields: itemFields(field, id).map(view),
    }));
    return { ...view(field), field, items };
  });
  return { step, url, progress: progressOf(flow, path, step, locale), fields };
}

/** The names of what a computed field reads. */
const computedFrom = (field: FlowField): readonly string[] =>
  kindOf(field).compute ? (kindOf(field).reads?.(field) ?? []).map((read) => read.field) : [];

/** The answers that conditions and computed fields of the flow read. */
export function knownAnswers(flow: FormFlow, answers: Answers): Answers {
  const read = new Set(
    flow.steps.flatMap((step) => [
      ...conditionFields(step.when),
      ...questionsOf(step).flatMap((field) => [...conditionFields(field.when), ...computedFrom(field)]),
    ]),
  );
  return Object.fromEntries(
    Object.entries(findPath(flow, answers).answers).filter(([name]) => read.has(itemNameParts(name)?.field ?? name)),
  );
}

/** The answers step by step, each with the address where it is changed. */
export function checkSections(
  flow: FormFlow,
  answers: Answers,
  urlOf: (step: FlowStep, field: FlowField) => string,
  knownBefore: KnownAnswers = {},
): readonly CheckSection[] {
  const path = findPath(flow, answers);
  return path.steps.map(({ step, fields }) => ({
    step,
    rows: fields
      .filter((field) => !isSecret(field))
      // A group is the items that follow it; of one without there is something to say, and of one with pages where items are added and removed.
      .filter((field) => !isGroup(field) || !itemIds(field, answers).length || listedGroup(step))
      .map((field) => {
        const item = itemOf(fields, answers, field.name);
        const known = knownOf(knownBefore, field, answers);
        return {
          field,
          // What is computed has nothing to change.
          ...(!kindOf(field).compute && { changeUrl: urlOf(step, field) }),
          ...(Object.hasOwn(path.answers, field.name) && { answer: path.answers[field.name] as Answer }),
          ...(item && { item }),
          ...(known && { known }),
        };
      }),
  }));
}

/** The questions whose answers will be left out. */
export function leftOutFields(flow: FormFlow, answers: Answers): readonly FlowField[] {
  const { removed } = prune(flow, answers);
  return flow.steps.flatMap((step) =>
    expandFields(step.fields, answers).filter((field) => removed.includes(field.name)),
  );
}
