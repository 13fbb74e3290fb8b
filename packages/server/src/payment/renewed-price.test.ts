// The sheets are written anew while the service runs, with another price than the fee.
import assert from 'node:assert/strict';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { ServiceSheet } from '@tiwizi/services';
import { complaintSlug, Person } from '../service/service.fixture.ts';
import { pricedSheets, startPaidService } from './payment.fixture.ts';

test('nobody reads one price and pays another: that sheet stays, the others are taken, and the log tells it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiwizi-prices-'));
  const file = join(folder, 'services.json');
  const write = (sheets: readonly ServiceSheet[]): void => {
    writeFileSync(`${file}.new`, JSON.stringify(sheets));
    renameSync(`${file}.new`, file);
  };
  write(pricedSheets({ kind: 'fixed', amount: 50, currency: 'MAD' }));
  const site = await startPaidService({}, () => ({ sheets: pathToFileURL(file) }));
  write(
    pricedSheets({ kind: 'fixed', amount: 80, currency: 'MAD' }).map((sheet) => ({ ...sheet, title: { fr: 'Autre' } })),
  );
  while (!site.lines.some((line) => line.includes('"sheets_renewed"'))) await new Promise((done) => setImmediate(done));
  const page = await new Person(site).get(`/fr/services/${complaintSlug}`);
  assert.match(page.text, /50\u00a0DH/);
  assert.doesNotMatch(page.text, /80\u00a0DH|Autre/);
  assert.match((await new Person(site).get('/fr/')).text, /Autre/);
  assert.equal(site.lines.filter((line) => line.includes('"fee_other_than_sheet"')).length, 1);
  await site.close();
  rmSync(folder, { recursive: true });
});
