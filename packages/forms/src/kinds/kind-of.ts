import type { Answer } from '../flow/answers.ts';
import type { CommonField } from '../flow/common-field.ts';
import type { FieldKind } from './field-kind.ts';
import type { GroupField } from './group.ts';
import * as kinds from './kinds.ts';

type Kinds = typeof kinds;
type KindName = keyof Kinds;
type FieldOf<Kind> = Kind extends FieldKind<infer Field, infer _> ? Field : never;
type ValueOf<Kind> = Kind extends FieldKind<infer _, infer Value> ? Value : never;

/** One question of any kind that may be asked of each of several items. */
export type ItemField = Exclude<{ [Name in KindName]: FieldOf<Kinds[Name]> }[KindName], GroupField>;

/** One question of any kind, or several that repeat. */
export type FlowField = ItemField | GroupField<ItemField>;

/** What an answer of each kind is, by the `type` that a flow names it by. */
export type ValueByType = { [Name in KindName as NonNullable<FieldOf<Kinds[Name]>['type']>]: ValueOf<Kinds[Name]> };

/** A kind whose own fields are not known: it is only ever given those, by `kindOf`. */
export type AnyKind = FieldKind<CommonField, Answer>;

const byType: ReadonlyMap<unknown, AnyKind> = new Map(
  Object.values(kinds).map((kind) => [kind.type, kind as unknown as AnyKind]),
);

/** All names of kinds, as a flow may give them. */
export const fieldTypes: readonly string[] = [...byType.keys()] as string[];

/** The kind of a field. Without a `type` it is text, or an identifier when it says which. Undefined: there is none of that name. */
export function findKind({
  type,
  identifier,
}: {
  readonly type?: unknown;
  readonly identifier?: unknown;
}): AnyKind | undefined {
  return byType.get(type ?? (identifier === undefined ? 'text' : 'identifier'));
}

/** The kind of a field of a flow that was checked. */
export function kindOf(field: CommonField): AnyKind {
  const kind = findKind(field);
  if (!kind) throw new RangeError(`[tiwizi] field_type: ${field.name}`);
  return kind;
}
