// Two services beside each other, by links and GET: what differs is marked, and whoever has one is led to the other.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { differingFacts, type ServiceSheet } from '@tiwizi/services';
import { allSheets, origin, startService, type TestService } from '../service/service.fixture.ts';

const [first, second] = allSheets as [ServiceSheet, ServiceSheet];
const hostile: ServiceSheet = {
  ...first,
  id: 'hostile',
  slug: 'hostile',
  title: { fr: '</table><img src=x onerror=alert(1)>Hostile' },
  // Another id, and nobody can tell by the name.
  authority: { ...first.authority, id: 'other' },
  cost: { kind: 'unknown' },
  unavailable: { reason: { fr: '<b>Fermé</b>' }, since: '2026-11-20' },
};
let site: TestService;
before(async () => {
  site = await startService(() => ({ sheets: [...allSheets, hostile] }));
});
after(() => site.close());
const nameOf = ({ slug, id }: ServiceSheet): string => slug ?? id;
const get = (path: string): Promise<Response> => site.service.handle(new Request(new URL(path, origin)));
async function read(path: string): Promise<string> {
  const answer = await get(path);
  assert.equal(answer.status, 200, path);
  return answer.text();
}

test('from the page of a service to another one, without script, in every language', async () => {
  for (const language of ['ar', 'zgh', 'fr', 'en']) {
    const [way] = /\/\w+\/compare\?service=[^"]+/.exec(await read(`/${language}/services/${nameOf(first)}`)) ?? [''];
    const choice = await read(way);
    assert.match(choice, /<input type="hidden" name="service"/);
    const title = Object.values(second.title)[0] ?? '';
    const found = await read(`${way}&q=${encodeURIComponent(title)}`);
    const links = [...found.matchAll(/href="([^"]*compare\?service=[^"]*&amp;service=[^"]*)"/g)].map(([, href = '']) =>
      href.replace('&amp;', '&'),
    );
    assert.ok(links.length > 0 && links.length <= 12, title);
    assert.ok(
      links.some((href) => href.endsWith(`service=${nameOf(second)}`)),
      title,
    );
    const page = await read(links.find((href) => href.endsWith(`service=${nameOf(second)}`)) ?? '');
    assert.equal([...page.matchAll(/scope="col"/g)].length, 2);
    assert.equal([...page.matchAll(/scope="rowgroup"/g)].length, 9);
    assert.equal([...page.matchAll(/<td>/g)].length, 18);
  }
});

test('what differs is marked in words, and nothing else', async () => {
  const page = await read(`/fr/compare?service=${nameOf(first)}&service=hostile`);
  assert.deepEqual([...differingFacts(first, hostile)], ['cost']);
  assert.match(page, /scope="rowgroup"\s*>Coût\s*<span class="tiwizi-tag"\s*>Différent/);
  assert.equal(page.split('Différent').length - 1, 1);
  assert.match(page, /Indisponible depuis le 20 novembre 2026/);
});

test('what an agency wrote is text; one service, twice the same, none, and an address that somebody made up', async () => {
  const page = await read(`/fr/compare?service=${nameOf(first)}&service=hostile`);
  assert.doesNotMatch(page, /<img src=x|<b>Fermé/);
  for (const search of [
    `service=${nameOf(first)}&service=${nameOf(first)}`,
    `service=${nameOf(first)}&service=nothing`,
    `service=${nameOf(first)}&q=zzzzzz`,
    `service=${nameOf(first)}&q=${'a'.repeat(10_000)}`,
    `service=${nameOf(first)}&q=%22%3E%3Cimg%20src=x%3E`,
  ]) {
    const choice = await read(`/fr/compare?${search}`);
    assert.match(choice, /Choisir l’autre service/);
    assert.doesNotMatch(choice, /<img src=x|scope="col"/);
  }
  assert.match(await read(`/fr/compare?service=${nameOf(first)}&q=zzzzzz`), /Aucun service trouvé/);
  for (const search of ['', '?service=nothing', '?service=', `?service=nothing&service=${nameOf(first)}`])
    assert.equal((await get(`/fr/compare${search}`)).status, 404, search);
});
