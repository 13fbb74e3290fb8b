/** Another question that a field's rules read: it is asked before, and of one of these kinds. */
export interface FieldRead {
  readonly field: string;
  readonly types: readonly string[];
  /** It is a question of the items of this group. */
  readonly group?: string;
}
