const statuses = {
  body_too_large: 413,
  body_type: 415,
  body_malformed: 400,
  body_slow: 408,
  server_busy: 503,
} as const;

/** Why a post cannot be read, as a stable code. */
export type PostErrorCode = keyof typeof statuses;

/** Why a post cannot be read: 413 too large as a whole, 415 of another type, 400 broken or cut short, 408 too slow, 503 no room for it now. */
export class PostError extends Error {
  override readonly name = 'PostError';
  readonly code: PostErrorCode;
  /** To answer with. */
  readonly status: (typeof statuses)[PostErrorCode];

  constructor(code: PostErrorCode, options?: ErrorOptions) {
    super(`[tiwizi] ${code}`, options);
    this.code = code;
    this.status = statuses[code];
  }
}
