import { knownLocale, locales } from '@tiwizi/i18n';
import { YES } from '../kinds/checkbox.ts';
import type { FlowOption } from '../kinds/choice.ts';
import { NO } from '../kinds/consent.ts';
import type { GroupField } from '../kinds/group.ts';
import { fieldTypes, findKind, type ItemField } from '../kinds/kind-of.ts';
import { commonKeys, conditionRule } from './common-field.ts';
import { conditionReads } from './condition-fields.ts';
import { checkSections } from './check-sections.ts';
import { checkShape, type FlowCheck } from './flow-check.ts';
import { isCondition } from './condition.ts';
import type { FieldRead } from './field-read.ts';
import { FlowError } from './flow-error.ts';
import type { FlowField, FlowSection, FlowStep, FormFlow } from './flow.ts';
import { isGroup } from './items.ts';
import { within, type Path, type Place } from './place.ts';
import { readsOf, readsOfCheck, soundSteps } from './readable.ts';
import { flag, isRight, list, matching, needed, objects, rule, shape, text, whole, words } from './rule.ts';
import type { Look, Rule, Rules } from './rule.ts';

/** Ids that addresses of a request use: the form's own, and `sign` of its signature, which lies beside it. */
export const reservedStepIds: readonly string[] = ['check', 'new', 'delete', 'sign', 'tasks', 'uploads'];

const slug = /^[a-z][a-z\d-]*$/;
const something = (name: string): Rule =>
  rule((value) => typeof value === 'object' && value !== null, 'bad_value', 'give an object', {
    $ref: `#/$defs/${name}`,
  });
/** The rules of a step. */
export const stepKeys: Rules<FlowStep> = {
  id: needed(
    rule(
      (id) => typeof id === 'string' && slug.test(id) && !reservedStepIds.includes(id),
      'step_id',
      `lower-case letters, digits and hyphens, and none of ${reservedStepIds.join(', ')}`,
      { type: 'string', pattern: slug.source, not: { enum: reservedStepIds } },
    ),
  ),
  title: needed(words),
  text: words,
  when: conditionRule,
  fields: needed(list(something('field'))),
  checks: list(checkShape),
};
/** The rules of a section. */
export const sectionKeys: Rules<FlowSection> = {
  id: needed(matching(slug, 'section_id', 'lower-case letters, digits and hyphens')),
  title: needed(words),
  steps: needed(list(text)),
  after: list(text),
};
const addedToo = `known are ${locales.join(', ')}, and what setMessages has added`;
/** The rules of a whole flow. */
export const flowKeys: Rules<FormFlow> = {
  $schema: text,
  id: needed(matching(slug, 'flow_id', 'lower-case letters, digits and hyphens')),
  version: needed(whole(1, 'flow_version')),
  languages: list({
    schema: { type: 'string', description: `One of ${locales.join(', ')}, or one that setMessages has added` },
    check(tag, place, { tell }) {
      const known = typeof tag === 'string' ? knownLocale(tag) : undefined;
      if (known === undefined || known !== tag)
        tell('bad_value', place, ` is ${JSON.stringify(tag)}; ${known ? `write ${known}` : addedToo}`);
    },
  }),
  title: needed(words),
  offline: flag,
  steps: needed(list(something('step'))),
  sections: list(something('section')),
};

/**
 * Checks a flow and returns it: unique stable names, known rules with values of their type at any depth, its languages everywhere (the
 * four, unless it says others), conditions that read earlier fields only, of a choice its options, and sections
 * that hold each step once and wait for each other in no circle. The type of what it
 * returns knows the names of its questions, see `AnswersOf`.
 *
 * @throws {FlowError} with all that is wrong
 */
export function defineFlow<const Flow extends FormFlow>(flow: Flow): Flow {
  const [first, ...others] = flowErrors(flow);
  if (!first) return flow;
  throw first.with(others);
}

