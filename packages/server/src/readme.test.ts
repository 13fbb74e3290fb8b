// The first example of the README, from the home page to the form.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseServiceSheets } from '@tiwizi/services';
import type { Service, ServiceOptions } from './index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the first example of the README is a service', async () => {
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'server-readme-'));
  const sheets = JSON.parse(
    readFileSync(new URL('../../services/fixtures/services.json', import.meta.url), 'utf8'),
  ) as {
    services: object[];
  };
  const keys = { COOKIE_KEY: 'c'.repeat(32), DRAFT_KEY: 'd'.repeat(32) };
  let service: Service | undefined;
  try {
    Object.assign(process.env, keys);
    writeFileSync(
      join(folder, 'example.mts'),
      example
        .replace("'@tiwizi/server'", JSON.stringify(new URL('./index.ts', import.meta.url).href))
        .replace("'.store'", JSON.stringify(join(folder, 'store'))),
    );
    const { communeService } = (await import(pathToFileURL(join(folder, 'example.mts')).href)) as {
      communeService(options: Partial<ServiceOptions>): Service;
    };
    service = communeService({
      identity: { name: { fr: 'Identité' }, issuer: 'https://id.example', clientId: 'commune' },
      signing: { name: { fr: 'Signature' }, csc: { baseUrl: 'https://sign.example/csc/v2' }, trust: [] },
      sheets: parseServiceSheets([{ ...sheets.services[0], id: 'certificat-residence' }]),
      assets: { tiwizi: folder },
    });
    const ask = (path: string): Promise<Response> =>
      service?.handle(new Request(`https://services.commune.example${path}`)) ?? Promise.reject(new Error('none'));
    const home = await ask('/fr/');
    assert.equal(home.status, 200);
    assert.match(await home.text(), /href="\/fr\/services\/certificat-residence"/);
    const sheet = await (await ask('/ar/services/certificat-residence')).text();
    const [, start = ''] = /href="([^"]*\/new)"/.exec(sheet) ?? [];
    assert.equal(start, '/ar/requests/certificat-residence/new');
    assert.match((await ask(start)).headers.get('location') ?? '', /^\/ar\/login\?return_to=/);
  } finally {
    await service?.close();
    for (const name of Object.keys(keys)) delete process.env[name];
    rmSync(folder, { recursive: true, force: true });
  }
});
