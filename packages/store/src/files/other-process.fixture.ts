// What tests of a folder run in a process of its own: `node … other-process.fixture.ts <task> <folder> <key, hexadecimal> [<argument>]`.
import { collection } from '../collection.ts';
import { fileStore } from './file-store.ts';

const [task, folder = '', key = '', argument = ''] = process.argv.slice(2);
const { records, blobs } = fileStore(folder, { keys: Buffer.from(key, 'hex') });
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Counts to a number, one put at a time, beside others who do the same. */
async function count(): Promise<void> {
  const counts = collection<number>(records, 'count');
  for (let n = 0; n < Number(argument); n++) {
    for (;;) {
      try {
        await counts.update('amina', 'count', (record) => ({ value: (record?.value ?? 0) + 1 }));
        break;
      } catch {
        // Others were quicker twenty times.
      }
    }
  }
}

/** Puts until it is killed, and says what was acknowledged. */
async function putForEver(): Promise<void> {
  const known = await records.get({ kind: 'draft', owner: 'amina', id: 'kill' });
  let revision = known?.revision ?? 0;
  let value = Number(known?.value ?? 0);
  for (;;) {
    value++;
    ({ revision } = await records.put({ kind: 'draft', owner: 'amina', id: 'kill' }, value, { revision }));
    say(String(value));
  }
}

/** Takes a large file in and gives it out again, and says how much memory that took. */
async function largeFile(): Promise<void> {
  const piece = Buffer.alloc(1024 * 1024, 7);
  const before = process.memoryUsage().rss;
  let peak = before;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage().rss);
  };
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let n = 0; n < Number(argument); n++) {
      look();
      yield piece;
      await new Promise((done) => setImmediate(done));
    }
  }
  const holder = { owner: 'amina', holder: 'draft/one' };
  const { sha256, size } = await blobs.put(holder, pieces());
  const blob = await blobs.get(holder, sha256);
  let read = 0;
  for await (const chunk of blob?.stream as unknown as AsyncIterable<Uint8Array>) {
    read += chunk.length;
    look();
  }
  say(JSON.stringify({ size, read, grown: peak - before }));
}

/** Puts more than there is room for, then a little. */
async function noRoom(): Promise<void> {
  const holder = { owner: 'amina', holder: 'draft/one' };
  const error: unknown = await blobs.put(holder, Buffer.alloc(1024 * 1024)).catch((reason: unknown) => reason);
  say((error as { code?: string }).code ?? String(error));
  await records.put({ kind: 'draft', owner: 'amina', id: 'small' }, 'fits', { revision: 0 });
  say('kept');
}

const tasks: Readonly<Record<string, () => Promise<void>>> = { count, putForEver, largeFile, noRoom };
await tasks[task ?? '']?.();