/** All that is wrong with a flow, in its order, for whoever mends it; none when `defineFlow` takes it. */
export function flowErrors(flow: FormFlow): readonly FlowError[] {
  const errors: FlowError[] = [];
  const languages = Array.isArray(flow?.languages) ? flow.languages : locales;
  const look: Look = {
    languages,
    tell: (code, { name, path }, words) => void errors.push(new FlowError(code, `${name}${words}`, path)),
  };
  const at = (...path: Path): Place => ({ name: 'flow', path });
  shape(flowKeys).check(flow, at(), look);
  if (!languages.length) look.tell('bad_value', at('languages'), '.languages is empty');
  const steps = objects<FlowStep>(flow?.steps);
  if (Array.isArray(flow?.steps) && (!flow.steps.length || steps[0]?.[0].when))
    look.tell('condition_order', at('steps'), ': the first step must be asked of everybody');
  new FlowWalk(
    steps.map(([step]) => step),
    look,
  ).check(steps);
  const sections = objects<FlowSection>(flow?.sections);
  const areRight = sections.map(([section, index]) =>
    isRight(shape(sectionKeys), section, { name: `section ${section.id}`, path: ['sections', index] }, look),
  );
  // How they lie to the steps can be looked at once each is right by itself.
  if (Array.isArray(flow?.sections) && areRight.every(Boolean))
    checkSections(
      sections.map(([section]) => section),
      soundSteps(flow.steps),
      look.tell,
    );
  return errors;
}

/** The questions so far; with the group whose items they are of. */
type Asked = Map<string, { readonly field: FlowField; readonly group?: string }>;

/** A walk through the steps of a flow, in which each question knows those before it; as far as anything can be walked. */
class FlowWalk {
  readonly #steps: readonly FlowStep[];
  readonly #look: Look;
  readonly #asked: Asked = new Map();

  constructor(steps: readonly FlowStep[], look: Look) {
    this.#steps = steps;
    this.#look = look;
  }

