import { fieldTypes, findKind } from '../kinds/kind-of.ts';
import { amountRule } from './amount-rule.ts';
import { commonKeys } from './common-field.ts';
import { flowKeys, sectionKeys, stepKeys } from './define-flow.ts';
import { shape, type JsonSchema } from './rule.ts';

const words: JsonSchema = {
  description: 'A text in each language of the flow',
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: '^[a-z]{2,3}(-[A-Za-z\\d]+)*$' },
  additionalProperties: { type: 'string', minLength: 1 },
};

const condition = { $ref: '#/$defs/condition' };
const only = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const text: JsonSchema = { type: 'string' };
const conditions: JsonSchema = {
  description: 'When a step or field is asked',
  oneOf: [
    only({ field: text, equals: text }),
    only({ field: text, in: { type: 'array', items: text } }),
    only({ field: text, answered: { type: 'boolean' } }),
    only({ all: { type: 'array', items: condition } }),
    only({ any: { type: 'array', items: condition } }),
    only({ not: condition }),
  ],
};

/** Which fields are of a kind: those that name it; without a name, identifiers and text. */
const isOf = (type: string): JsonSchema =>
  type === 'text' || type === 'identifier'
    ? {
        anyOf: [
          { properties: { type: { const: type } }, required: ['type'] },
          type === 'text'
            ? { not: { anyOf: [{ required: ['type'] }, { required: ['identifier'] }] } }
            : { not: { required: ['type'] }, required: ['identifier'] },
        ],
      }
    : { properties: { type: { const: type } }, required: ['type'] };

/**
 * A flow as JSON Schema (2020-12), made of the rules that `defineFlow` checks: what an editor completes and underlines. What compares one
 * place with another (names given twice, conditions that read what is asked later) only `defineFlow` finds.
 */
export function flowSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A form of Tiwizi',
    ...shape(flowKeys).schema,
    $defs: {
      words,
      condition: conditions,
      amount: amountRule.schema,
      step: shape(stepKeys).schema,
      section: shape(sectionKeys).schema,
      field: {
        type: 'object',
        properties: { type: { enum: fieldTypes } },
        allOf: fieldTypes.map((type) => ({ if: isOf(type), then: { $ref: `#/$defs/${type}` } })),
      },
      ...Object.fromEntries(
        fieldTypes.map((type) => [type, shape({ ...commonKeys, ...findKind({ type })?.keys }).schema]),
      ),
    },
  };
}
