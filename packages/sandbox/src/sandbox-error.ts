/** Stable codes of what can go wrong when the sandbox is started. */
export type SandboxErrorCode = 'sandbox_in_production' | 'port_in_use' | 'data_dir_unusable' | 'option_invalid';

/** An error of the sandbox with a stable `code`. */
export class SandboxError extends Error {
  /** What is wrong, in a stable word; the message says what to do. */
  readonly code: SandboxErrorCode;

  constructor(code: SandboxErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SandboxError';
    this.code = code;
  }
}
