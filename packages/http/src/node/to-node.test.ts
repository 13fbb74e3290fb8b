// With real sockets: what a client sees, and what it does in the middle.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { after, afterEach, describe, test } from 'node:test';
import express from 'express';
import fastify from 'fastify';
import { redirect } from '../answers/answers.ts';
import type { Handler } from '../handler.ts';
import { BytesInFlight } from '../post/bytes-in-flight.ts';
import { readPost } from '../post/read-post.ts';
import { PostError } from '../post/post-error.ts';
import { toNode, type NodeHandler } from './to-node.ts';
import { toRequest } from './to-request.ts';

const MEGABYTE = 1024 * 1024;
const servers: Server[] = [];
const close = (server: Server): void => {
  server.closeAllConnections();
  server.close();
};
afterEach(() => servers.splice(0).forEach(close));

async function listen(answer: RequestListener): Promise<{ url: string; port: number }> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port };
}
const listener =
  (handler: NodeHandler): RequestListener =>
  (request, response) =>
    void handler(request, response);
const serve = (handler: Handler, onError?: (error: unknown) => void): ReturnType<typeof listen> =>
  listen(listener(toNode(handler, onError && { onError })));

/** Sends bytes as they are and gives all that is answered until the connection ends. */
const raw = (port: number, text: string): Promise<string> =>
  new Promise((done, failed) => {
    let answer = '';
    connect(port, '127.0.0.1')
      .on('data', (chunk: Buffer) => (answer += chunk))
      .on('close', () => done(answer))
      .on('error', failed)
      .write(text);
  });

async function waitUntil(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !isSo(); await new Promise(setImmediate))
    assert.ok(Date.now() < end, 'in ten seconds');
}

describe('an answer', () => {
  test('keeps its headers, each cookie apart', async () => {
    const { url } = await serve(async () => {
      const headers = new Headers({ 'content-type': 'text/html' });
      for (const cookie of ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'b=2']) headers.append('set-cookie', cookie);
      return new Response('أ', { status: 201, headers });
    });
    const response = await fetch(url);
    assert.deepEqual([response.status, await response.text()], [201, 'أ']);
    assert.deepEqual(response.headers.getSetCookie(), ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'b=2']);
  });

  test('to HEAD has no content, and that content is not made', async () => {
    let made = 0;
    const body = (): ReadableStream =>
      new ReadableStream({
        pull: (controller) => void (made++ < 100 ? controller.enqueue(new Uint8Array(MEGABYTE)) : controller.close()),
      });
    const { port } = await serve(
      async () => new Response(body(), { headers: { 'content-length': String(100 * MEGABYTE) } }),
    );
    const answer = await raw(port, 'HEAD / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
    assert.match(answer, /content-length: 104857600\r\n/i);
    assert.match(answer, /\r\n\r\n$/);
    assert.ok(made < 5, `${made} pieces`);
  });

  test('stops being made when the client is gone, and waits for a slow one', async () => {
    let made = 0;
    let cancelled!: () => void;
    const end = new Promise<void>((done) => (cancelled = done));
    const { port } = await serve(
      async () =>
        new Response(
          new ReadableStream({
            pull: (controller) => (made++, controller.enqueue(new Uint8Array(MEGABYTE))),
            cancel: () => cancelled(),
          }),
        ),
    );
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await new Promise((done) => socket.once('data', done));
    socket.pause();
    socket.destroy();
    await end;
    assert.ok(made < 50, `${made} MB were made`);
  });
});

