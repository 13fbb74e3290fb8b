/** Why a document was not made: the queue is full, the worker died over it twice or took too long, or the maker is closed. */
export type DocumentErrorCode = 'documents_busy' | 'documents_failed' | 'documents_closed';

/** What a maker of documents refuses with; `cause` is what the worker died of. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: DocumentErrorCode;

  constructor(code: DocumentErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}
