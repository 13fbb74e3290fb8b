import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RecordConflict } from './records.ts';
import { takeTurn } from './take-turn.ts';

interface Job {
  readonly revision: number;
  readonly by?: string;
  readonly done?: true;
}

/** One record, kept at a revision. */
function keeper(first: Job | undefined) {
  let kept = first;
  return {
    get: () => kept,
    set: (job: Job | undefined) => (kept = job),
    turn: (by: string, patience = 2000) => ({
      patience,
      load: () => Promise.resolve(kept),
      isOver: (job: Job) => job.done === true,
      isFree: (job: Job) => job.by === undefined,
      mark: (job: Job) => {
        if (kept?.revision !== job.revision) return Promise.reject(new RecordConflict(kept?.revision ?? 0));
        return Promise.resolve((kept = { revision: job.revision + 1, by }));
      },
    }),
  };
}

test('of several at once one has the turn, and the next when it is free', async () => {
  const { get, set, turn } = keeper({ revision: 1 });
  const first = get() as Job;
  const turns = ['a', 'b', 'c'].map((by) => takeTurn(first, turn(by)));
  const winner = await Promise.race(turns);
  assert.deepEqual([winner, get()], [{ revision: 2, by: 'a' }, winner]);
  set({ revision: 9 });
  const second = await Promise.race(turns.slice(1));
  assert.deepEqual([second, get()], [{ revision: 10, by: second?.by }, second]);
  set({ revision: 11, done: true });
  const all = await Promise.all(turns);
  assert.deepEqual(
    all.filter((each) => each?.done),
    [get()],
  );
});

test('what is over is given back, what is gone or never free is not waited for any longer', async () => {
  const done: Job = { revision: 3, done: true };
  assert.equal(await takeTurn(done, keeper(done).turn('a')), done);
  const gone = keeper(undefined);
  assert.equal(await takeTurn({ revision: 1, by: 'z' }, gone.turn('a')), undefined);
  const held = keeper({ revision: 1, by: 'z' });
  assert.equal(await takeTurn({ revision: 1, by: 'z' }, held.turn('a', 150)), undefined);
});

test('another error than a conflict is passed on', async () => {
  const { turn } = keeper({ revision: 1 });
  const broken = { ...turn('a'), mark: () => Promise.reject(new Error('the disk is full')) };
  await assert.rejects(takeTurn({ revision: 1 }, broken), /the disk is full/);
});
