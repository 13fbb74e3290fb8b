import assert from 'node:assert/strict';
import http, { type RequestListener } from 'node:http';
import { connect } from 'node:net';
import { test, type TestContext } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { templates as sampleKit } from '../../fixtures/sample-kit.ts';
import { ask, freePort, listen } from '../../fixtures/servers.ts';
import { createProxy, type ProxyOptions } from './proxy.ts';

const short = '<sample-field name="a" label="A"></sample-field>';
const full =
  '<sample-field name="a" label="A"><label for="field-a">A (optional)</label><input id="field-a" name="a" value="" title="A: a"></sample-field>';
const html = { 'Content-Type': 'text/html; charset=utf-8' };

const proxyTo = (context: TestContext, port: number, options: Partial<ProxyOptions> = {}): Promise<number> =>
  listen(
    context,
    createProxy({
      upstream: `http://127.0.0.1:${port}`,
      kits: [sampleKit],
      lang: 'en',
      onWarning: () => {},
      ...options,
    }),
  );
const before = async (
  context: TestContext,
  listener: RequestListener,
  options?: Partial<ProxyOptions>,
): Promise<number> => proxyTo(context, await listen(context, http.createServer(listener)), options);

test('expands pages whatever their status and encoding', async (context) => {
  const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
    identity: Buffer.from,
    gzip: gzipSync,
    deflate: deflateSync,
    br: brotliCompressSync,
  };
  const port = await before(context, (request, response) => {
    const [, status, encoding] = request.url!.split('/');
    response.writeHead(Number(status), { ...html, 'Content-Encoding': encoding }).end(encodings[encoding!]!(short));
  });
  for (const encoding of Object.keys(encodings)) {
    for (const status of [200, 404, 500]) {
      const answer = await ask(port, `/${status}/${encoding}`);
      assert.deepEqual(
        [answer.status, answer.body, answer.headers['content-encoding'], answer.headers['content-length']],
        [status, full, undefined, String(answer.bytes.length)],
        encoding,
      );
    }
  }
});

test('passes on untouched what it cannot or may not expand', async (context) => {
  const bodies: Readonly<Record<string, [Record<string, string>, Buffer]>> = {
    '/text': [{ 'Content-Type': 'text/plain' }, Buffer.from(short)],
    '/latin': [html, Buffer.from(`é${short}`, 'latin1')],
    '/broken-gzip': [{ ...html, 'Content-Encoding': 'gzip' }, Buffer.from(short)],
    '/zstd': [{ ...html, 'Content-Encoding': 'zstd' }, Buffer.from(short)],
    '/bomb': [{ ...html, 'Content-Encoding': 'gzip' }, gzipSync(short + ' '.repeat(5000))],
    '/long': [html, Buffer.from(short.repeat(100))],
    '/no-transform': [{ ...html, 'Cache-Control': 'no-transform' }, Buffer.from(short)],
    '/nothing': [{ ...html, ETag: '"1"' }, Buffer.from('<p>')],
  };
  const port = await before(
    context,
    (request, response) => response.writeHead(200, bodies[request.url!]![0]).end(bodies[request.url!]![1]),
    { limit: 2000 },
  );
  for (const [path, [headers, bytes]] of Object.entries(bodies)) {
    const answer = await ask(port, path);
    assert.deepEqual(answer.bytes, bytes, path);
    for (const [name, value] of Object.entries(headers)) assert.equal(answer.headers[name.toLowerCase()], value, path);
  }
});

test('hands on method, path, body, cookies and repeated headers, and says who asked', async (context) => {
  const seen: { method: string; url: string; raw: string[]; body: string }[] = [];
  const port = await before(context, (request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        seen.push({
          method: request.method!,
          url: request.url!,
          raw: request.rawHeaders,
          body: Buffer.concat(chunks).toString(),
        });
        response
          .writeHead(201, 'Made', [
            'Set-Cookie',
            'a=1; HttpOnly',
            'X-One',
            '1',
            'Set-Cookie',
            'b=2',
            'Connection',
            'X-Hop',
            'X-Hop',
            'no',
          ] as never)
          .end('done');
      });
  });
  const headers = {
    Host: 'service.example',
    Cookie: 'c=3',
    'X-Forwarded-For': '203.0.113.9',
    'X-Forwarded-Proto': 'https',
    'X-Hop': 'no',
    Connection: 'X-Hop',
    'Accept-Encoding': 'br',
  };
  const answer = await ask(port, '/a/b%20c?d=é'.replace('é', '%C3%A9'), { method: 'PUT', headers, send: 'body é' });
  assert.deepEqual(
    [answer.status, answer.headers['set-cookie'], answer.headers['x-one'], answer.headers['x-hop'], answer.body],
    [201, ['a=1; HttpOnly', 'b=2'], '1', undefined, 'done'],
  );
  const { method, url, raw, body } = seen[0]!;
  assert.deepEqual([method, url, body], ['PUT', '/a/b%20c?d=%C3%A9', 'body é']);
  const got = (name: string): string[] =>
    raw.filter((_value, index) => index % 2 && raw[index - 1]!.toLowerCase() === name);
  assert.deepEqual(
    [
      'host',
      'cookie',
      'accept-encoding',
      'x-forwarded-for',
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-hop',
      'content-length',
    ].map(got),
    [['service.example'], ['c=3'], ['identity'], ['203.0.113.9, 127.0.0.1'], ['service.example'], ['https'], [], ['7']],
  );
  for (const method of ['POST', 'DELETE', 'GET']) {
    await ask(port, '/', { method, headers: { 'Transfer-Encoding': 'chunked' }, send: `${method} in pieces` });
    assert.equal(seen.at(-1)!.body, `${method} in pieces`);
  }
  await ask(port, '/', { method: 'POST' });
  assert.equal(seen.at(-1)!.body, '');
});

