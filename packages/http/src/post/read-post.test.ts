import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import fc from 'fast-check';
import { BytesInFlight, type Hold } from './bytes-in-flight.ts';
import { PostError } from './post-error.ts';
import type { Post, ReadPostOptions } from './post.ts';
import { readPost } from './read-post.ts';

const limits = { fileBytes: 1000, totalBytes: 100_000, valueBytes: 500, fields: 20, files: 3 };
const forms: ReadPostOptions = { types: ['form', 'multipart'], ...limits };

/** A request whose body is sent in pieces, as from a slow line. */
const posted = (headers: Record<string, string>, body: AsyncIterable<Uint8Array>): Request =>
  new Request('http://localhost/', {
    method: 'POST',
    headers,
    body: Readable.toWeb(Readable.from(body)) as ReadableStream<Uint8Array>,
    duplex: 'half',
  } as RequestInit);

async function post(
  body: FormData | URLSearchParams | string,
  { cut = 0, type, ...more }: ReadPostOptions & { cut?: number; type?: string } = {},
): Promise<Post> {
  const request = new Request('http://localhost/', { method: 'POST', body });
  const bytes = new Uint8Array(await request.arrayBuffer());
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length - cut; at += 777)
      yield bytes.subarray(at, Math.min(at + 777, bytes.length - cut));
  }
  const headers = { 'content-type': type ?? request.headers.get('content-type')! };
  return readPost(posted(headers, pieces()), { ...forms, ...more });
}
const form = (entries: readonly (readonly [string, string | File])[]): FormData => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};
const code = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: unknown) => (error instanceof PostError ? error.code : String(error)),
  );

