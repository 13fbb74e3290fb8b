import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStore } from '@tiwizi/store';
import { filesFlow } from '../../fixtures/files.flow.ts';
import { newDraft } from './begin-draft.ts';
import type { Draft } from './draft.ts';
import type { DraftStore } from './draft-store.ts';
import { drafts as draftsIn } from './drafts.ts';
import { sealDraft } from './seal-draft.ts';

const drafts = draftsIn(memoryStore());
/** A store in which somebody is quicker than the next save. */
const outrun = (first: (draft: Draft) => Promise<unknown>): DraftStore =>
  new Proxy(drafts, {
    get(target, name) {
      if (name === 'save')
        return async (draft: Draft, revision: number) => {
          const now = await target.load(draft.owner, draft.id);
          if (now?.revision === revision) await first(now);
          return target.save(draft, revision);
        };
      const value = Reflect.get(target, name) as unknown;
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
const begun = (): Promise<Draft> => drafts.save(newDraft(filesFlow, 'amina', {}, new Date()), 0);

test('a draft that is given, thrown away or sent while it is being sealed is none to be sealed', async () => {
  const gone = await begun();
  assert.equal(
    await sealDraft(
      outrun(({ owner, id }) => drafts.remove(owner, id)),
      'amina',
      gone.id,
    ),
    undefined,
  );
  assert.equal(await drafts.load('amina', gone.id), undefined, 'and does not come back');
  const sent = await begun();
  const submitted = { reference: 'T-1', at: new Date().toISOString() };
  const send = (draft: Draft): Promise<unknown> => drafts.save({ ...draft, submitted }, draft.revision);
  assert.equal(await sealDraft(outrun(send), 'amina', sent.id), undefined);
  assert.deepEqual((await drafts.load('amina', sent.id))?.sealed, undefined);
});

test('of what was saved while it is being sealed it is the seal', async () => {
  const draft = await begun();
  let times = 0;
  const save = async (now: Draft): Promise<void> => {
    if (times++ === 0) await drafts.save({ ...now, answers: { ...now.answers, note: 'later' } }, now.revision);
  };
  const sealed = await sealDraft(outrun(save), 'amina', draft.id);
  assert.equal(sealed?.draft.answers['note'], 'later');
  await sealed?.open();
  assert.equal((await drafts.load('amina', draft.id))?.sealed, '');
});
