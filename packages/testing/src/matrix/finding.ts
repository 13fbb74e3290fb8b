/** What is looked for on a page. */
export type Check =
  | 'story'
  | 'console'
  | 'undefined'
  | 'id'
  | 'axe'
  | 'overflow'
  | 'target-size'
  | 'untranslated'
  | 'mirror'
  | 'structure'
  | 'motion'
  | 'forced-colors'
  | 'print'
  | 'large-text'
  | 'text-spacing';

/** Something wrong on a page, said in one line. */
export interface Finding {
  readonly check: Check;
  readonly message: string;
}
