// The service and the sandbox it talks to, in one process: for a first look, for development, for tests. Never for production.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import express from 'express';
import { createApp } from '../app.js';
import { readConfig } from '../config.js';

/** Secrets made at the first start, so that drafts and sessions outlive a restart. */
function localKeys(folder) {
  const file = `${folder}/keys.json`;
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      file,
      JSON.stringify({ cookies: randomBytes(32).toString('hex'), drafts: randomBytes(32).toString('hex') }),
      { mode: 0o600 },
    );
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * @param {object} options
 * @param {number} [options.port] 0 takes a free one; the sandbox listens 100 above
 * @param {string} options.dataFolder keys, drafts, documents, register of the sandbox
 * @param {string} [options.storybook] folder served under `/storybook/`
 * @param {(config: object) => object} [options.adapt] changes what was read from the environment
 * @returns {Promise<{ origin: string, sandbox: object, config: object, close(): Promise<void> }>}
 */
export async function startDemonstration({ port = 0, dataFolder, storybook, adapt = (config) => config }) {
  // Only here: a service in production has no need of it.
  const { createSandbox } = await import('@tiwizi/sandbox');
  const outer = express();
  outer.disable('x-powered-by');
  const server = await new Promise((done, fail) => {
    // Express calls back for a port that is taken, too.
    const listening = outer.listen(port, (error) => (error ? fail(error) : done(listening)));
  });
  const origin = `http://localhost:${server.address().port}`;
  const sandbox = await createSandbox({
    port: port ? port + 100 : 0,
    dataDir: `${dataFolder}/sandbox`,
    clientRedirectUris: [`${origin}/auth/callback`],
  });
  const keys = localKeys(dataFolder);
  const config = adapt(
    readConfig({
      ...process.env,
      PORT: String(server.address().port),
      ORIGIN: origin,
      OIDC_ISSUER: sandbox.issuer,
      OIDC_CLIENT_ID: sandbox.client.id,
      OIDC_CLIENT_SECRET: sandbox.client.secret,
      CSC_URL: sandbox.cscUrl,
      CSC_TOKEN: sandbox.cscToken,
      CSC_TRUST: sandbox.caCertificate.pem,
      AGENCY_URL: sandbox.agencyUrl,
      COOKIE_KEY: keys.cookies,
      DRAFT_KEY: keys.drafts,
      STORE_FOLDER: `${dataFolder}/store`,
    }),
  );
  if (storybook) outer.use('/storybook', express.static(storybook));
  outer.use(await createApp(config));
  return {
    origin,
    sandbox,
    config,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await sandbox.close();
    },
  };
}
