import { RecordConflict } from './records.ts';

/** How a record that one process at a time works on is taken. */
export interface Turn<Record> {
  /** Milliseconds to wait for others, at the longest. */
  readonly patience: number;
  /** The record as it is kept now; undefined: it is gone. */
  load(): Promise<Record | undefined>;
  /** Nothing is left to do with it. */
  isOver(record: Record): boolean;
  /** Nobody is at it, or whoever was has been for so long that their process must have died. */
  isFree(record: Record): boolean;
  /**
   * Marks it as being worked on, at the revision that was read.
   *
   * @throws {RecordConflict} when somebody was quicker
   */
  mark(record: Record): Promise<Record>;
}

/** Between two looks at what another process does, in milliseconds. */
const pause = 100;

/**
 * Waits until a record is free and marks it as ours, so that of several processes one does what must be done once. Gives the record as it
 * was marked, or as it is when it is over; undefined when it is gone or others do not end in time.
 *
 * @throws what `load` and `mark` throw, but for a conflict
 */
export async function takeTurn<Record>(record: Record, turn: Turn<Record>): Promise<Record | undefined> {
  const end = Date.now() + turn.patience;
  for (let current: Record | undefined = record; current && Date.now() < end; current = await turn.load()) {
    if (turn.isOver(current)) return current;
    try {
      if (turn.isFree(current)) return await turn.mark(current);
    } catch (error) {
      if (!(error instanceof RecordConflict)) throw error;
    }
    await new Promise((done) => setTimeout(done, pause));
  }
  return undefined;
}