test('keeps redirects, and turns those to the hidden server to the name the client knows', async (context) => {
  const upstream = await listen(
    context,
    http.createServer((request, response) =>
      response.writeHead(303, { Location: decodeURIComponent(request.url!.slice(1)) }).end(),
    ),
  );
  const port = await proxyTo(context, upstream);
  const redirect = async (location: string): Promise<string | undefined> =>
    (await ask(port, `/${encodeURIComponent(location)}`, { headers: { Host: 'service.example' } })).headers.location;
  assert.equal(await redirect('/form'), '/form');
  assert.equal(await redirect('https://idp.example/authorize?x=1'), 'https://idp.example/authorize?x=1');
  assert.equal(await redirect(`http://127.0.0.1:${upstream}/form?x`), 'http://service.example/form?x');
  assert.equal(await redirect(`http://127.0.0.1:${upstream}1/form`), `http://127.0.0.1:${upstream}1/form`);
});

test('changeHost sends the name of the server behind', async (context) => {
  const upstream = await listen(
    context,
    http.createServer((request, response) => response.end(request.headers.host)),
  );
  const port = await proxyTo(context, upstream, { changeHost: true });
  assert.equal((await ask(port, '/', { headers: { Host: 'service.example' } })).body, `127.0.0.1:${upstream}`);
});

test('answers HEAD and conditional requests for the expanded page', async (context) => {
  const port = await before(context, (_request, response) =>
    response.writeHead(200, { ...html, ETag: '"v"', 'Content-Length': short.length }).end(short),
  );
  const head = await ask(port, '/', { method: 'HEAD' });
  assert.deepEqual(
    [head.status, head.headers['content-length'], head.headers.etag, head.body],
    [200, undefined, undefined, ''],
  );
  const { headers } = await ask(port, '/');
  assert.match(String(headers.etag), /^W\/"tiwizi-/);
  const again = await ask(port, '/', { headers: { 'If-None-Match': headers.etag } });
  assert.deepEqual([again.status, again.body, again.headers.etag], [304, '', headers.etag]);
});

test('streams: the first piece arrives before the last is sent', async (context) => {
  let finish: () => void = () => {};
  const port = await before(context, (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('data: 1');
    finish = () => response.end('data: 2');
  });
  const pieces: string[] = [];
  await new Promise((done) => {
    http.get({ host: '127.0.0.1', port, agent: false }, (response) => {
      response.setEncoding('utf8').on('data', (piece: string) => {
        pieces.push(piece);
        finish();
      });
      response.on('end', done);
    });
  });
  assert.deepEqual(pieces, ['data: 1', 'data: 2']);
});

const languagesOf = (page: string): string[] => {
  const seen: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) for (const { name, value } of node.attrs) if (name === 'lang') seen.push(value);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(page));
  return seen;
};

test('a server that is down is told in the four languages, also to who sends a large form', async (context) => {
  const causes: Error[] = [];
  const port = await proxyTo(context, await freePort(), { onError: (cause) => causes.push(cause) });
  const page = await ask(port, '/');
  assert.deepEqual(
    [page.status, page.headers['content-type'], page.headers['cache-control']],
    [502, 'text/html; charset=utf-8', 'no-store'],
  );
  assert.deepEqual(languagesOf(page.body), ['ar-MA', 'zgh', 'fr-MA', 'en']);
  assert.ok(!page.body.includes('did not arrive'));
  const posted = await ask(port, '/', { method: 'POST', send: Buffer.alloc(5_000_000, 'x') });
  assert.equal(posted.status, 502);
  for (const words of ['لم تصل', 'ne sont pas arrivées', 'did not arrive'])
    assert.ok(posted.body.includes(words), words);
  const json = await ask(port, '/', { headers: { Accept: 'application/json' } });
  assert.deepEqual(
    [json.headers['content-type'], JSON.parse(json.body)],
    ['application/problem+json', { type: 'about:blank', title: 'Bad Gateway', status: 502 }],
  );
  assert.equal((causes[0] as NodeJS.ErrnoException).code, 'ECONNREFUSED');
});

