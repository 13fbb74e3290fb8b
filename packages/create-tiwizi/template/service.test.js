// npm test: the service starts beside its sandbox and shows its pages in every language.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startDemonstration } from '@tiwizi/server/demonstration';
import { configuration } from './configuration.js';

const data = JSON.parse(readFileSync(new URL('./data/services.json', import.meta.url), 'utf8'));
const sheets = Array.isArray(data) ? data : data.services;

test('home page, the page of each service, and its form behind the login', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'service-'));
  const { origin, services, close } = await startDemonstration(configuration, { dataFolder });
  try {
    for (const language of configuration.languages.map((tag) => tag.split('-')[0])) {
      assert.equal((await fetch(`${origin}/${language}/`)).status, 200);
      for (const { id, slug = id } of sheets)
        assert.equal((await fetch(`${origin}/${language}/services/${slug}`)).status, 200, slug);
      for (const { sheet, login } of services) {
        const page = await (await fetch(`${origin}/${language}/services/${sheet}`)).text();
        assert.match(page, new RegExp(`href="/${language}/requests/${sheet}/new"`));
        const form = await fetch(`${origin}/${language}/requests/${sheet}/new`);
        const place = login === 'none' ? `/${language}/requests/${sheet}/` : `/${language}/login`;
        assert.ok(form.ok && new URL(form.url).pathname.startsWith(place), form.url);
      }
    }
  } finally {
    await close();
    rmSync(dataFolder, { recursive: true });
  }
});
