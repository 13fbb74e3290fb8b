/** What a record is found by. Someone else's record does not exist: every access names the owner. */
export interface RecordKey {
  /** What is kept: `draft`, `session`. Lower-case letters, digits and hyphens, a letter first, at most 40. */
  readonly kind: string;
  /** Whose it is: the `subject` of a person, or whatever the entry belongs to. Any text. */
  readonly owner: string;
  /** Which of the owner's. Any text. */
  readonly id: string;
}

/** A record as it is kept. Times are milliseconds since 1970, by the clock of the store. */
export interface StoredRecord<Value = unknown> extends RecordKey {
  /** What JSON carries: no `undefined`, dates as text. */
  readonly value: Value;
  /**
   * Raised at every change, by one. The first is 1, unless something removed or expired lay there: then it goes on, so that a late writer is
   * never taken for the next one.
   */
  readonly revision: number;
  readonly created: number;
  readonly updated: number;
  /** From then on it is no longer there. Absent: it is kept until it is removed. */
  readonly expires?: number;
  /** From then on it can be claimed. Absent: it cannot. */
  readonly due?: number;
}

/** How long a record is kept and when it is due. Each `put` says both anew. */
export interface RecordTimes {
  /** Milliseconds from now after which the record is no longer there. Absent: it stays until it is removed. */
  readonly expiresIn?: number | undefined;
  /** Milliseconds from now after which `claim` finds it; 0: at once. Absent: never. */
  readonly dueIn?: number | undefined;
}

/** JSON values, changed only by who has seen what is there. */
export interface Records {
  /** The record; undefined when there is none, it is past its time, or it cannot be read (which is reported). */
  get(key: RecordKey): Promise<StoredRecord | undefined>;
  /**
   * Keeps a value whole, times included, if the record is at `revision` (0: there is none), and returns it as kept. When it returns, a cut of
   * the power loses nothing.
   *
   * @throws {RecordConflict} when somebody was quicker
   * @throws {RangeError} `record_kind`, when the kind is none
   */
  put<Value>(
    key: RecordKey,
    value: Value,
    options: RecordTimes & { readonly revision: number },
  ): Promise<StoredRecord<Value>>;
  /**
   * Removes the record if it is at `revision`. Of several callers one succeeds: whoever has read a record and then removed it has taken it once.
   *
   * @throws {RecordConflict} when it was changed or removed meanwhile
   */
  remove(key: RecordKey, revision: number): Promise<void>;
  /** All records of a kind that an owner has, last changed first. */
  list(kind: string, owner: string, options?: { readonly limit?: number }): Promise<readonly StoredRecord[]>;
  /**
   * Records of a kind that are due, of any owner, longest due first, each given to one caller only: it is due again after `lease` milliseconds,
   * at its next revision. So `remove` acknowledges, `put` with `dueIn` tries later, and who comes after the lease gets a conflict.
   */
  claim(kind: string, options: { readonly lease: number; readonly limit?: number }): Promise<readonly StoredRecord[]>;
}

/** Somebody was quicker. `current` is the revision now kept, 0 when there is none. */
export class RecordConflict extends Error {
  readonly code = 'record_conflict';
  readonly current: number;

  constructor(current: number) {
    super(`[tiwizi] record_conflict: the record is at revision ${current}`);
    this.name = 'RecordConflict';
    this.current = current;
  }
}

/**
 * Asked by every store before anything else.
 *
 * @throws {RangeError} `record_kind`
 */
export function checkKind(kind: string): void {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(kind)) throw new RangeError(`[tiwizi] record_kind: ${JSON.stringify(kind)}`);
}
