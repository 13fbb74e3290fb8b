/** Why ClamAV's daemon has said nothing of a file. */
export type ClamavErrorCode =
  /** It took too long. */
  | 'clamav_late'
  /** It ended the connection. */
  | 'clamav_cut'
  /** It answered something else; whatever listens there may be no ClamAV. */
  | 'clamav_answer'
  /** The file is larger than its `StreamMaxLength`. */
  | 'clamav_limit';

/** ClamAV's daemon has said nothing of a file. */
export class ClamavError extends Error {
  override readonly name = 'ClamavError';
  readonly code: ClamavErrorCode;

  constructor(code: ClamavErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
