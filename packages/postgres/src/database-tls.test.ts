// What an operator reads when the connection to the database is not secured as `sslmode` asks for.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { TLSSocket } from 'node:tls';
import { postgresStore } from './postgres-store.ts';

/** Answers the first message of a client (SSLRequest) as PostgreSQL does: `S`, then TLS; `N`, none. */
async function failure(answer: (socket: Socket) => void): Promise<{ readonly code: string; readonly message: string }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.once('data', () => answer(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const stores = postgresStore({
    connectionString: `postgresql://tiwizi@127.0.0.1:${port}/tiwizi?sslmode=verify-full`,
    keys: randomBytes(32),
    timeout: 2000,
  });
  const error = await stores.ready().then(
    () => assert.fail('it was trusted'),
    (thrown: unknown) => thrown as { readonly code: string; readonly message: string },
  );
  await stores.close();
  for (const socket of sockets) socket.destroy();
  server.close();
  return error;
}

test('a certificate that nobody vouches for, and a server without TLS, are told by their reason', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiwizi-tls-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name)) as [string, string];
  const asked = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'];
  const made = spawnSync('openssl', [...asked, '-keyout', key, '-out', cert], { encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
  const secure = { key: readFileSync(key), cert: readFileSync(cert), isServer: true };
  rmSync(folder, { recursive: true });
  const refused = await failure((socket) => {
    socket.write('S');
    new TLSSocket(socket, secure).on('error', () => undefined);
  });
  assert.equal(refused.code, 'store_away');
  assert.match(refused.message, /not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)/);
  const without = await failure((socket) => void socket.write('N'));
  assert.equal(without.code, 'store_away');
  assert.match(without.message, /no TLS/);
});