describe('a body', () => {
  test('of 100 MB streams: no more is taken than is asked for', async () => {
    let sent = 0;
    let read = 0;
    let ahead = 0;
    const { url } = await serve(async (request) => {
      for await (const chunk of request.body!) {
        read += chunk.length;
        ahead = Math.max(ahead, sent - read);
        // Slower than the sender.
        if (read % (4 * MEGABYTE) < chunk.length) await new Promise(setImmediate);
      }
      return new Response(String(read));
    });
    const body = new ReadableStream({
      pull: (controller) =>
        void (sent < 100 * MEGABYTE
          ? ((sent += MEGABYTE), controller.enqueue(new Uint8Array(MEGABYTE)))
          : controller.close()),
    });
    const response = await fetch(url, { method: 'POST', body, duplex: 'half' } as RequestInit);
    assert.equal(await response.text(), String(100 * MEGABYTE));
    assert.ok(ahead < 20 * MEGABYTE, `${Math.round(ahead / MEGABYTE)} MB were on their way`);
  });

  test('that hardly comes is refused, what was held is let go of, and others are taken after it', async (context) => {
    const room = new BytesInFlight(MEGABYTE, MEGABYTE);
    const seen: unknown[] = [];
    let held = 0;
    let reading!: () => void;
    const isReading = new Promise<void>((done) => (reading = done));
    const { port, url } = await serve((request) =>
      room.during(async (hold) => {
        const limits = { slowSeconds: 1.5, slowBytes: 10_000, textBytes: MEGABYTE, valueBytes: MEGABYTE } as const;
        try {
          await readPost(request, {
            ...limits,
            hold: (count) => ((held += count), held > 900_000 && reading(), hold(count)),
          });
          return new Response('taken');
        } catch (error) {
          seen.push((error as { code?: string }).code);
          return new Response(null, { status: (error as { status?: number }).status ?? 500 });
        }
      }),
    );
    const head = 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\n';
    const announced = connect(port, '127.0.0.1');
    announced.write(`${head}content-length: 1000000\r\n\r\na=`);
    const stalled = connect(port, '127.0.0.1');
    context.after(() => [announced, stalled].forEach((socket) => socket.destroy()));
    stalled.write(`${head}content-length: 1000000\r\n\r\na=${'x'.repeat(910_000)}`);
    await isReading;
    const answered = once(stalled, 'data');
    // A trickle is as good as nothing.
    const trickle = setInterval(() => stalled.write('x'), 20);
    context.after(() => clearInterval(trickle));
    const body = new URLSearchParams({ a: 'y'.repeat(200_000) });
    assert.equal((await fetch(url, { method: 'POST', body })).status, 503, 'all room is taken');
    assert.match(String((await answered)[0]), /^HTTP\/1\.1 408 /);
    assert.equal(await (await fetch(url, { method: 'POST', body })).text(), 'taken');
    assert.deepEqual(seen, ['server_busy', 'body_slow']);
  });

  test('ends when its client goes away in the middle, and what was held for it is let go of', async () => {
    const room = new BytesInFlight(4 * MEGABYTE);
    const errors: unknown[] = [];
    let ended!: (error: unknown) => void;
    const end = new Promise<unknown>((done) => (ended = done));
    let held = 0;
    let reading!: () => void;
    const isReading = new Promise<void>((done) => (reading = done));
    const { port } = await serve(
      (request) =>
        room
          .during((hold) =>
            readPost(request, {
              types: ['multipart'],
              fileBytes: 4 * MEGABYTE,
              hold: (count) => ((held += count), held > MEGABYTE && reading(), hold(count)),
            }),
          )
          .then(() => undefined)
          .catch((error: unknown) => {
            ended(error);
            throw error;
          }),
      (error) => errors.push(error),
    );
    const socket = connect(port, '127.0.0.1');
    socket.write(
      'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 9000000\r\n\r\n',
    );
    socket.write('--x\r\ncontent-disposition: form-data; name="f"; filename="f.pdf"\r\n\r\n');
    socket.write(new Uint8Array(3 * MEGABYTE));
    await isReading;
    socket.destroy();
    const error = await end;
    assert.ok(error instanceof PostError && error.code === 'body_malformed', String(error));
    assert.equal(await room.during(async (hold) => hold(4 * MEGABYTE)), true);
  });

  test('of text ends too, with and without a known length', async () => {
    const errors: unknown[] = [];
    const { port } = await serve(async (request) => {
      await readPost(request).catch((error: unknown) => errors.push(error));
      return undefined;
    });
    for (const length of ['content-length: 100000', 'transfer-encoding: chunked']) {
      const socket = connect(port, '127.0.0.1');
      const type = 'content-type: application/x-www-form-urlencoded';
      socket.write(`POST / HTTP/1.1\r\nhost: localhost\r\n${type}\r\n${length}\r\n\r\n3\r\na=b\r\n`, () =>
        socket.destroy(),
      );
    }
    await waitUntil(() => errors.length === 2);
    for (const error of errors) assert.equal((error as PostError).code, 'body_malformed');
  });

  test('that is refused in the middle is answered, and the connection goes on', async () => {
    const { port } = await serve(async (request) => {
      try {
        await readPost(request, { textBytes: 1000 });
      } catch (error) {
        return new Response((error as PostError).code, { status: 413 });
      }
      return new Response('read');
    });
    const head = (length: number): string =>
      `POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n`;
    const answer = await raw(
      port,
      `${head(8_000_002)}\r\n"${'x'.repeat(8_000_000)}"${head(2)}connection: close\r\n\r\n{}`,
    );
    assert.match(answer, /^HTTP\/1\.1 413 [\s\S]*body_too_large[\s\S]*HTTP\/1\.1 200 [\s\S]*read/);
  });

  test('beyond all limits is not read to its end, and still answered', async () => {
    const { port } = await serve(async (request) => {
      try {
        if (request.method === 'POST') await readPost(request, { totalBytes: MEGABYTE });
      } catch (error) {
        return new Response((error as PostError).code, { status: 413 });
      }
      return new Response('read');
    });
    // As a client that reads nothing until it has sent all.
    const length = 8 * MEGABYTE;
    const answer = await raw(
      port,
      `POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${length.toString(16)}\r\n${'x'.repeat(length)}\r\n0\r\n\r\nGET /next HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`,
    );
    assert.match(answer, /^HTTP\/1\.1 413 [\s\S]*body_too_large[\s\S]*HTTP\/1\.1 200 [\s\S]*read/);
  });

  test('that nobody reads keeps nobody from the next request', async () => {
    const { port } = await serve(async (request) => new Response(new URL(request.url).pathname));
    const post = `POST /one HTTP/1.1\r\nhost: localhost\r\ncontent-length: 8000000\r\n\r\n${'x'.repeat(8_000_000)}`;
    assert.match(
      await raw(port, `${post}GET /two HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`),
      /\/one[\s\S]*\/two/,
    );
  });
});

