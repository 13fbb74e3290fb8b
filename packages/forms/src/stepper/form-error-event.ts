import type { FormError } from '../protocol/form-error.ts';

/**
 * `tiwizi-form-error`: a post was not taken; the person has been told and nothing is lost. Bubbles, composed.
 * `code`: `validation`, `draft_conflict`, `login_required`, `csrf`, another code of the server, or `network` when there was no answer
 * that could be read.
 */
export class FormErrorEvent extends Event {
  readonly code: string;
  /** HTTP status; 0 when there was none. */
  readonly status: number;
  readonly errors: readonly Pick<FormError, 'name' | 'code' | 'message' | 'href'>[];

  constructor(code: string, status: number, errors: FormErrorEvent['errors'] = []) {
    super('tiwizi-form-error', { bubbles: true, composed: true });
    this.code = code;
    this.status = status;
    this.errors = errors;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tiwizi-form-error': FormErrorEvent;
  }
}
