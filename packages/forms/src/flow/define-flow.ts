import { identifierKinds, locales } from '@tiwizi/i18n';
import { conditionFields } from './condition-fields.ts';
import type { Condition } from './condition.ts';
import { fieldKeys, fieldTypes, flowKeys, inputTypes, stepKeys } from './flow-keys.ts';
import { isChoice, type FlowField, type FlowStep, type FormFlow } from './flow.ts';
import type { LocalizedText } from './localized-text.ts';

/** Why a flow is refused. */
export type FlowErrorCode =
  | 'flow_id'
  | 'flow_version'
  | 'step_id'
  | 'field_name'
  /** A kind of field, of input or of identifier that does not exist. */
  | 'field_type'
  /** Something that a form, step or field does not have: a misspelt rule would not be kept. */
  | 'unknown_key'
  | 'duplicate'
  | 'missing_language'
  | 'bad_condition'
  /** A condition reads a field that is asked later, or not at all; or the first step has one. */
  | 'condition_order'
  | 'options'
  | 'file_rule'
  | 'pattern';

/** A flow that cannot work. `code` is stable; the message names the place and what is expected there. */
export class FlowError extends Error {
  override readonly name = 'FlowError';
  readonly code: FlowErrorCode;

  constructor(code: FlowErrorCode, place: string) {
    super(`[tiwizi] ${code}: ${place}`);
    this.code = code;
  }
}

/** Ids that the form server uses in addresses. */
export const reservedStepIds: readonly string[] = ['check', 'new', 'delete'];
/** Names of the hidden fields of every post. */
export const reservedFieldNames: readonly string[] = ['csrf', 'revision', 'resume', 'action', 'key', 'writer'];

/**
 * Checks a flow and returns it: unique stable names, known rules only, four languages everywhere, conditions that read earlier fields only.
 *
 * @throws {FlowError}
 */
export function defineFlow<const Flow extends FormFlow>(flow: Flow): Flow {
  const fail = (code: FlowErrorCode, place: string): never => {
    throw new FlowError(code, place);
  };
  const known = (given: object, keys: Readonly<Record<string, true>>, place: string): void => {
    for (const key of Object.keys(given))
      if (!Object.hasOwn(keys, key))
        fail('unknown_key', `${place} has "${key}"; known are ${Object.keys(keys).join(', ')}`);
  };
  const words = (text: LocalizedText | undefined, place: string, needed = false): void => {
    for (const locale of locales)
      if ((text || needed) && !text?.[locale]?.trim())
        fail('missing_language', `${place} has no ${locale}; give an object with ${locales.join(', ')}`);
  };
  if (typeof flow.id !== 'string' || !/^[a-z][a-z\d-]*$/.test(flow.id))
    fail('flow_id', `${flow.id}; lower-case letters, digits and hyphens`);
  if (!Number.isInteger(flow.version) || flow.version < 1)
    fail('flow_version', `${flow.version}; a whole number from 1`);
  known(flow, flowKeys, flow.id);
  words(flow.title, 'title', true);
  const steps = new Set<string>();
  const names = new Set<string>();
  const condition = (when: Condition | undefined, place: string): void => {
    if (when && !isCondition(when))
      fail(
        'bad_condition',
        `${place}; one of { field, equals }, { field, in }, { field, answered }, { all }, { any }, { not }, with texts as values`,
      );
    for (const name of conditionFields(when))
      if (!names.has(name)) fail('condition_order', `${place} reads ${name}, which is not asked before it`);
  };
  const checkField = (field: FlowField, place: string): void => {
    if (typeof field.name !== 'string' || !/^[A-Za-z]\w*$/.test(field.name) || reservedFieldNames.includes(field.name))
      fail(
        'field_name',
        `${place}; a letter, then letters, digits and underscores, and none of ${reservedFieldNames.join(', ')}`,
      );
    if (names.has(field.name)) fail('duplicate', place);
    known(field, fieldKeys, place);
    oneOf(field.type, Object.keys(fieldTypes), `${place}.type`);
    oneOf(field.inputType, Object.keys(inputTypes), `${place}.inputType`);
    oneOf(field.identifier, identifierKinds, `${place}.identifier`);
    condition(field.when, place);
    names.add(field.name);
    words(field.label, `${place}.label`, true);
    for (const key of ['hint', 'requiredMessage', 'patternMessage'] as const) words(field[key], `${place}.${key}`);
    if (isChoice(field) !== Boolean(field.options?.length))
      fail('options', `${place}; radio, checkbox and select need options, and others have none`);
    const values = field.options?.map((option) => option.value) ?? [];
    if (new Set(values).size < values.length || values.some((value) => !/^\S+$/.test(value)))
      fail('options', `${place}; each value once, and without spaces`);
    for (const option of field.options ?? []) {
      words(option.label, `${place} ${option.value}`, true);
      words(option.hint, `${place} ${option.value}`);
    }
    if ((field.type === 'file') !== Boolean(field.file?.accept.length))
      fail('file_rule', `${place}; a field of type "file" says what it takes: file: { accept: ['pdf'] }`);
    if (field.pattern !== undefined && !isPattern(field.pattern))
      fail('pattern', `${place}; ${field.pattern} is no regular expression with the u flag`);
  };
  const oneOf = (value: string | undefined, allowed: readonly string[], place: string): void => {
    if (value !== undefined && !allowed.includes(value))
      fail('field_type', `${place} is "${value}"; known are ${allowed.join(', ')}`);
  };
  const checkStep = (step: FlowStep): void => {
    if (typeof step.id !== 'string' || !/^[a-z][a-z\d-]*$/.test(step.id) || reservedStepIds.includes(step.id))
      fail('step_id', `${step.id}; lower-case letters, digits and hyphens, and none of ${reservedStepIds.join(', ')}`);
    if (steps.has(step.id)) fail('duplicate', step.id);
    steps.add(step.id);
    known(step, stepKeys, step.id);
    condition(step.when, step.id);
    words(step.title, `${step.id}.title`, true);
    words(step.text, `${step.id}.text`);
    for (const field of step.fields) checkField(field, `${step.id}.${field.name}`);
  };
  flow.steps.forEach(checkStep);
  if (!flow.steps.length || flow.steps[0]!.when) fail('condition_order', 'the first step must be asked of everybody');
  return flow;
}

/** Whether a value read from JSON is a condition. */
export function isCondition(value: unknown): value is Condition {
  if (typeof value !== 'object' || value === null) return false;
  const { field, equals, in: list, answered, all, any, not } = value as Record<string, unknown>;
  const count = [equals, list, answered, all, any, not].filter((each) => each !== undefined).length;
  if (count !== 1) return false;
  const several = all ?? any;
  if (several !== undefined) return Array.isArray(several) && several.every(isCondition);
  if (not !== undefined) return isCondition(not);
  if (typeof field !== 'string') return false;
  if (list !== undefined) return Array.isArray(list) && list.every((each) => typeof each === 'string');
  return typeof equals === 'string' || typeof answered === 'boolean';
}

function isPattern(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
}
