import { knownLocale, locales, type Locale } from '@tiwizi/i18n';
import { YES } from '../kinds/checkbox.ts';
import { NO } from '../kinds/consent.ts';
import type { GroupField } from '../kinds/group.ts';
import { fieldTypes, findKind, type AnyKind, type ItemField } from '../kinds/kind-of.ts';
import { commonKeys, conditionRule } from './common-field.ts';
import { conditionReads } from './condition-fields.ts';
import { checkSections } from './check-sections.ts';
import { checkReadsOf, checkShape, type FlowCheck } from './flow-check.ts';
import type { Condition } from './condition.ts';
import type { FieldRead } from './field-read.ts';
import { FlowError, type FlowErrorCode } from './flow-error.ts';
import type { FlowField, FlowSection, FlowStep, FormFlow } from './flow.ts';
import { isGroup } from './items.ts';
import { flag, list, matching, needed, rule, shape, text, whole, words, type Rule, type Rules } from './rule.ts';

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
/** The rules of a whole flow. */
export const flowKeys: Rules<FormFlow> = {
  $schema: text,
  id: needed(matching(slug, 'flow_id', 'lower-case letters, digits and hyphens')),
  version: needed(whole(1, 'flow_version')),
  languages: list(
    rule(
      (tag) => typeof tag === 'string' && knownLocale(tag) === tag,
      'bad_value',
      `known are ${locales.join(', ')}, and what setMessages has added`,
      { type: 'string' },
    ),
  ),
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
 * @throws {FlowError}
 */
export function defineFlow<const Flow extends FormFlow>(flow: Flow): Flow {
  const attempt = (check: () => void): void => check();
  walk(flow, attempt);
  checkSections(flow, attempt);
  return flow;
}

/** All that is wrong with a flow, in its order, for whoever mends it; none when `defineFlow` takes it. Of a place, the first thing. */
export function flowErrors(flow: FormFlow): readonly FlowError[] {
  const errors: FlowError[] = [];
  const attempt = (check: () => void): void => {
    try {
      check();
    } catch (error) {
      if (!(error instanceof FlowError)) throw error;
      errors.push(error);
    }
  };
  walk(flow, attempt);
  // How sections lie to steps is looked at once these are right by themselves.
  if (!errors.length) checkSections(flow, attempt);
  return errors;
}

/** Goes through a flow and has each of its parts checked, as far as it can be walked. */
function walk(flow: FormFlow, attempt: (check: () => void) => void): void {
  const languages = Array.isArray(flow?.languages) ? flow.languages : locales;
  const seen = new Set<string>();
  const names: Asked = new Map();
  attempt(() => {
    shape(flowKeys).check(flow, 'flow', languages);
    if (!languages.length) fail('bad_value', 'flow.languages is empty');
    if (!flow.steps.length || flow.steps[0]!.when) fail('condition_order', 'the first step must be asked of everybody');
  });
  for (const step of objects<FlowStep>(flow?.steps)) {
    attempt(() => {
      shape(stepKeys).check(step, step.id ?? 'a step', languages);
      if (seen.has(step.id)) fail('duplicate', step.id);
      checkReads(step.when, names, step.id);
    });
    seen.add(step.id);
    for (const field of objects<FlowField>(step.fields)) {
      const place = `${step.id}.${field.name}`;
      attempt(() => {
        checkField(field, place, languages);
        if (names.has(field.name)) fail('duplicate', place);
        checkReads(field.when, names, place);
        checkCircle(field, flow, place);
        checkOthers(field, names, place);
      });
      if (isGroup(field)) walkItem(field, step, names, place, languages, attempt);
      names.set(field.name, { field });
    }
    for (const check of objects<FlowCheck>(step.checks)) attempt(() => checkCheck(check, step, names));
  }
  for (const section of objects<FlowSection>(flow?.sections))
    attempt(() => shape(sectionKeys).check(section, `section ${section.id}`, languages));
}

/** What can be walked of a list that may be anything. */
const objects = <Item extends object>(list: unknown): readonly Item[] =>
  Array.isArray(list) ? list.filter((each): each is Item => typeof each === 'object' && each !== null) : [];

function fail(code: FlowErrorCode, place: string): never {
  throw new FlowError(code, place);
}

/** A field has what every field has, and the rules of its kind. */
function checkField(field: FlowField, place: string, languages: readonly Locale[]): void {
  const kind = findKind(field);
  if (!kind) return fail('field_type', `${place}.type is "${field.type}"; known are ${fieldTypes.join(', ')}`);
  shape({ ...commonKeys, ...kind.keys }).check(field, place, languages);
  if (field.whenWrong === 'stop' && !field.correctedBy)
    fail('bad_value', `${place} stops whoever says that it is wrong; give "correctedBy"`);
}

/** The questions so far; with the group whose items they are of. */
type Asked = Map<string, { readonly field: FlowField; readonly group?: string }>;

/** Goes through the questions of a group's item. Their names are unique in the whole flow, so that a condition says whose it reads. */
function walkItem(
  group: GroupField<ItemField>,
  step: FlowStep,
  names: Asked,
  place: string,
  languages: readonly Locale[],
  attempt: (check: () => void) => void,
): void {
  const fields = objects<ItemField>(group.fields);
  attempt(() => {
    if (!fields.length) fail('group_rule', `${place}.fields is empty; give the questions of an item`);
    if (group.group?.layout === 'page' && step.fields.length > 1)
      fail('group_rule', `${place} has a page for each item, and is not alone; give the others a step of their own`);
    if (group.draft) fail('group_rule', `${place}.draft; say it of the question that is a secret`);
  });
  for (const field of fields) {
    const at = `${place}.${field.name}`;
    attempt(() => {
      if (isGroup(field)) fail('group_rule', `${at} is a group within a group; give its questions a step of their own`);
      checkField(field, at, languages);
      if (field.name === group.name || names.has(field.name)) fail('duplicate', at);
      checkReads(field.when, names, at, group.name);
      checkCircle(field, { steps: [group] }, at);
      checkOthers(field, names, at, group.name);
    });
    names.set(field.name, { field, group: group.name });
  }
}

/** A question that is asked before another: in the same item, or outside groups. */
function askedBefore(asked: Asked, name: string, place: string, inGroup: string | undefined): FlowField {
  const { field, group } = asked.get(name) ?? {};
  if (!field) return fail('condition_order', `${place} reads ${name}, which is not asked before it`);
  if (group !== undefined && group !== inGroup)
    return fail('condition_order', `${place} reads ${name}, which each item of ${group} answers for itself`);
  return field;
}

/** A condition reads what was asked before, and waits for what can be answered. */
function checkReads(when: Condition | undefined, asked: Asked, place: string, inGroup?: string): void {
  for (const { field: name, values } of conditionReads(when)) {
    const known = answerCodes(askedBefore(asked, name, place, inGroup));
    const unknown = known && values.find((value) => !known.includes(value));
    if (unknown !== undefined)
      fail('bad_condition', `${place} waits for "${unknown}" of ${name}; its options are ${known?.join(', ')}`);
  }
}

/** A rule reads what was asked before, of a kind that it can compare with. */
function checkOthers(field: FlowField, asked: Asked, place: string, inGroup?: string): void {
  checkKinds(findKind(field)?.reads?.(field) ?? [], asked, place, inGroup);
}

function checkKinds(reads: readonly FieldRead[], asked: Asked, place: string, inGroup?: string): void {
  for (const { field: name, types, group = inGroup } of reads) {
    if (!types.includes(String(findKind(askedBefore(asked, name, place, group))?.type)))
      fail('bad_value', `${place} reads ${name}, which is of another kind; give one of ${types.join(', ')}`);
  }
}

/** A check speaks of questions of its step, and reads those and what was asked before. */
function checkCheck({ fields = [], rule }: FlowCheck, step: FlowStep, asked: Asked): void {
  const place = `${step.id}.checks`;
  const own = new Set(objects<FlowField>(step.fields).map(({ name }) => name));
  const stranger = fields.find((name) => !own.has(name));
  if (!fields.length || stranger !== undefined)
    fail('bad_value', `${place} names ${stranger}; give questions of the step`);
  checkKinds(checkReadsOf(rule), asked, place);
}

/** A computed field reads no other that reads it. */
function checkCircle(field: FlowField, { steps }: { steps: readonly Pick<FlowStep, 'fields'>[] }, place: string): void {
  if (!findKind(field)?.compute) return;
  const all = steps.flatMap((step) => objects<FlowField>(step.fields));
  const follow = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) {
      if (name === field.name) fail('circle', `${place} computes itself: ${[...way, name].join(' → ')}`);
      return;
    }
    const found = all.find((each) => each.name === name);
    const kind = found && findKind(found);
    if (found && kind?.compute) for (const read of safeReads(kind, found)) follow(read.field, [...way, name]);
  };
  follow(field.name, []);
}

/** What a field reads, as far as its rules can be read: what is wrong with them is said at their own place. */
function safeReads(kind: AnyKind, field: FlowField): readonly FieldRead[] {
  try {
    return kind.reads?.(field) ?? [];
  } catch {
    // It is checked by itself.
    return [];
  }
}

/** What may be chosen; undefined for what is typed. */
function answerCodes(field: FlowField): readonly string[] | undefined {
  // Of a group there is only whether it has items.
  if (isGroup(field)) return [];
  if ('options' in field && Array.isArray(field.options)) return field.options.map(({ value }) => value);
  if (field.type === 'consent') return [YES, NO];
  return field.type === 'checkbox' || field.type === 'declaration' ? [YES] : undefined;
}
