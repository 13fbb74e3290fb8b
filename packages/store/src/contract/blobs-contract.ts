import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import type { BlobHolder, StoredBlob } from '../blobs.ts';
import { StoreError } from '../store-error.ts';
import { day, need, trialOf, type MakeStores } from './subject.ts';

const holder: BlobHolder = { owner: 'amina', holder: 'draft/one' };
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function bytesOf(blob: StoredBlob | undefined): Promise<Buffer | undefined> {
  if (!blob) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of blob.stream as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  assert.equal(blob.size, bytes.length);
  return bytes;
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    await new Promise((done) => setImmediate(done));
    // The buffer is used again, as streams of files do.
    const piece = Buffer.from(bytes.subarray(at, at + size));
    yield piece;
    piece.fill(0);
  }
}

/** What every store of blobs keeps to. */
export function blobsContract(make: MakeStores): void {
  const trial = trialOf(make);

  describe('blobs', () => {
    it(
      'of every size are read as they were put, by their SHA-256 and owner only',
      trial(async ({ both: [{ blobs }, other] }) => {
        for (const size of [0, 1, 15, 65_535, 65_536, 65_537, 131_072, 700_001]) {
          const bytes = randomBytes(size);
          const name = { sha256: sha256(bytes), size };
          assert.deepEqual(await blobs.put(holder, bytes), name);
          const got = await other.blobs.get(holder, name.sha256);
          assert.equal(got?.sha256, name.sha256);
          assert.deepEqual(await bytesOf(got), bytes);
          assert.equal(await blobs.get({ ...holder, owner: 'brahim' }, name.sha256), undefined);
          assert.equal(await blobs.get({ ...holder, holder: 'draft/two' }, name.sha256), undefined);
        }
        for (const none of ['', '../x', 'f'.repeat(63), sha256(Buffer.from('never put'))])
          assert.equal(await blobs.get(holder, none), undefined);
      }),
    );

    it(
      'come in pieces, as an iterable or a stream',
      trial(async ({ stores: { blobs } }) => {
        const bytes = randomBytes(300_000);
        for (const size of [999, 65_536, 200_000]) {
          const iterable = await blobs.put({ ...holder, holder: `iterable ${size}` }, inPieces(bytes, size));
          assert.deepEqual(iterable, { sha256: sha256(bytes), size: bytes.length });
          const stream = new Response(new Uint8Array(bytes)).body as ReadableStream<Uint8Array>;
          assert.deepEqual(await blobs.put({ ...holder, holder: `stream ${size}` }, stream), iterable);
          for (const kind of ['iterable', 'stream'])
            assert.deepEqual(
              await bytesOf(await blobs.get({ ...holder, holder: `${kind} ${size}` }, iterable.sha256)),
              bytes,
            );
        }
      }),
    );

    it(
      'put twice, also at once, are one',
      trial(async ({ both, either }) => {
        const bytes = randomBytes(100_000);
        const names = await Promise.all([0, 1, 0, 1].map((which) => either(which).blobs.put(holder, bytes)));
        for (const name of names) assert.deepEqual(name, { sha256: sha256(bytes), size: bytes.length });
        assert.deepEqual(await bytesOf(await both[0].blobs.get(holder, sha256(bytes))), bytes);
        await both[1].blobs.remove(holder, sha256(bytes));
        assert.equal(await both[0].blobs.get(holder, sha256(bytes)), undefined);
      }),
    );

    it(
      'are kept whole or not at all',
      trial(async ({ stores: { blobs } }) => {
        const bytes = randomBytes(200_000);
        const name = sha256(bytes);
        const isError =
          (code: string) =>
          (error: unknown): boolean =>
            error instanceof StoreError && error.code === code;
        await assert.rejects(blobs.put(holder, bytes, { longest: 199_999 }), isError('blob_too_large'));
        await assert.rejects(blobs.put(holder, bytes, { sha256: sha256(Buffer.of()) }), isError('blob_digest'));
        async function* breaks(): AsyncGenerator<Uint8Array> {
          yield* inPieces(bytes, 70_000);
          throw new Error('the connection was lost');
        }
        await assert.rejects(blobs.put(holder, breaks()), /the connection was lost/);
        assert.equal(await blobs.get(holder, name), undefined);
        await blobs.put(holder, bytes, { longest: 200_000, sha256: name });
        assert.deepEqual(await bytesOf(await blobs.get(holder, name)), bytes);
      }),
    );

    it(
      'are removed one by one or with their holder',
      trial(async ({ stores: { blobs } }) => {
        const [one, two] = [await blobs.put(holder, Buffer.from('one')), await blobs.put(holder, Buffer.from('two'))];
        const other = { ...holder, holder: 'draft/two' };
        await blobs.put(other, Buffer.from('one'));
        await blobs.remove(holder, one.sha256);
        await blobs.remove(holder, one.sha256);
        assert.equal(await blobs.get(holder, one.sha256), undefined);
        assert.equal((await bytesOf(await blobs.get(holder, two.sha256)))?.toString(), 'two');
        await blobs.remove(holder);
        await blobs.remove({ ...holder, owner: 'brahim' });
        assert.equal(await blobs.get(holder, two.sha256), undefined);
        assert.equal((await bytesOf(await blobs.get(other, one.sha256)))?.toString(), 'one');
      }),
    );

    it(
      'are kept a day, or as long as it is said of their holder',
      trial(async ({ stores: { blobs }, pass }) => {
        const longer = { ...holder, holder: 'longer' };
        const always = { ...holder, holder: 'always' };
        const { sha256: name } = await blobs.put(holder, Buffer.from('x'));
        await blobs.keep(longer, 3 * day);
        await blobs.put(longer, Buffer.from('x'));
        await blobs.put(always, Buffer.from('x'));
        await blobs.keep(always);
        pass(day - 1);
        assert.ok(await blobs.get(holder, name));
        pass(1);
        assert.equal(await blobs.get(holder, name), undefined);
        assert.ok(await blobs.get(longer, name));
        await blobs.put(longer, Buffer.from('y'));
        pass(2 * day);
        assert.equal(await blobs.get(longer, name), undefined);
        pass(1000 * day);
        assert.ok(await blobs.get(always, name));
        const { sha256: later } = await blobs.put(longer, Buffer.from('put where something was past its time'));
        assert.ok(await blobs.get(longer, later));
        assert.equal(await blobs.get(longer, name), undefined);
      }),
    );

    it(
      'can be given up in the middle of reading',
      trial(async ({ stores: { blobs } }) => {
        const bytes = randomBytes(500_000);
        const { sha256: name } = await blobs.put(holder, bytes);
        const reader = need(await blobs.get(holder, name)).stream.getReader();
        await reader.read();
        await reader.cancel();
        await need(await blobs.get(holder, name)).stream.cancel();
        assert.deepEqual(await bytesOf(await blobs.get(holder, name)), bytes);
      }),
    );
  });
}
