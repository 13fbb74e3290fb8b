import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { makeAttacks } from '../../fixtures/attacks.ts';
import type { Attack, AttackSet } from '../../fixtures/attacks.ts';
import { scanPdf, verifyPdf } from './index.ts';

let set: AttackSet;
before(async () => {
  set = await makeAttacks();
});

async function check({ name, bytes, status, problem, change, note, scan }: Attack): Promise<void> {
  const report = await verifyPdf(bytes, { trust: set.trust });
  // The first to sign: the attacks are on that signature.
  const first = [...report.signatures].sort((a, b) => (a.byteRange?.[1] ?? 0) - (b.byteRange?.[1] ?? 0))[0]!;
  const told = JSON.stringify(first);
  assert.equal(first.status, status, `${name}: ${told}`);
  if (problem) assert.ok(first.problems.includes(problem), `${name}: ${told}`);
  else assert.deepEqual(first.problems, [], `${name}: ${told}`);
  if (change)
    assert.ok(
      first.changes.some(({ code }) => code === change),
      `${name}: ${told}`,
    );
  if (note) assert.ok(first.notes.includes(note), `${name}: ${told}`);
  if (scan)
    assert.ok(
      (await scanPdf(bytes)).findings.some(({ code }) => code === scan),
      `${name}: scan`,
    );
}

describe('attacks on signed files', () => {
  it('are each reported rightly', async () => {
    assert.ok(set.attacks.length >= 25);
    for (const attack of set.attacks) await check(attack);
  });

  it('but never files that are as they should be', async () => {
    for (const attack of set.legitimate) {
      await check(attack);
      assert.equal((await verifyPdf(attack.bytes, { trust: set.trust })).valid, true, attack.name);
      const filledIn = ['form_filled'].includes(attack.change ?? '');
      assert.equal(
        (await scanPdf(attack.bytes)).findings.some(({ code }) => code === 'unsigned_revisions'),
        filledIn,
        attack.name,
      );
    }
  });
});
