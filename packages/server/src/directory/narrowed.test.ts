// The directory by more than words, without script: facets, orders, another spelling, life events.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { parseServiceCatalogue } from '@tiwizi/services';
import { allSheets, certificateSlug, origin, startService, type TestService } from '../service/service.fixture.ts';

const { themes, lifeEvents } = parseServiceCatalogue(
  readFileSync(new URL('../../../services/fixtures/services.json', import.meta.url), 'utf8'),
);
const services = allSheets.map((sheet) =>
  sheet.id === 'livret-famille' ? { ...sheet, verifiedOn: '2026-11-01' } : sheet,
);

let site: TestService;
before(async () => {
  site = await startService(() => ({ sheets: { services, themes, lifeEvents } }));
});
after(() => site.close());
const ask = (path: string): Promise<Response> => site.service.handle(new Request(new URL(path, origin)));
const read = async (path: string): Promise<string> => {
  const answer = await ask(path);
  assert.equal(answer.status, 200, path);
  return answer.text();
};
const found = (html: string): string[] =>
  [...html.matchAll(/data-tiwizi-service="([^"]+)"/g)].map(([, id]) => id ?? '');
const total = (html: string): number => Number(/data-tiwizi-total="(\d+)"/.exec(html)?.[1]);
/** Options of a select, with what each says. */
function options(html: string, name: string): Map<string, string> {
  const [, inside = ''] = new RegExp(`<select[^>]*name="${name}"[^>]*>([\\s\\S]*?)</select>`).exec(html) ?? [];
  const all = [...inside.matchAll(/<option[^>]*value="([^"]*)"[^>]*>([\s\S]*?)<\/option>/g)];
  return new Map(all.map(([, value = '', words = '']) => [value, words.replace(/[\u2066-\u2069]/g, '').trim()]));
}

test('every count of every facet is what its address finds', async () => {
  for (const address of ['/fr/?', '/fr/?audience=business&', '/ar/?q=%D8%B1%D8%AE%D8%B5%D8%A9&']) {
    const html = await read(address);
    for (const name of ['theme', 'authority', 'level'])
      for (const [value, words] of [...options(html, name)].slice(1, 6)) {
        const [, count] = /\((\d+)\)$/.exec(words) ?? [];
        assert.equal(total(await read(`${address}${name}=${value}`)), Number(count), `${address} ${words}`);
      }
  }
});

test('what was chosen is in the address, the form, the title, the pages and the other languages', async () => {
  const html = await read('/fr/?theme=famille&authority=commune&sort=name');
  assert.match(html, /<details[^>]* open/);
  assert.match(html, /<option[^>]*value="famille"[^>]* selected/);
  assert.match(html, /<option[^>]*value="name"[^>]* selected/);
  assert.match(html, /<title>\d+ services? – Famille – [^–<]+ – /);
  const many = await read('/fr/?audience=citizen&sort=name');
  assert.match(many, /href="\/fr\/\?audience=citizen&amp;sort=name&amp;page=2"[^>]*rel="next"/);
  const names = [...many.matchAll(/tiwizi-card__link"[^>]*>([^<]+)</g)].map(([, name]) => name ?? '');
  assert.deepEqual(names, [...names].sort(new Intl.Collator('fr').compare));
  assert.equal(found(await read('/fr/?sort=verified'))[0], 'livret-famille');
  assert.doesNotMatch(await read('/fr/'), /<details[^>]* open/);
});

test('values that no sheet has find nothing, and lead on; nothing of them is injected or kept', async () => {
  for (const query of [
    'theme=none',
    'authority=__proto__',
    'level=%22%3E%3Cimg%20src=x%3E',
    `theme=${'x'.repeat(9000)}`,
  ]) {
    const html = await read(`/fr/?${query}`);
    assert.equal(total(html), 0, query);
    assert.doesNotMatch(html, /<img src=x/);
    assert.match(html, /data-tiwizi-part="advice"/);
  }
  assert.equal(total(await read('/fr/?audience=nobody&sort=nothing')), services.length);
});

test('another spelling is offered as a link that keeps what was chosen', async () => {
  const html = await read('/fr/?q=demande+de+pasesport&audience=citizen');
  assert.match(
    html,
    /Vouliez-vous dire[\s\S]*?href="\/fr\/\?q=demande\+de\+passeport&amp;audience=citizen"[\s\S]*?>demande de passeport</,
  );
  assert.match(await read('/fr/?q=passeport'), /data-tiwizi-part="suggestion" hidden/);
  const evil = await read('/fr/?q=pasesport+%3Cimg+src=x%3E');
  assert.doesNotMatch(evil, /<img src=x/);
});

test('life events: in order, with the services of each in theirs and why, in every language', async () => {
  assert.match(await read('/fr/'), /href="\/fr\/life-events"/);
  const list = await read('/ar/life-events');
  const ids = [...list.matchAll(/href="\/ar\/life-events\/([a-z]+)"/g)].map(([, id]) => id);
  assert.deepEqual(
    ids,
    lifeEvents.map(({ id }) => id),
  );
  const birth = await read('/fr/life-events/birth');
  assert.match(birth, /<h1[^>]*>La naissance d’un enfant/);
  const links = [...birth.matchAll(/href="\/fr\/services\/([^"]+)"/g)].map(([, slug]) => slug);
  assert.deepEqual(links.slice(0, 3), ['declaration-naissance', certificateSlug, 'livret-famille']);
  assert.match(birth, /sans déclaration il n’y a pas d’acte/);
  assert.match(await read('/zgh/life-events/home'), /<ol/);
  for (const path of ['/fr/life-events/none', '/fr/life-events/birth/x', '/fr/life-events/__proto__'])
    assert.equal((await ask(path)).status, 404, path);
});
