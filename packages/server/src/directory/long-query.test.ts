// What is pasted into a search box stays an address that servers and proxies take: without script it is one.
import assert from 'node:assert/strict';
import { createServer, maxHeaderSize } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { toNode } from '@tiwizi/http';
import type { Office } from '@tiwizi/services';
import { allSheets, certificateSlug, startService, type TestService } from '../service/service.fixture.ts';

/** More communes than are chosen from a list: their name is typed. */
const offices = Array.from({ length: 100 }, (_, at): Office => ({
  id: `o${at}`,
  kind: 'association',
  name: { fr: `Lieu ${at}` },
  commune: { id: `c${at}`, name: { fr: `Commune ${at}` } },
  telephone: '+212500000000',
}));
let site: TestService;
let base: string;
const server = createServer(
  (request, response) => void toNode((given) => site.service.handle(given))(request, response),
);
before(async () => {
  site = await startService(() => ({ sheets: { services: allSheets, themes: [], lifeEvents: [], offices } }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await site.close();
});

for (const [page, name] of [
  ['/fr/', 'q'],
  [`/fr/compare?service=${certificateSlug}`, 'q'],
  ['/fr/offices', 'commune'],
] as const)
  test(`${page}: ten thousand letters are cut by the box, and what is left comes back with words`, async () => {
    const html = await (await fetch(base + page)).text();
    const [box = ''] = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html) ?? [];
    const most = Number(/maxlength="(\d+)"/.exec(box)?.[1]);
    assert.ok(most >= 100, box);
    for (const letter of ['ب', 'ⴰ', '😀', '\u0301', '\u202e', '%']) {
      const typed = letter.repeat(10_000).slice(0, most);
      const address = new URL(page, base);
      address.searchParams.set(name, typed);
      assert.ok(address.href.length < maxHeaderSize / 2, 'proxies take half of what Node does');
      const answer = await fetch(address);
      assert.equal(answer.status, 200, letter);
      assert.match(await answer.text(), /<h1/);
    }
  });