test('a server that breaks off in a page gives 502, in a stream the break is seen', async (context) => {
  const port = await before(context, (request, response) => {
    response.writeHead(200, request.url === '/page' ? html : { 'Content-Type': 'text/plain' }).write(short);
    setImmediate(() => response.destroy());
  });
  const page = await ask(port, '/page', { method: 'POST', send: 'x' });
  assert.equal(page.status, 502);
  assert.ok(page.body.includes('whether what you sent arrived'));
  await assert.rejects(ask(port, '/stream'), { code: 'ECONNRESET' });
});

test('a server that does not answer in time gives 504', async (context) => {
  const port = await before(context, () => {}, { timeout: 30 });
  const page = await ask(port, '/', { method: 'POST', send: 'x' });
  assert.equal(page.status, 504);
  assert.ok(page.body.includes('taking too long'));
});

test('a proxy before itself does not go round', async (context) => {
  const port = await freePort();
  const server = createProxy({ upstream: `http://127.0.0.1:${port}` }).listen(port, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  context.after(() => server.close());
  assert.equal((await ask(port, '/')).status, 502);
});

test('what a client from elsewhere says of others is not believed', async () => {
  const { forwardedHeaders } = await import('./forwarded-headers.ts');
  const request = {
    headers: {
      host: 'a.example',
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
    },
    rawHeaders: [],
    method: 'GET',
    httpVersion: '1.1',
    socket: { remoteAddress: '198.51.100.7' },
  };
  const headers = forwardedHeaders(request as never, {
    upstream: new URL('http://127.0.0.1:1'),
    changeHost: false,
    pseudonym: 'p',
  });
  assert.deepEqual(headers.slice(headers.indexOf('X-Forwarded-For')), [
    'X-Forwarded-For',
    '198.51.100.7',
    'X-Forwarded-Host',
    'a.example',
    'X-Forwarded-Proto',
    'http',
    'Via',
    '1.1 p',
  ]);
});

test('another protocol is tunnelled both ways', async (context) => {
  const upstream = http.createServer().on('upgrade', (request, socket) => {
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: ${request.headers.upgrade}\r\n\r\nhello `,
    );
    socket.on('data', (data: Buffer) => socket.write(data.toString().toUpperCase())).on('error', () => {});
  });
  const port = await proxyTo(context, await listen(context, upstream));
  const received = await new Promise<string>((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET /chat HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\nfirst '),
    );
    socket.on('data', (data) => {
      text += data.toString();
      if (text.endsWith('FIRST ')) socket.write('second');
      if (text.endsWith('SECOND')) {
        socket.destroy();
        resolve(text);
      }
    });
  });
  assert.match(received, /^HTTP\/1\.1 101 Switching Protocols\r\n(?:.*\r\n)*\r\nhello FIRST SECOND$/);
});

test('an upgrade that is refused, or meets no server, ends with an answer', async (context) => {
  const answerOf = (port: number): Promise<string> =>
    new Promise((resolve) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () =>
        socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
      );
      socket.on('data', (data) => (text += data.toString())).on('close', () => resolve(text));
    });
  assert.match(
    await answerOf(await before(context, (_request, response) => response.writeHead(403).end('no'))),
    /^HTTP\/1\.1 403 Forbidden\r\n[^]*no$/,
  );
  assert.match(await answerOf(await proxyTo(context, await freePort())), /^HTTP\/1\.1 502 /);
});

test('an upstream that is no origin is refused at once', () => {
  for (const upstream of ['localhost:8080', 'ftp://a', 'http://a/app', 'http://a/?x', 'http://u:p@a', ''])
    assert.throws(() => createProxy({ upstream }), TypeError, upstream);
});

test('a client that goes away ends the request behind', async (context) => {
  let closed: () => void = () => {};
  const gone = new Promise<void>((resolve) => (closed = resolve));
  let arrived: () => void = () => {};
  const reached = new Promise<void>((resolve) => (arrived = resolve));
  const port = await before(context, (request) => {
    request.socket.on('close', closed);
    arrived();
  });
  const request = http.get({ host: '127.0.0.1', port, agent: false }).on('error', () => {});
  await reached;
  request.destroy();
  await gone;
});
