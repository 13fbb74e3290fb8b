import { locales } from '@tiwizi/i18n';
import { conditionFields } from './condition-fields.ts';
import type { Condition } from './condition.ts';
import { isChoice, type FlowField, type FlowStep, type FormFlow } from './flow.ts';
import type { LocalizedText } from './localized-text.ts';

/** Why a flow is refused. */
export type FlowErrorCode =
  | 'flow_id'
  | 'flow_version'
  | 'step_id'
  | 'field_name'
  | 'duplicate'
  | 'missing_language'
  | 'bad_condition'
  /** A condition reads a field that is asked later, or not at all. */
  | 'condition_order'
  | 'options'
  | 'file_rule'
  | 'pattern';

/** A flow that cannot work. `code` is stable; the message names the place. */
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
 * Checks a flow and returns it: unique stable names, four languages everywhere, conditions that read earlier fields only.
 *
 * @throws {FlowError}
 */
export function defineFlow<const Flow extends FormFlow>(flow: Flow): Flow {
  const fail = (code: FlowErrorCode, place: string): never => {
    throw new FlowError(code, place);
  };
  if (!/^[a-z][a-z\d-]*$/.test(flow.id)) fail('flow_id', flow.id);
  if (!Number.isInteger(flow.version) || flow.version < 1) fail('flow_version', String(flow.version));
  const words = (text: LocalizedText | undefined, place: string): void => {
    for (const locale of locales) if (text && !text[locale]?.trim()) fail('missing_language', `${place} has no ${locale}`);
  };
  words(flow.title, 'title');
  const steps = new Set<string>();
  const names = new Set<string>();
  const condition = (when: Condition | undefined, place: string): void => {
    if (when && !isCondition(when)) fail('bad_condition', place);
    for (const name of conditionFields(when)) if (!names.has(name)) fail('condition_order', `${place} reads ${name}`);
  };
  const checkField = (field: FlowField, place: string): void => {
    if (!/^[A-Za-z]\w*$/.test(field.name) || reservedFieldNames.includes(field.name)) fail('field_name', place);
    if (names.has(field.name)) fail('duplicate', place);
    condition(field.when, place);
    names.add(field.name);
    for (const text of [field.label, field.hint, field.patternMessage]) words(text, place);
    if (isChoice(field) !== Boolean(field.options?.length)) fail('options', place);
    const values = field.options?.map((option) => option.value) ?? [];
    if (new Set(values).size < values.length || values.some((value) => !/^\S+$/.test(value))) fail('options', place);
    field.options?.forEach((option) => [option.label, option.hint].forEach((text) => words(text, `${place} ${option.value}`)));
    if ((field.type === 'file') !== Boolean(field.file?.accept.length)) fail('file_rule', place);
    if (field.pattern !== undefined && !isPattern(field.pattern)) fail('pattern', place);
  };
  const checkStep = (step: FlowStep): void => {
    if (!/^[a-z][a-z\d-]*$/.test(step.id) || reservedStepIds.includes(step.id)) fail('step_id', step.id);
    if (steps.has(step.id)) fail('duplicate', step.id);
    steps.add(step.id);
    condition(step.when, step.id);
    [step.title, step.text].forEach((text) => words(text, step.id));
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
