import type { Path } from './place.ts';

/** Why a flow is refused. */
export type FlowErrorCode =
  | 'flow_id'
  | 'flow_version'
  | 'step_id'
  | 'field_name'
  /** A kind of field, of input or of identifier that does not exist. */
  | 'field_type'
  /** Something that a form, step, field or rule does not have: a misspelt rule would not be kept. */
  | 'unknown_key'
  /** A rule whose value is of another type than the rule's. */
  | 'bad_value'
  | 'duplicate'
  | 'missing_language'
  | 'bad_condition'
  /** A condition reads a field that is asked later, or not at all; or the first step has one. */
  | 'condition_order'
  | 'options'
  /** An identifier is asked for without saying what for and for how long; told by `tiwizi-flow check`. */
  | 'identifier_purpose'
  /** A check that the form server was not given. */
  | 'unknown_check'
  /** Computed fields that read each other, or sections that wait for each other. */
  | 'circle'
  | 'section_id'
  /** A section without steps, one that names a step that there is not, or is in another too, or in another order; a step that is in none. */
  | 'section_step'
  /** A section that waits for one that there is not, or reads answers of one that it does not wait for. */
  | 'section_after'
  | 'file_rule'
  /** A group without questions, within a group, that is a secret, or whose least is more than its most. */
  | 'group_rule'
  | 'pattern';

/** A flow that cannot work. `code` is stable; the message names the place and what is expected there, a line for each thing that is wrong. */
export class FlowError extends Error {
  override readonly name = 'FlowError';
  /** Of the first thing. */
  readonly code: FlowErrorCode;
  /** Where it is in the flow's data. */
  readonly path: Path;
  readonly #words: string;
  readonly #others: readonly FlowError[];

  /** @param others what else is wrong */
  constructor(code: FlowErrorCode, words: string, path: Path = [], others: readonly FlowError[] = []) {
    super([`[tiwizi] ${code}: ${words}`, ...others.map(({ message }) => message)].join('\n'));
    this.code = code;
    this.path = path;
    this.#words = words;
    this.#others = others;
  }

  /** The same, and what else is wrong. */
  with(others: readonly FlowError[]): FlowError {
    return new FlowError(this.code, this.#words, this.path, others);
  }

  /** Each thing that is wrong, by itself. */
  get all(): readonly FlowError[] {
    return [new FlowError(this.code, this.#words, this.path), ...this.#others];
  }
}
