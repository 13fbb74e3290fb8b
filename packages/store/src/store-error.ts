/**
 * `store_away`: cannot be reached or did not answer in time, worth another try. `store_full`: no room left. `store_key`: the keys given do
 * not open this store. `store_failed`: anything else. `blob_unreadable`: damaged, told in the middle of a stream. `blob_too_large`,
 * `blob_digest`: refused at `put`.
 */
export type StoreErrorCode =
  'store_away' | 'store_full' | 'store_key' | 'store_failed' | 'blob_unreadable' | 'blob_too_large' | 'blob_digest';

/** The store could not do what was asked. Nothing was kept, or what was kept is whole. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(`[tiwizi] ${code}: ${message}`, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
