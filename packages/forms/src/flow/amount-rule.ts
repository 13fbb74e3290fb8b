import { also, list, needed, shape, text, rule, type Rule } from './rule.ts';

const fixed: Rule = rule(
  (value) => typeof value === 'number' && Math.abs(value) < 1e13 && Number(value.toFixed(2)) === value,
  'bad_value',
  'give a number with at most two decimals',
  { type: 'number' },
);

/** An amount within amounts: looked up when it is checked, since it holds itself. */
const inner: Rule = {
  schema: { $ref: '#/$defs/amount' },
  check: (value, place, look) => amountRule.check(value, place, look),
};
const pair: Rule = {
  ...also(list(inner), (value, place, { tell }) => {
    if ((value as readonly unknown[]).length !== 2) tell('bad_value', place, '; give two amounts');
  }),
  schema: { type: 'array', items: inner.schema, minItems: 2, maxItems: 2 },
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
  ...also(shape(forms), (value, place, { tell }) => {
    if (Object.keys(value as object).length !== 1)
      tell('bad_value', place, `; give one of ${Object.keys(forms).join(', ')}`);
  }),
  schema: {
    oneOf: Object.entries(forms).map(([key, form]) => shape({ [key]: needed(form) }).schema),
  },
};
