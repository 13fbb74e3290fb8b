#!/usr/bin/env node
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSandbox } from './sandbox.ts';
import { SandboxError } from './sandbox-error.ts';

const usage = `tiwizi-sandbox: local stand-ins for the OpenID provider, the signing service and the agency. Never for production.

  --port <n>          port on 127.0.0.1 (default 4100, 0 takes a free one)
  --data-dir <path>   folder of the keys made at the first start (default .cache/sandbox)
  --redirect-uri <u>  callback address of the service, may be repeated (default http://localhost:4000/auth/callback)
  --help

Writes sandbox.json in the data folder: addresses, client id and secret, service token.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4100' },
      'data-dir': { type: 'string' },
      'redirect-uri': { type: 'string', multiple: true },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SandboxError('option_invalid', `--port ${values.port} is no port`);
  const dataDir = values['data-dir'];
  const sandbox = await createSandbox({
    port,
    clientRedirectUris: values['redirect-uri'] ?? ['http://localhost:4000/auth/callback'],
    ...(dataDir === undefined ? {} : { dataDir }),
  });
  const { url, issuer, client, cscUrl, cscToken, tsaUrl, agencyUrl, handOver, payment } = sandbox;
  const connection = {
    url,
    issuer,
    client,
    cscUrl,
    cscToken,
    tsaUrl,
    agencyUrl,
    handOver,
    payment,
    caCertificate: `${url}/csc/certificate.pem`,
  };
  await writeFile(join(sandbox.dataDir, 'sandbox.json'), `${JSON.stringify(connection, null, 2)}\n`, { mode: 0o600 });
  console.log(`Tiwizi sandbox (test keys, no legal value): ${url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
}

main().catch((error: unknown) => {
  const known = error instanceof SandboxError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  console.error(known ? `tiwizi-sandbox: ${(error as Error).message}` : error);
  process.exitCode = 1;
});
