import assert from 'node:assert/strict';
import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { templates as sampleKit } from '../../fixtures/sample-kit.ts';
import type { ExpandPageOptions } from './expand-page.ts';
import { middleware } from './middleware.ts';

const short = '<p>é</p><sample-field name="a" label="A"></sample-field>';
const full =
  '<p>é</p><sample-field name="a" label="A"><label for="field-a">A (optional)</label><input id="field-a" name="a" value="" title="A: a"></sample-field>';
const html = { 'Content-Type': 'text/html; charset=utf-8' };

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly bytes: Buffer;
}

async function serve(
  context: TestContext,
  listener: RequestListener,
): Promise<(options?: { method?: string; headers?: Record<string, string>; path?: string }) => Promise<Answer>> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  context.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  return (options = {}) =>
    new Promise((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', agent: false, ...options }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          resolve({ status: response.statusCode!, headers: response.headers, body: bytes.toString('utf8'), bytes });
        });
      });
      sent.on('error', reject).end();
    });
}

const expanding =
  (
    handler: (request: IncomingMessage, response: ServerResponse) => void,
    options: ExpandPageOptions = {},
  ): RequestListener =>
  (incoming, response) =>
    middleware({ kits: [sampleKit], lang: 'en', onWarning: () => {}, ...options })(incoming, response, () =>
      handler(incoming, response),
    );

const ways: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'end alone': (response) => response.setHeader('Content-Type', 'text/html').end(short),
  'writeHead with headers': (response) =>
    response.writeHead(200, { ...html, 'Content-Length': Buffer.byteLength(short) }).end(short),
  'writeHead with reason and raw headers': (response) =>
    response
      .writeHead(200, 'Fine', [
        'content-type',
        'text/html',
        'Content-Length',
        String(Buffer.byteLength(short)),
      ] as never)
      .end(short),
  'pieces that cut a character': (response) => {
    const bytes = Buffer.from(short);
    response.writeHead(200, html);
    for (const byte of bytes) response.write(Uint8Array.of(byte));
    response.end();
  },
  'pieces with callbacks and encodings': (response) => {
    response.setHeader('content-type', 'TEXT/HTML');
    response.write(Buffer.from(short.slice(0, 9)).toString('base64'), 'base64', () =>
      response.end(short.slice(9), 'utf8', () => {}),
    );
  },
  'flushed headers first': (response) => {
    response.setHeaders(new Map([['content-type', 'text/html']]));
    response.flushHeaders();
    setImmediate(() => response.end(short));
  },
};
for (const [way, send] of Object.entries(ways)) {
  test(`expands a page sent by ${way}`, async (context) => {
    const get = await serve(
      context,
      expanding((_request, response) => send(response)),
    );
    const { status, headers, body, bytes } = await get();
    assert.deepEqual(
      [status, body, headers['content-length'], headers['transfer-encoding']],
      [200, full, String(bytes.length), undefined],
    );
  });
}

test('expands error pages too', async (context) => {
  for (const status of [400, 404, 422, 500, 503]) {
    const get = await serve(
      context,
      expanding((_request, response) => response.writeHead(status, html).end(short)),
    );
    const answer = await get();
    assert.deepEqual([answer.status, answer.body], [status, full]);
  }
});

test('leaves alone what is not a whole, plain, UTF-8 page that may be changed', async (context) => {
  const heads: readonly [number, Record<string, string>][] = [
    [200, { 'Content-Type': 'application/json' }],
    [200, { 'Content-Type': 'text/plain' }],
    [200, { 'Content-Type': 'application/xhtml+xml' }],
    [200, {}],
    [200, { 'Content-Type': 'text/html; charset=windows-1256' }],
    [200, { 'Content-Type': 'text/html', 'Cache-Control': 'max-age=1, no-transform' }],
    [206, { 'Content-Type': 'text/html', 'Content-Range': 'bytes 0-9/100' }],
  ];
  for (const [status, headers] of heads) {
    const get = await serve(
      context,
      expanding((_request, response) => response.writeHead(status, { ...headers, ETag: '"x"' }).end(short)),
    );
    const answer = await get();
    assert.deepEqual([answer.body, answer.headers.etag], [short, '"x"'], JSON.stringify(headers));
  }
});

