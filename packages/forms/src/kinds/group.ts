import { text, wordsIn, type LocalizedText } from '@tiwizi/i18n';
import { valuesOf } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import { isItemId } from '../flow/item-name.ts';
import { also, list, needed, oneOf, rule, shape, whole, words, type Rule, type Rules } from '../flow/rule.ts';
import type { FieldKind } from './field-kind.ts';
import { groupMessages } from './group.messages.ts';

/** How many items a group has, and how they are shown. */
export interface GroupRule {
  /** Default 0, or 1 where the group is `required`. */
  readonly least?: number;
  /** Default 100. */
  readonly most?: number;
  /** Where an item is asked: on the page of its step (`block`, the default), or each on a page of its own, from a list of them (`page`). */
  readonly layout?: 'block' | 'page';
}

/**
 * A repeating group: the same questions for each of several items. Its answer is the list of the items' ids; the answers of an item lie under
 * names of their own, `equipment.k3f9x2.kind`. What leaves the form is a list of objects.
 */
export interface GroupField<Field extends CommonField = CommonField> extends CommonField {
  readonly type: 'group';
  /** The name of one item, as in “Equipment item 2”. */
  readonly item: LocalizedText;
  /** The questions of each item, of any kind but a group. Their `when` may read those of the same item, and what is asked before the group. */
  readonly fields: readonly Field[];
  /** What the button that adds one says, “Add another equipment item”. Default: “Add: Equipment item”. */
  readonly add?: LocalizedText;
  readonly group?: GroupRule;
}

/** So many items there are at most, where the flow does not say. */
const defaultMost = 100;

/** The fewest items of a group. */
export const leastOf = ({ group, required }: GroupField): number => group?.least ?? (required ? 1 : 0);

/** The most items of a group. */
export const mostOf = ({ group }: GroupField): number => group?.most ?? defaultMost;

const rules: Rules<GroupRule> = { least: whole(0), most: whole(1), layout: oneOf(['block', 'page']) };
const groupRule: Rule = also(shape(rules), (value, place, { tell }) => {
  const { least = 0, most = defaultMost } = value as GroupRule;
  if (least > most) tell('group_rule', place, ` has at least ${least} items, and at most ${most}`);
});
const question = rule((value) => typeof value === 'object' && value !== null, 'bad_value', 'give an object', {
  $ref: '#/$defs/field',
  not: { properties: { type: { const: 'group' } }, required: ['type'] },
});

/** A repeating group: `type: 'group'`. Its items are added and removed one by one, so that no post of a page changes their list. */
export const group: FieldKind<GroupField, readonly string[]> = {
  type: 'group',
  keys: { item: needed(words), fields: needed(list(question)), add: words, group: groupRule },
  isPresent: ({ name }, { values }) => values.has(name),
  // The items that the page shows: not more than a name for each is taken of what may be anything.
  read: ({ name }, { values }) => [...new Set(values.get(name))].filter(isItemId),
  check(field, answer, { locale }) {
    const count = valuesOf(answer).length;
    const [least, most] = [leastOf(field), mostOf(field)];
    const say = (key: 'tooFew' | 'tooMany', limit: number): string =>
      text(groupMessages, key, locale, { label: wordsIn(field.label, locale), count: limit });
    if (count < least)
      return { code: 'too_few', message: wordsIn(field.requiredMessage, locale) ?? say('tooFew', least) };
    return count > most ? { code: 'too_many', message: say('tooMany', most) } : undefined;
  },
  lines: (_, answer) => [{ text: String(valuesOf(answer).length) }],
  print: (_, answer) => ({ value: valuesOf(answer).join(' ') || undefined }),
};
