// A whole service beside the sandbox, with a citizen whose requests have come to different ends: what is listened to after a form.
import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemonstration } from '../lib/demonstration.mjs';
import { Citizen } from '../proofs/citizen.mjs';
import { Ledger } from '../proofs/ledger.mjs';
import { Random } from '../proofs/random.mjs';

const result = new URL('../../packages/signature/fixtures/pdf/printed-page.pdf', import.meta.url);

/** Starts the starter and the sandbox; a citizen has a request that was sent, one to be corrected, one whose result is ready, and one begun. */
export async function startService() {
  const dataFolder = await mkdtemp(join(tmpdir(), 'tiwizi-ears-service-'));
  // At the very end: the sandbox writes down what it was told until it is closed.
  process.once('exit', () => rmSync(dataFolder, { recursive: true, force: true }));
  const site = await startDemonstration({ dataFolder });
  const citizen = new Citizen({ site, name: 'amina', random: new Random(7), ledger: new Ledger() });

  /** The clerk decides. */
  async function decide(id, action, more) {
    const body = new FormData();
    for (const [field, value] of Object.entries({ action, ...more })) body.append(field, value);
    await fetch(`${site.sandbox.url}/desk/${id}`, { method: 'POST', body });
  }

  const ready = await citizen.journey('myself');
  await decide(ready, 'ready', {
    result: new File([await readFile(result)], 'extrait.pdf', { type: 'application/pdf' }),
  });
  const correction = await citizen.journey('myself');
  await decide(correction, 'correction', { text: 'المرجو إرفاق وكالة مقروءة.' });
  const sent = await citizen.journey('myself');
  await citizen.save(await citizen.begin(), 'for-whom', { for_whom: 'child' });
  return {
    origin: site.origin,
    desk: `${site.sandbox.url}/desk`,
    requests: { ready, correction, sent },
    close: () => site.close(),
  };
}