test('leaves compressed pages, bytes that are not UTF-8 and other declared encodings as they are', async (context) => {
  const compressed = gzipSync(short);
  const latin = Buffer.from(short, 'latin1');
  const declared = Buffer.from(`<meta charset="windows-1252">${short}`);
  const cases: readonly [Record<string, string>, Buffer][] = [
    [{ ...html, 'Content-Encoding': 'gzip' }, compressed],
    [html, latin],
    [{ 'Content-Type': 'text/html' }, declared],
  ];
  for (const [headers, bytes] of cases) {
    const get = await serve(
      context,
      expanding((_request, response) => response.writeHead(200, headers).end(bytes)),
    );
    assert.deepEqual((await get()).bytes, bytes);
  }
});

test('streams what is not HTML: the first piece arrives before the last is sent', async (context) => {
  let finish: () => void = () => {};
  const server = createServer(
    expanding((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(short);
      finish = () => response.end('data: 2');
    }),
  ).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  context.after(() => server.close());
  const pieces: string[] = [];
  await new Promise((done) => {
    request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', agent: false }, (response) => {
      response.setEncoding('utf8').on('data', (piece: string) => {
        pieces.push(piece);
        finish();
      });
      response.on('end', done);
    }).end();
  });
  assert.deepEqual(pieces, [short, 'data: 2']);
});

test('a HEAD request gets no length of the unexpanded page', async (context) => {
  const get = await serve(
    context,
    expanding((_request, response) => response.writeHead(200, { ...html, 'Content-Length': '74', ETag: '"x"' }).end()),
  );
  const { headers, body } = await get({ method: 'HEAD' });
  assert.deepEqual([headers['content-length'], headers.etag, body], [undefined, undefined, '']);
});

test('the entity tag is that of the expanded page, and answers a later request with 304', async (context) => {
  const get = await serve(
    context,
    expanding((_request, response) =>
      response
        .writeHead(200, {
          ...html,
          ETag: '"x"',
          'Last-Modified': 'Tue, 03 Nov 2026 10:00:00 GMT',
          'Set-Cookie': ['a=1', 'b=2'],
        })
        .end(short),
    ),
  );
  const first = await get();
  assert.match(String(first.headers.etag), /^W\/"tiwizi-[\w-]{27}"$/);
  assert.equal(first.headers['last-modified'], undefined);
  assert.deepEqual(first.headers['set-cookie'], ['a=1', 'b=2']);
  const second = await get({ headers: { 'If-None-Match': `"y", ${first.headers.etag}` } });
  assert.deepEqual([second.status, second.body, second.headers.etag], [304, '', first.headers.etag]);
  assert.equal((await get({ headers: { 'If-None-Match': '"x"' } })).status, 200);
});

test('a page with nothing to expand keeps its validators', async (context) => {
  const get = await serve(
    context,
    expanding((_request, response) =>
      response.writeHead(200, { ...html, ETag: '"x"', 'Last-Modified': 'Tue, 03 Nov 2026 10:00:00 GMT' }).end('<p>'),
    ),
  );
  const { headers, body } = await get();
  assert.deepEqual([headers.etag, headers['last-modified'], body], ['"x"', 'Tue, 03 Nov 2026 10:00:00 GMT', '<p>']);
});

test('a page beyond the limit passes as it is, and is told', async (context) => {
  const codes: string[] = [];
  for (const pieces of [1, 10]) {
    const get = await serve(
      context,
      expanding(
        (_request, response) => {
          response.writeHead(200, html);
          for (let count = 1; count < pieces; count++) response.write(short);
          response.end(short);
        },
        { limit: 50, onWarning: (code) => codes.push(code) },
      ),
    );
    assert.equal((await get()).body, short.repeat(pieces));
  }
  assert.deepEqual(codes, ['expand-too-large', 'expand-too-large']);
});

test('handlers see that the head is sent once they wrote', async (context) => {
  const seen: boolean[] = [];
  const get = await serve(
    context,
    expanding((_request, response) => {
      seen.push(response.headersSent);
      response.writeHead(200, html);
      seen.push(response.headersSent);
      response.end(short);
      seen.push(response.headersSent);
    }),
  );
  await get();
  assert.deepEqual(seen, [false, true, true]);
});

test('a text of the page cannot hide later fields', async (context) => {
  const get = await serve(
    context,
    expanding((_request, response) => response.writeHead(200, html).end(`<p>&lt;?php {{ <% </p>${short}`)),
  );
  assert.ok((await get()).body.endsWith(full));
});
