// Debian's daemon, and peers that are none: whatever is not said clearly is no answer.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { clamavScanner } from './clamav-scanner.ts';
import { harm, startClamd, type Clamd } from './clamd.fixture.ts';

let clamd: Clamd;
before(async () => {
  clamd = await startClamd();
});
after(() => clamd.stop());

const bytesOf = (text: string, size = 0): Uint8Array => Buffer.concat([Buffer.from(text), Buffer.alloc(size, 'x')]);

test('the daemon tells what is clean and what is not, of a file in one part and in many', async () => {
  const scanner = clamavScanner({ address: clamd.address });
  await scanner.check();
  assert.deepEqual(await scanner.scan(bytesOf('%PDF-1.7')), { state: 'clean' });
  assert.deepEqual(await scanner.scan(bytesOf('', 1_500_000)), { state: 'clean' });
  const found = { state: 'infected', signature: 'Tiwizi.Sample.UNOFFICIAL' };
  assert.deepEqual(await scanner.scan(bytesOf(`%PDF-1.7 ${harm}`)), found);
  assert.deepEqual(await scanner.scan(Buffer.concat([bytesOf('', 1_000_000), bytesOf(harm)])), found);
  assert.deepEqual(await scanner.scan(new Uint8Array()), { state: 'clean' });
  const several = await Promise.all(['a', harm, 'b', harm].map((text) => scanner.scan(bytesOf(text))));
  assert.deepEqual(
    several.map(({ state }) => state),
    ['clean', 'infected', 'clean', 'infected'],
  );
});

test('a file beyond the daemon’s own limit is not taken for clean, and its operator can tell why', async () => {
  const result = await clamavScanner({ address: clamd.address }).scan(bytesOf(harm, 30_000_000));
  assert.ok(result.state === 'unavailable', result.state);
  // It may cut the connection before its answer is read.
  assert.match(String((result.cause as { code?: string }).code), /^(clamav_limit|clamav_cut|EPIPE|ECONNRESET)$/);
});

/** What a peer does, and the code of why nothing is known. */
const peers: Readonly<Record<string, readonly [act: (socket: Socket) => void, code: RegExp]>> = {
  hangs: [() => undefined, /clamav_late/],
  'cuts at once': [(socket) => socket.destroy(), /clamav_cut|ECONNRESET|EPIPE/],
  'cuts in the midst of its answer': [(socket) => socket.end('stream: O'), /clamav_cut/],
  'says that all is well without an end': [(socket) => socket.end('stream: OK'), /clamav_cut/],
  'answers rubbish': [(socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n\0'), /clamav_answer/],
  'says OK of something else': [(socket) => socket.end('other: OK\0'), /clamav_answer/],
  'says OK among other words': [(socket) => socket.end('stream: OK, or not\0'), /clamav_answer/],
  'has a fault of its own': [(socket) => socket.end('stream: Can’t allocate memory ERROR\0'), /clamav_answer/],
  'talks without end': [
    (socket) => {
      const talk = (): void => void (socket.writable && socket.write('x'.repeat(1000), talk));
      talk();
    },
    /clamav_answer/,
  ],
};

for (const [name, [act, code]] of Object.entries(peers))
  test(`a peer that ${name} has said nothing`, async () => {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined).resume();
      act(socket);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      const scanner = clamavScanner({ address: `127.0.0.1:${port}`, timeoutSeconds: 0.5 });
      const result = await scanner.scan(bytesOf('%PDF', 500_000));
      assert.ok(result.state === 'unavailable', result.state);
      assert.match((result.cause as { code?: string }).code ?? '', code);
      await assert.rejects(scanner.check());
    } finally {
      for (const socket of sockets) socket.destroy();
      server.close();
    }
  });

test('nobody there, and addresses', async () => {
  assert.equal((await clamavScanner({ address: '/nowhere/clamd.ctl' }).scan(bytesOf('x'))).state, 'unavailable');
  for (const address of ['unix:/run/clamav/clamd.ctl', 'tcp://clamav:3310', 'localhost:3310', '[::1]:3310'])
    assert.doesNotThrow(() => clamavScanner({ address }), address);
  for (const address of ['', 'clamav', 'clamav:0', 'clamav:99999', 'http://clamav:3310/x', ':3310'])
    assert.throws(() => clamavScanner({ address }), RangeError, address);
});
