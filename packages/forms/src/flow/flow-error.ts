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

/** A flow that cannot work. `code` is stable; the message names the place and what is expected there. */
export class FlowError extends Error {
  override readonly name = 'FlowError';
  readonly code: FlowErrorCode;

  constructor(code: FlowErrorCode, place: string) {
    super(`[tiwizi] ${code}: ${place}`);
    this.code = code;
  }
}