test('text in any script comes as it was sent, in both encodings', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1, maxLength: 5 }),
      async (list) => {
        // Forms send line breaks as CRLF.
        const sent = list.map((text) => text.replace(/\r\n?|\n/g, '\r\n'));
        for (const body of [
          form(sent.map((text) => ['a', text] as const)),
          new URLSearchParams(sent.map((text) => ['a', text])),
        ]) {
          assert.deepEqual((await post(body)).values.get('a'), sent);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('a file comes whole, by its own name in any script', async () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
  const { files, fileNames } = await post(
    form([
      ['f', new File([bytes], 'وكالة.pdf')],
      ['none', new File([], '')],
    ]),
  );
  assert.deepEqual(files.get('f'), [{ name: 'وكالة.pdf', bytes: Buffer.from(bytes) }]);
  assert.equal(files.has('none'), false);
  assert.deepEqual([...fileNames], ['f', 'none']);
});

test('a file over the limit is not held, and what follows it is still read', async () => {
  const { files, values } = await post(
    form([
      ['f', new File([new Uint8Array(50_000)], 'big.pdf')],
      ['after', 'kept'],
    ]),
  );
  assert.deepEqual(files.get('f'), [{ name: 'big.pdf' }]);
  assert.deepEqual(values.get('after'), ['kept']);
});

test('of a file of 300 MB hardly anything is held at any time', async () => {
  const boundary = 'b';
  let most = 0;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="f"; filename="x.pdf"\r\n\r\n`);
    const piece = Buffer.alloc(64 * 1024);
    for (let count = 0; count < 4800; count++) {
      if (count % 100 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers);
      yield piece;
    }
    yield Buffer.from(`\r\n--${boundary}--\r\n`);
  }
  const before = process.memoryUsage().arrayBuffers;
  const { files } = await readPost(posted({ 'content-type': `multipart/form-data; boundary=${boundary}` }, pieces()), {
    types: ['multipart'],
    fileBytes: 5 * 1024 * 1024,
    totalBytes: 400 * 1024 * 1024,
  });
  assert.deepEqual(files.get('f'), [{ name: 'x.pdf' }]);
  assert.ok(most - before < 30 * 1024 * 1024, `${Math.round((most - before) / 1024 / 1024)} MB were held`);
});

test('a name cannot lead to a folder or be hidden', async () => {
  const { files } = await post(form([['f', new File(['x'], '../../etc/\u202Egnp.exe')]]));
  assert.equal(files.get('f')![0]!.name, 'gnp.exe');
  const long = await post(form([['f', new File(['x'], `${'a'.repeat(300)}.pdf`)]]));
  assert.equal(long.files.get('f')![0]!.name.length, 100);
  assert.match(long.files.get('f')![0]!.name, /…a+\.pdf$/);
  // Longer than any file system has, with what turns a line around and what leads to a folder.
  const hostile = `C:\\..\\ب\u202E\u2066/../${'x'.repeat(10_000)}\u200F.pdf`;
  const [file] = (await post(form([['f', new File(['x'], hostile)]]), { totalBytes: 200_000 })).files.get('f')!;
  assert.match(file!.name, /^x{88}…x+\.pdf$/);
  // No file system has one of 20 KB: the part is not what a browser sends.
  assert.equal(await code(post(form([['f', new File(['x'], 'ب'.repeat(10_000))]]))), 'body_malformed');
});

test('several files of one control come all, in their order', async () => {
  const { files } = await post(
    form([
      ['f', new File(['1'], 'a.pdf')],
      ['g', new File(['2'], 'b.pdf')],
      ['f', new File([new Uint8Array(2000)], 'large.pdf')],
      ['f', new File(['3'], 'a.pdf')],
    ]),
    { files: 4 },
  );
  assert.deepEqual(
    files.get('f')!.map(({ name, bytes }) => [name, bytes && Buffer.from(bytes).toString()]),
    [
      ['a.pdf', '1'],
      ['large.pdf', undefined],
      ['a.pdf', '3'],
    ],
  );
});

test('what is too large, of another type or cut short is refused with its code', async () => {
  assert.equal(await code(post(form([['f', new File([new Uint8Array(200_000)], 'x')]]))), 'body_too_large');
  assert.equal(await code(post(form([['a', 'x'.repeat(501)]]))), 'body_too_large');
  assert.equal(
    await code(post(form(Array.from({ length: 30 }, (_, index) => [`a${index}`, 'x'] as const)))),
    'body_too_large',
  );
  assert.equal(
    await code(
      post(
        form([
          ['a', 'x'],
          ['b', 'y'],
        ]),
        { cut: 60 },
      ),
    ),
    'body_malformed',
  );
  async function* none(): AsyncGenerator<Uint8Array> {}
  const refused = (headers: Record<string, string>): Promise<string> => code(readPost(posted(headers, none()), forms));
  assert.equal(await refused({ 'content-type': 'application/json' }), 'body_type');
  assert.equal(await refused({}), 'body_type');
  assert.equal(await refused({ 'content-type': 'multipart/form-data' }), 'body_type');
  assert.equal(await refused({ 'content-type': 'text/plain', 'content-length': '200000' }), 'body_too_large');
});

const script: ReadPostOptions & { type: string } = {
  types: ['form', 'json'],
  type: 'application/json; charset=utf-8',
  valueBytes: 4000,
};

test('a form without files is limited in each value, in their number and all together', async () => {
  const fields = (...pairs: [string, string][]): URLSearchParams => new URLSearchParams(pairs);
  assert.equal((await post(fields(['a', 'أ'.repeat(250)]))).values.get('a')![0]!.length, 250);
  assert.equal(await code(post(fields(['a', 'أ'.repeat(251)]))), 'body_too_large');
  assert.equal(
    await code(post(fields(...Array.from({ length: 21 }, (): [string, string] => ['a', ''])))),
    'body_too_large',
  );
  const two = fields(['a', 'أ'.repeat(200)], ['b', 'أ'.repeat(200)]);
  assert.equal((await post(two, { textBytes: 402 })).values.size, 2);
  assert.equal(await code(post(two, { textBytes: 401 })), 'body_too_large');
  assert.equal(await code(post(fields(['a', 'x'.repeat(400)]), { textBytes: 100 })), 'body_too_large');
});

test('of a JSON object the texts are taken', async () => {
  const { type, values } = await post('{"a":"أ","n":1,"deep":{"a":"b"},"__proto__":"x","list":["y"]}', script);
  assert.equal(type, 'json');
  assert.deepEqual(
    [...values],
    [
      ['a', ['أ']],
      ['__proto__', ['x']],
    ],
  );
  assert.equal((await post('', script)).values.size, 0);
  assert.equal((await readPost(new Request('http://localhost/', { method: 'POST' }))).values.size, 0);
});

test('what is no JSON object, or is too long, is refused', async () => {
  for (const text of ['{', '[]', 'null', '"a"', '1'])
    assert.equal(await code(post(text, script)), 'body_malformed', text);
  const long = JSON.stringify({ a: 'x'.repeat(2000) });
  assert.equal(await code(post(long, { ...script, textBytes: 2000 })), 'body_too_large');
  assert.equal(await code(post(long, { ...script, valueBytes: 1999 })), 'body_too_large');
  assert.equal((await post(long, { ...script, textBytes: 2100 })).values.get('a')![0]!.length, 2000);
  assert.equal(await code(post(long, { ...script, type: 'text/plain' })), 'body_type');
});

test('nothing is held for which there is no room, and what is let go of makes room', async () => {
  const room = new BytesInFlight(1500);
  const send = (hold: Hold): Promise<Post> => post(form([['f', new File([new Uint8Array(900)], 'f.pdf')]]), { hold });
  await room.during(async (hold) => {
    await send(hold);
    assert.equal(await room.during((other) => code(send(other))), 'server_busy');
    assert.equal(await code(post('{"a":"xxxx"}', { ...script, hold: () => false })), 'server_busy');
  });
  assert.equal(await room.during((hold) => code(send(hold))), 'none');
});

test('a person who posts from many windows leaves room for others; one post alone may take all of it', async () => {
  const room = new BytesInFlight(8000, 1000);
  const held: boolean[] = [];
  await room.during(async (hold) => {
    held.push(hold(4000));
    await room.during(async (again) => void held.push(again(1)), 'amina');
    await room.during(async (other) => void held.push(other(900), other(200)), 'youssef');
    await room.during(async (unknown) => {
      held.push(unknown(900));
      await room.during(async (another) => void held.push(another(200), another(50)));
    });
  }, 'amina');
  await room.during(async (hold) => void held.push(hold(1)), 'amina');
  assert.deepEqual(held, [true, false, true, true, true, false, true, true]);
});
