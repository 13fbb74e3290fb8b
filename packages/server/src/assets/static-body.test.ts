import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StaticBody } from './static-body.ts';

const film = new StaticBody(
  Uint8Array.from({ length: 1000 }, (_, index) => index % 251),
  'video/webm',
);
const ask = (headers: Record<string, string>, method = 'GET'): Promise<Response> =>
  film.answer(new Request('https://site.example/film', { method, headers }), {});

test('a player is given the part of a film that it asks for', async () => {
  const whole = await ask({});
  assert.equal(whole.status, 200);
  assert.equal(whole.headers.get('accept-ranges'), 'bytes');
  for (const [range, first, last] of [
    ['bytes=0-1', 0, 1],
    ['bytes=990-', 990, 999],
    ['bytes=-10', 990, 999],
    ['bytes=500-9999', 500, 999],
    ['bytes=-5000', 0, 999],
  ] as const) {
    const part = await ask({ range });
    assert.equal(part.status, 206, range);
    assert.equal(part.headers.get('content-range'), `bytes ${first}-${last}/1000`);
    assert.equal(part.headers.get('content-length'), String(last - first + 1));
    assert.deepEqual(new Uint8Array(await part.arrayBuffer()), film.bytes.slice(first, last + 1));
  }
  const head = await ask({ range: 'bytes=0-1' }, 'HEAD');
  assert.equal(head.status, 206);
  assert.equal((await head.arrayBuffer()).byteLength, 0);
});

test('what is behind the end is refused; what is no single range, or is meant for other bytes, gets the whole', async () => {
  for (const range of ['bytes=1000-', 'bytes=-0']) {
    const answer = await ask({ range });
    assert.equal(answer.status, 416, range);
    assert.equal(answer.headers.get('content-range'), 'bytes */1000');
  }
  for (const range of ['bytes=5-2', 'bytes=0-1,5-6', 'bytes=-', 'lines=0-1', 'bytes=a-b'])
    assert.equal((await ask({ range })).status, 200, range);
  const { headers } = await ask({});
  assert.equal((await ask({ range: 'bytes=0-1', 'if-range': headers.get('etag')! })).status, 206);
  assert.equal((await ask({ range: 'bytes=0-1', 'if-range': '"other"' })).status, 200);
});
