// The starter as it runs in production, in processes of its own: sandbox, one or more instances, their store, and a proxy before them.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Child, freePort } from './child.mjs';
import { phones } from './citizen.mjs';
import { Proxy } from './proxy.mjs';
import { SigningWitness } from './signing-witness.mjs';

/**
 * @param {object} options
 * @param {'files' | 'postgres'} options.stores
 * @param {number} [options.instances] of files there is one
 * @param {Record<string, string>} [options.env] more settings of all instances
 * @param {(index: number) => { env?: object, node?: string[] }} [options.each] what one instance has of its own
 * @param {number} [options.core] the core of instances and database
 * @param {boolean} [options.isFlushed] whether the database flushes, as in production; not needed where nobody pulls its plug
 * @param {{ keepAlive?: boolean, watch?: number }} [options.proxy]
 */
export async function startSite({
  stores,
  instances: count = stores === 'files' ? 1 : 3,
  env = {},
  each = () => ({}),
  core,
  isFlushed = false,
  proxy: { keepAlive = false, watch } = {},
}) {
  const folder = mkdtempSync(join(tmpdir(), 'tiwizi-proof-'));
  const ends = [() => rmSync(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const end of ends.reverse()) await end();
  };
  try {
    const ports = [];
    for (let index = 0; index < count; index++) ports.push(await freePort());
    const proxy = new Proxy(ports, { keepAlive });
    const origin = `http://localhost:${await proxy.listen()}`;
    ends.push(() => proxy.close());
    const sandboxProcess = new Child('sandbox.mjs', { args: [join(folder, 'sandbox'), origin], env: { HOME: folder } });
    ends.push(() => sandboxProcess.end());
    await sandboxProcess.start();
    const sandbox = JSON.parse(/^\{.*\}$/m.exec(sandboxProcess.said)[0]);
    await makeKeys(sandbox);
    const witness = new SigningWitness(sandbox.cscUrl);
    const cscUrl = await witness.listen();
    ends.push(() => witness.close());
    const database = stores === 'postgres' ? await startDatabase(isFlushed, core) : undefined;
    if (database) ends.push(() => database.destroy());
    const settings = {
      TIWIZI_ENV: 'development',
      ORIGIN: origin,
      OIDC_ISSUER: sandbox.issuer,
      OIDC_CLIENT_ID: sandbox.client.id,
      OIDC_CLIENT_SECRET: sandbox.client.secret,
      CSC_URL: cscUrl,
      CSC_TOKEN: sandbox.cscToken,
      CSC_TRUST: sandbox.ca,
      AGENCY_URL: sandbox.agencyUrl,
      AGENCY_KEY_ID: sandbox.handOver.key.id,
      AGENCY_KEY: sandbox.handOver.key.secret,
      PAYMENT_URL: sandbox.payment.url,
      PAYMENT_KEY_ID: sandbox.payment.key.id,
      PAYMENT_KEY: sandbox.payment.key.secret,
      COOKIE_KEY: randomBytes(32).toString('hex'),
      DRAFT_KEY: randomBytes(32).toString('hex'),
      STORE_FOLDER: join(folder, 'store'),
      ...(database ? { DATABASE_URL: database.connectionString } : {}),
      ...env,
    };
    const instances = ports.map((port, index) => {
      const own = each(index);
      return new Child('instance.mjs', { core, node: own.node, env: { ...settings, PORT: String(port), ...own.env } });
    });
    ends.push(async () => {
      for (const [index, instance] of instances.entries()) {
        await instance.end();
        if (process.env.PROOF_LOG) writeFileSync(`${process.env.PROOF_LOG}.${index}.log`, instance.said);
      }
    });
    for (const instance of instances) await instance.start();
    if (watch) proxy.watch(watch);
    return { origin, folder, sandbox, witness, proxy, database, instances, ports, settings, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Keys of citizens are made when first asked for, which takes longer than a step may. */
async function makeKeys({ cscUrl, cscToken }) {
  for (const userID of Object.keys(phones))
    await fetch(`${cscUrl}/credentials/list`, {
      method: 'POST',
      headers: { authorization: `Bearer ${cscToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ userID }),
    });
}

/** Debian's PostgreSQL in a folder of its own. */
async function startDatabase(isFlushed) {
  const { tsImport } = await import('tsx/esm/api');
  const { startPostgres, withoutPostgres } = await tsImport(
    '../../packages/postgres/src/postgres-server.fixture.ts',
    import.meta.url,
  );
  if (withoutPostgres) throw new Error(withoutPostgres);
  return startPostgres({ isFlushed });
}
