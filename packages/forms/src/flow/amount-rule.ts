import { FlowError } from './flow-error.ts';
import { list, needed, shape, text, rule, type Rule } from './rule.ts';

const fixed: Rule = rule(
  (value) => typeof value === 'number' && Math.abs(value) < 1e13 && Number(value.toFixed(2)) === value,
  'bad_value',
  'give a number with at most two decimals',
  { type: 'number' },
);

/** An amount within amounts: looked up when it is checked, since it holds itself. */
const inner: Rule = {
  schema: { $ref: '#/$defs/amount' },
  check: (value, place, languages) => amountRule.check(value, place, languages),
};
const pair: Rule = {
  schema: { type: 'array', items: inner.schema, minItems: 2, maxItems: 2 },
  check(value, place, languages) {
    list(inner).check(value, place, languages);
    if ((value as readonly unknown[]).length !== 2) throw new FlowError('bad_value', `${place}; give two amounts`);
  },
};
const forms: Readonly<Record<string, Rule>> = {
  field: text,
  value: fixed,
  sum: list(inner),
  total: shape({ group: needed(text), field: needed(text) }),
  difference: pair,
  product: pair,
  count: text,
  days: text,
};

/** An amount: one of the closed set, see `Amount`. */
export const amountRule: Rule = {
  schema: {
    oneOf: Object.entries(forms).map(([key, form]) => shape({ [key]: needed(form) }).schema),
  },
  check(value, place, languages) {
    shape(forms).check(value, place, languages);
    if (Object.keys(value as object).length !== 1)
      throw new FlowError('bad_value', `${place}; give one of ${Object.keys(forms).join(', ')}`);
  },
};
