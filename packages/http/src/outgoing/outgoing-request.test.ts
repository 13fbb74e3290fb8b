import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { outgoingRequest } from './outgoing-request.ts';
import type { OutgoingAnswer, OutgoingError, OutgoingRequest } from './outgoing-request.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

let server: Server;
let url: string;
let answer: (response: ServerResponse) => void;
let received: string[];

before(async () => {
  server = createServer((request, response) => {
    received.push(`${request.method} ${request.url}`);
    request.resume();
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

function ask(how: typeof answer, options: Partial<OutgoingRequest> = {}): Promise<OutgoingAnswer> {
  answer = how;
  received = [];
  return outgoingRequest(url, { headers: {}, body: '{}', timeoutSeconds: 30, maxBytes: 1 << 20, ...options });
}
const code = (request: Promise<unknown>): Promise<unknown> =>
  request.then(
    () => 'answered',
    (error: unknown) => (error as { code?: string }).code ?? error,
  );

describe('a request to another service', () => {
  it('gives status and bytes of any answer', async () => {
    const { status, bytes } = await ask((response) => response.writeHead(503).end('down'));
    assert.deepEqual([status, Buffer.from(bytes).toString(), received], [503, 'down', ['POST /']]);
    assert.equal((await ask((response) => response.writeHead(204).end())).bytes.length, 0);
  });

  it('asks by GET where there is nothing to send, and as it is told', async () => {
    const asked = async (options: Partial<OutgoingRequest>): Promise<string[]> => {
      await ask((response) => response.end(), { body: undefined, ...options });
      return received;
    };
    assert.deepEqual(await asked({}), ['GET /']);
    assert.deepEqual(await asked({ method: 'PUT', body: '{}' }), ['PUT /']);
  });

  it('ends in time although the body never does, also when memory was cleared between headers and body', async () => {
    for (const collect of [false, true]) {
      const watching: typeof fetch = async (input, init) => {
        const response = await fetch(input, init);
        if (collect) for (const delay of [5, 20]) setTimeout(collectGarbage, delay);
        return response;
      };
      const request = ask((response) => response.writeHead(200).write('{'), { timeoutSeconds: 0.3, fetch: watching });
      assert.equal(await code(request), 'timeout', String(collect));
    }
  });

  it('ends in time whatever fetch does of the signal', async () => {
    const deaf: typeof fetch = () => new Promise(() => undefined);
    assert.equal(await code(ask(() => undefined, { timeoutSeconds: 0.05, fetch: deaf })), 'timeout');
    const endless: typeof fetch = () =>
      Promise.resolve(new Response(new ReadableStream({ pull: () => new Promise(() => undefined) })));
    assert.equal(await code(ask(() => undefined, { timeoutSeconds: 0.05, fetch: endless })), 'timeout');
  });

  it('reads no more than it was told to', async () => {
    let sent = 0;
    const flood = (response: ServerResponse): void => {
      const chunk = Buffer.alloc(65536);
      const more = (): void => {
        while (!response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
      };
      response.writeHead(200);
      more();
    };
    assert.equal(await code(ask(flood, { maxBytes: 1 << 20 })), 'too_large');
    // What the buffers between the two hold comes on top.
    assert.ok(sent < 32 << 20, `${sent} bytes`);
  });

  it('follows nothing', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      const request = ask((response) => response.writeHead(status, { location: '/elsewhere' }).end());
      assert.equal(await code(request), 'redirected');
      assert.deepEqual(received, ['POST /']);
    }
  });

  it('tells whom it asked, and not for what: a path names drafts, a query holds codes', async () => {
    const failures: readonly (readonly [typeof answer, Partial<OutgoingRequest>])[] = [
      [(response) => response.destroy(), {}],
      [() => undefined, { timeoutSeconds: 0.05 }],
      [(response) => response.writeHead(302, { location: '/' }).end(), {}],
      [(response) => response.end('long'), { maxBytes: 1 }],
    ];
    for (const [how, options] of failures) {
      answer = how;
      const asked = outgoingRequest(`${url}/hand-over/kJ0c3f9aQm2x?code=secret`, {
        timeoutSeconds: 30,
        maxBytes: 10,
        ...options,
      });
      await assert.rejects(asked, ({ code: why, message }: OutgoingError) => {
        assert.equal(message, `${why}: ${url}`);
        return true;
      });
    }
  });

  it('can be ended before and meanwhile, and says when nobody is there', async () => {
    assert.equal(await code(ask(() => assert.fail('asked'), { signal: AbortSignal.abort() })), 'aborted');
    const controller = new AbortController();
    const request = ask(() => controller.abort(), { signal: controller.signal });
    assert.equal(await code(request), 'aborted');
    assert.equal(await code(ask((response) => response.destroy())), 'unreachable');
    assert.equal(
      await code(outgoingRequest('http://127.0.0.1:1/', { headers: {}, body: '', timeoutSeconds: 30, maxBytes: 1 })),
      'unreachable',
    );
  });
});