describe('a request', () => {
  test('that is read as another address than was sent is nobody’s', async () => {
    const seen: string[] = [];
    const { port } = await serve(async ({ url }) => {
      seen.push(url);
      return new Response('ours');
    });
    for (const target of ['/x/../ours', '/./ours', '/ours/%2e%2e/ours', '/x\\ours', 'http://elsewhere/ours'])
      assert.match(
        await raw(port, `GET ${target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`),
        /^HTTP\/1\.1 404 /,
        target,
      );
    assert.deepEqual(seen, []);
  });

  test('whose client is gone says so by its signal', async () => {
    let gone!: () => void;
    const isGone = new Promise<void>((done) => (gone = done));
    let asked!: () => void;
    const isAsked = new Promise<void>((done) => (asked = done));
    const { port } = await serve(async (request) => {
      request.signal.addEventListener('abort', () => gone());
      asked();
      await isGone;
      return new Response('late');
    });
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await isAsked;
    socket.destroy();
    await isGone;
  });

  test('that is not answered is 404, and what is thrown 500 without its words; the operator is told', async () => {
    const told: unknown[] = [];
    const failure = new Error('secret');
    const { url } = await serve(
      (request) => (request.url.endsWith('/none') ? Promise.resolve(undefined) : Promise.reject(failure)),
      (error) => told.push(error),
    );
    assert.equal((await fetch(`${url}/none`)).status, 404);
    const response = await fetch(`${url}/thrown`);
    assert.equal(response.status, 500);
    assert.doesNotMatch(await response.text(), /secret/);
    assert.deepEqual(told, [failure]);
  });
});

describe('below other servers', () => {
  const greet: Handler = async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/kit/thrown') throw new Error('down');
    if (!pathname.startsWith('/kit/')) return undefined;
    if (request.method === 'GET') return new Response(pathname, { headers: { 'set-cookie': 'a=1', 'x-kit': '1' } });
    const { values } = await readPost(request, { types: ['form', 'json', 'multipart'] });
    return redirect(`/${values.get('to')?.join('+')}`);
  };
  const check = async (url: string): Promise<void> => {
    const page = await fetch(`${url}/kit/page`);
    assert.deepEqual([await page.text(), page.headers.get('x-kit')], ['/kit/page', '1']);
    const to = (body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
      fetch(`${url}/kit/post`, { method: 'POST', body, headers, redirect: 'manual' });
    assert.equal(
      (
        await to(
          new URLSearchParams([
            ['to', 'a'],
            ['to', 'b'],
          ]),
        )
      ).headers.get('location'),
      '/a+b',
    );
    assert.equal((await to('{"to":"c"}', { 'content-type': 'application/json' })).headers.get('location'), '/c');
    const form = new FormData();
    form.set('to', 'd');
    assert.equal((await to(form)).headers.get('location'), '/d');
    assert.equal(await (await fetch(`${url}/other`)).text(), 'other');
    assert.match(await (await fetch(`${url}/kit/thrown`)).text(), /down/);
  };

  for (const parse of [false, true])
    test(`Express, ${parse ? 'after its body parsers' : 'mounted below a path, with headers of the site'}`, async () => {
      const app = express();
      app.use((_request, response, next) => {
        response.setHeader('x-site', '1');
        next();
      });
      if (parse) app.use(express.json(), express.urlencoded());
      app.use('/kit', toNode(greet));
      app.get('/who', async (request, response) => void response.end(toRequest(request).headers.get('cookie')));
      app.use((_request, response) => void response.end('other'));
      app.use((error: Error, _request: unknown, response: { end(text: string): void }, _next: unknown) =>
        response.end(error.message),
      );
      const { url } = await listen(app as unknown as RequestListener);
      await check(url);
      assert.equal((await fetch(`${url}/kit/page`)).headers.get('x-site'), '1');
      assert.equal(await (await fetch(`${url}/who`, { headers: { cookie: 'b=2' } })).text(), 'b=2');
    });

  test('Fastify, which is told to leave bodies alone', async () => {
    const app = fastify();
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _payload, done) => done(null));
    const kit = toNode(greet);
    app.all('/kit/*', (request, reply) => {
      reply.hijack();
      return kit(request.raw, reply.raw, (error) => reply.raw.end(String(error)));
    });
    app.get('/other', () => 'other');
    after(() => app.close());
    await check(await app.listen({ port: 0, host: '127.0.0.1' }));
  });
});