  check(steps: readonly (readonly [FlowStep, number])[]): void {
    const { tell } = this.#look;
    const seen = new Set<string>();
    for (const [step, index] of steps) {
      const place: Place = { name: step.id ?? 'a step', path: ['steps', index] };
      shape(stepKeys).check(step, place, this.#look);
      if (step.id !== undefined && seen.has(step.id)) tell('duplicate', within(place, 'id'), ' is the id of two steps');
      seen.add(step.id);
      this.#checkCondition(step, place);
      for (const [field, at] of objects<FlowField>(step.fields)) {
        const where = { name: `${place.name}.${field.name}`, path: [...place.path, 'fields', at] };
        this.#checkField(field, where, this.#steps);
        if (isGroup(field)) this.#checkItem(field, step, where);
        this.#asked.set(field.name, { field });
      }
      for (const [check, at] of objects<FlowCheck>(step.checks))
        this.#checkCheck(check, step, { name: `${place.name}.checks`, path: [...place.path, 'checks', at] });
    }
  }

  /** A field has what every field has, and the rules of its kind; it has a name of its own, and reads what can be read. */
  #checkField(field: FlowField, place: Place, steps: readonly Pick<FlowStep, 'fields'>[], group?: string): void {
    const { tell } = this.#look;
    const kind = findKind(field);
    if (kind) shape({ ...commonKeys, ...kind.keys }).check(field, place, this.#look);
    else tell('field_type', within(place, 'type'), ` is "${field.type}"; known are ${fieldTypes.join(', ')}`);
    if (field.whenWrong === 'stop' && !field.correctedBy)
      tell('bad_value', place, ' stops whoever says that it is wrong; give "correctedBy"');
    if (field.name !== undefined && (field.name === group || this.#asked.has(field.name)))
      tell('duplicate', within(place, 'name'), ' is the name of two questions');
    this.#checkCondition(field, place, group);
    this.#checkCircle(field, steps, place);
    this.#checkKinds(readsOf(field), place, group);
  }

  /** Goes through the questions of a group's item. Their names are unique in the whole flow, so that a condition says whose it reads. */
  #checkItem(group: GroupField<ItemField>, step: FlowStep, place: Place): void {
    const refuse = (key: string, words: string): void =>
      this.#look.tell('group_rule', { ...place, path: [...place.path, key] }, words);
    const fields = objects<ItemField>(group.fields);
    if (!fields.length) refuse('fields', '.fields is empty; give the questions of an item');
    if (group.group?.layout === 'page' && step.fields.length > 1)
      refuse('group', ' has a page for each item, and is not alone; give the others a step of their own');
    if (group.draft) refuse('draft', '.draft; say it of the question that is a secret');
    for (const [field, index] of fields) {
      const where = { name: `${place.name}.${field.name}`, path: [...place.path, 'fields', index] };
      if (isGroup(field))
        this.#look.tell('group_rule', where, ' is a group within a group; give its questions a step of their own');
      else this.#checkField(field, where, [group], group.name);
      this.#asked.set(field.name, { field, group: group.name });
    }
  }

  /** A question that is asked before another: in the same item, or outside groups. */
  #askedBefore(name: string, place: Place, inGroup: string | undefined): FlowField | undefined {
    const { field, group } = this.#asked.get(name) ?? {};
    if (field && (group === undefined || group === inGroup)) return field;
    const why = field ? `which each item of ${group} answers for itself` : 'which is not asked before it';
    this.#look.tell('condition_order', place, ` reads ${name}, ${why}`);
    return undefined;
  }

  /** A condition reads what was asked before, and waits for what can be answered. */
  #checkCondition({ when }: Pick<FlowStep, 'when'>, place: Place, inGroup?: string): void {
    const at = { ...place, path: [...place.path, 'when'] };
    for (const { field: name, values } of isCondition(when) ? conditionReads(when) : []) {
      const asked = this.#askedBefore(name, at, inGroup);
      const known = asked && answerCodes(asked);
      const unknown = known && values.find((value) => !known.includes(value));
      if (unknown !== undefined)
        this.#look.tell(
          'bad_condition',
          at,
          ` waits for "${unknown}" of ${name}; its options are ${known?.join(', ')}`,
        );
    }
  }

  /** A rule reads what was asked before, of a kind that it can compare with. */
  #checkKinds(reads: readonly FieldRead[], place: Place, inGroup?: string): void {
    for (const { field: name, types, group = inGroup } of reads) {
      const asked = this.#askedBefore(name, place, group);
      if (asked && !types.includes(String(findKind(asked)?.type)))
        this.#look.tell(
          'bad_value',
          place,
          ` reads ${name}, which is of another kind; give one of ${types.join(', ')}`,
        );
    }
  }

  /** A check speaks of questions of its step, and reads those and what was asked before. */
  #checkCheck(check: FlowCheck, step: FlowStep, place: Place): void {
    const { fields } = check;
    const own = new Set(objects<FlowField>(step.fields).map(([{ name }]) => name));
    const stranger = Array.isArray(fields) ? fields.find((name) => !own.has(name as string)) : undefined;
    if (Array.isArray(fields) && (!fields.length || stranger !== undefined))
      this.#look.tell('bad_value', within(place, 'fields'), ` names ${stranger}; give questions of the step`);
    this.#checkKinds(readsOfCheck(check), place);
  }

  /** A computed field reads no other that reads it. */
  #checkCircle(field: FlowField, steps: readonly Pick<FlowStep, 'fields'>[], place: Place): void {
    if (!findKind(field)?.compute) return;
    const all = steps.flatMap((step) => objects<FlowField>(step.fields).map(([each]) => each));
    const follow = (name: string, way: readonly string[]): void => {
      if (way.includes(name)) {
        const circle = [...way, name].join(' → ');
        if (name === field.name) this.#look.tell('circle', place, ` computes itself: ${circle}`);
        return;
      }
      const found = all.find((each) => each.name === name);
      if (found && findKind(found)?.compute) for (const read of readsOf(found)) follow(read.field, [...way, name]);
    };
    follow(field.name, []);
  }
}

/** What may be chosen; undefined for what is typed. */
function answerCodes(field: FlowField): readonly string[] | undefined {
  // Of a group there is only whether it has items.
  if (isGroup(field)) return [];
  if ('options' in field && Array.isArray(field.options))
    return objects<FlowOption>(field.options).map(([{ value }]) => value);
  if (field.type === 'consent') return [YES, NO];
  return field.type === 'checkbox' || field.type === 'declaration' ? [YES] : undefined;
}
