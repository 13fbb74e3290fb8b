// What is written to the file of sheets is taken while the service runs.
import assert from 'node:assert/strict';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  allSheets,
  certificateSlug,
  origin,
  permitSlug,
  startService,
  type TestService,
} from '../service/service.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'tiwizi-sheets-'));
const file = join(folder, 'services.json');
/** Whole at once: beside it, then in its place. */
function write(content: unknown): void {
  writeFileSync(`${file}.new`, typeof content === 'string' ? content : JSON.stringify(content));
  renameSync(`${file}.new`, file);
}
const named = (slug: string, name: string): unknown =>
  allSheets.map((sheet) => ((sheet.slug ?? sheet.id) === slug ? { ...sheet, title: { fr: name } } : sheet));
/** One that is not carried through here. */
const other = allSheets.find(({ slug }) => slug && slug !== certificateSlug && slug !== permitSlug)!;

let site: TestService;
before(async () => {
  write(allSheets);
  site = await startService(() => ({ sheets: pathToFileURL(file) }));
});
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});
const ask = (path: string): Promise<Response> => site.service.handle(new Request(new URL(path, origin)));
const textOf = async (path: string): Promise<string> => (await ask(path)).text();
const told = (code: string): number => site.lines.filter((line) => line.includes(`"${code}"`)).length;

/** Waits until the log has told of something so often. */
async function telling(code: string, times: number): Promise<void> {
  for (let tries = 0; told(code) < times && tries < 200; tries++) await wait(50);
  assert.equal(told(code), times, site.lines.join('\n'));
}

test('a good file is taken: home page, index, cards, sheet and help are new, entity tags too', async () => {
  const addresses = ['/fr/', '/directory/index.json', '/fr/directory/cards'];
  const tags = (): Promise<(string | null)[]> =>
    Promise.all(addresses.map(async (path) => (await ask(path)).headers.get('etag')));
  const before = await tags();
  assert.deepEqual(await tags(), before, 'of the same sheets');
  const [first] = allSheets;
  write(named(first!.slug ?? first!.id, 'Tout autre titre'));
  await telling('sheets_renewed', 1);
  const now = await tags();
  for (const [at, path] of addresses.entries()) assert.notEqual(now[at], before[at], path);
  assert.match(await textOf('/fr/'), /Tout autre titre/);
  assert.match(await textOf('/fr/directory/cards'), /Tout autre titre/);
  assert.match(await textOf('/fr/?q=tout+autre+titre'), /Tout autre titre/);
  assert.match(await textOf(`/fr/services/${first!.slug ?? first!.id}`), /<h1[^>]*>Tout autre titre/);
});

test('a broken file is told of once, and the sheets stay; so does one that is not there', async () => {
  write('{ "services": [');
  await telling('sheets_unreadable', 1);
  // Two looks more.
  await wait(4500);
  assert.equal(told('sheets_unreadable'), 1);
  assert.match(
    site.lines.find((line) => line.includes('sheets_unreadable'))!,
    /sheets-not-json/,
    'and what is wrong',
  );
  assert.match(await textOf('/fr/'), /Tout autre titre/);
  rmSync(file);
  await telling('sheets_unreadable', 2);
  assert.equal((await ask(`/fr/services/${certificateSlug}`)).status, 200);
});

test('a sheet that is gone is gone; one that an online service needs stays as it was, and that is told', async () => {
  write(allSheets.filter(({ slug }) => slug !== certificateSlug && slug !== other.slug));
  await telling('sheets_renewed', 2);
  assert.equal((await ask(`/fr/services/${other.slug}`)).status, 404);
  const lines = site.lines.filter((line) => line.includes('sheet_gone'));
  assert.equal(lines.length, 1);
  assert.ok(lines[0]?.includes(`/{lang}/services/${certificateSlug}`), lines.join());
  const page = await textOf(`/fr/services/${certificateSlug}`);
  assert.match(page, new RegExp(`href="/fr/requests/${certificateSlug}/new"`));
  assert.equal((await ask(`/fr/requests/${certificateSlug}/new`)).status, 303, 'and is carried through as before');
});

test('life events of the file are taken with its sheets; a circle of them is told of, and those before stay', async () => {
  const event = { id: 'naissance', title: { fr: 'Naître' }, services: [{ service: allSheets[0]!.id }] };
  assert.equal((await ask('/fr/life-events')).status, 404);
  write({ services: allSheets, lifeEvents: [event] });
  await telling('sheets_renewed', 3);
  assert.match(await textOf('/fr/life-events'), /Naître/);
  assert.match(await textOf('/fr/'), /href="\/fr\/life-events"/, 'and the home page is printed anew');
  write({ services: allSheets, lifeEvents: [{ ...event, partOf: 'naissance' }] });
  await telling('sheets_unreadable', 3);
  assert.ok(site.lines.some((line) => line.includes('group-cycle')));
  assert.match(await textOf('/fr/life-events/naissance'), /<ol/);
});
