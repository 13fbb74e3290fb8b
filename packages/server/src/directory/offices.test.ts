// Offices near people, without script: by commune, open now on the wall clock of Morocco, for a wheelchair.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Office } from '@tiwizi/services';
import { allSheets, origin, startService, type TestService } from '../service/service.fixture.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const office = (id: string, commune: string, change: Partial<Office> = {}): Office => ({
  id,
  kind: 'association',
  name: { fr: `Lieu ${id}` },
  commune: { id: commune, name: { fr: commune, ar: 'آيت مثال' } },
  telephone: '+212500000000',
  ...change,
});
const always = { usual: [{ days, from: '00:00', to: '23:59' }], ramadan: [{ days, from: '00:00', to: '23:59' }] };
const offices = [
  office('quiet', 'Aït Exemple'),
  office('open', 'Aït Exemple', { hours: always, accessible: true, position: { latitude: 33.9, longitude: -6.8 } }),
  office('shut', 'Aït Exemple', { hours: { usual: [], ramadan: [] }, accessible: false }),
  office('far', 'Éloignée'),
];

let site: TestService;
before(async () => {
  const calendar = { until: '2999-12-31' };
  site = await startService(() => ({
    sheets: { services: allSheets, themes: [], lifeEvents: [], offices, calendar },
  }));
});
after(() => site.close());
const read = async (path: string): Promise<string> => {
  const answer = await site.service.handle(new Request(new URL(path, origin)));
  assert.equal(answer.status, 200, path);
  return answer.text();
};
const found = (html: string): string[] => [...html.matchAll(/>Lieu (\w+)</g)].map(([, id]) => id ?? '');

test('all, then those of a commune, chosen or typed', async () => {
  assert.match(await read('/fr/'), /href="\/fr\/offices"/);
  assert.deepEqual(found(await read('/fr/offices')), ['quiet', 'open', 'shut', 'far']);
  assert.deepEqual(found(await read('/fr/offices?commune=%C3%89loign%C3%A9e')), ['far']);
  assert.deepEqual(found(await read('/fr/offices?commune=eloig')), ['far']);
  const none = await read('/fr/offices?commune=%22%3E%3Cimg%20src=x%3E');
  assert.deepEqual(found(none), []);
  assert.match(none, /Aucun lieu ne correspond/);
  assert.doesNotMatch(none, /<img src=x/);
});

test('open now and for a wheelchair: what is not known stays, and says so', async () => {
  const html = await read('/fr/offices?open=yes');
  assert.ok(!found(html).includes('shut'));
  assert.match(html, /data-tiwizi-opening="unknown"[\s\S]*?Nous ne savons pas/);
  assert.match(html, /<input[^>]*name="open"[^>]*checked/);
  const accessible = found(await read('/ar/offices?accessible=yes'));
  assert.deepEqual(accessible, ['open', 'quiet', 'far']);
});

test('the nearest first is offered where places have positions, and no other page may ask for one', async () => {
  const answer = await site.service.handle(new Request(new URL('/fr/offices', origin)));
  assert.match(answer.headers.get('permissions-policy') ?? '', /geolocation=\(self\)/);
  const html = await answer.text();
  assert.match(html, /<tiwizi-near-me[^>]*list="offices"[\s\S]*?data-tiwizi-part="offer"[^>]*hidden/);
  assert.match(html, /Elle reste sur cet appareil/);
  assert.match(html, /data-tiwizi-latitude="33\.9"[\s\S]{0,80}data-tiwizi-longitude="-6\.8"/);
  for (const path of ['/fr/', '/fr/life-events', '/fr/help', '/fr/offices?commune=nowhere']) {
    const other = await site.service.handle(new Request(new URL(path, origin)));
    assert.match(other.headers.get('permissions-policy') ?? '', /geolocation=\(\)/, path);
  }
});

test('nothing of the page asks where a person is by itself, and where a site has no offices there is no page', async () => {
  assert.doesNotMatch(await read('/fr/offices'), /geolocation/);
  const answer = await site.service.handle(new Request(new URL('/fr/offices/x', origin)));
  assert.equal(answer.status, 404);
  assert.match(answer.headers.get('permissions-policy') ?? '', /geolocation=\(\)/);
});
