// While the service is closed every address says so, in its language and as a person wants pages; files and health go on.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Maintenance } from './maintenance.ts';
import { certificateSlug, origin, startService, type TestService } from '../service/service.fixture.ts';

let site: TestService;
let now: Maintenance | undefined;
before(async () => {
  site = await startService(() => ({ maintenance: () => now }));
});
after(() => site.close());

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  site.service.handle(new Request(new URL(path, origin), init));

test('pages and posts say until when, in four languages, with 503 and the time to wait', async () => {
  now = { until: new Date(Date.now() + 3_600_000).toISOString(), text: { fr: 'Le guichet reste ouvert.' } };
  for (const [path, words] of [
    ['/fr/', /Le site est fermé pour maintenance[^]*Le site rouvre\u202f:[^]*Le guichet reste ouvert/],
    [`/ar/services/${certificateSlug}`, /الموقع مغلق مؤقتا للصيانة[^]*يفتح الموقع من جديد/],
    ['/zgh/help', /<h1[^>]*lang="ar-MA" dir="rtl"/],
    ['/en/account', /opens again/],
    ['/nothing', /<h1/],
    ['/auth/login', /<h1/],
  ] as const) {
    const answer = await ask(path);
    assert.equal(answer.status, 503, path);
    assert.match(answer.headers.get('retry-after') ?? '', /^3[56]\d\d$/, path);
    assert.match(await answer.text(), words, path);
  }
  const post = await ask('/fr/feedback', { method: 'POST', headers: { origin }, body: 'useful=yes' });
  assert.equal(post.status, 503);
});

test('how a person wants pages holds, scripts are told by a code, files and health go on', async () => {
  now = {};
  const page = await (await ask('/fr/', { headers: { cookie: 'tiwizi-preferences=text-size=larger' } })).text();
  assert.match(page, /<html [^>]*data-tiwizi-text-size="larger"/);
  assert.doesNotMatch(page, /rouvre/);
  const told = await ask('/fr/', { headers: { accept: 'application/json' } });
  assert.equal(((await told.json()) as { code: string }).code, 'maintenance');
  assert.equal(told.headers.get('retry-after'), '600');
  assert.equal((await ask('/assets/favicon.svg')).status, 200);
  assert.equal((await ask('/health/ready')).status, 200);
});

test('when it is over everything is there again; a time that has passed is not told', async () => {
  now = { until: '2020-01-01T00:00:00Z' };
  assert.doesNotMatch(await (await ask('/fr/')).text(), /2020/);
  now = undefined;
  assert.equal((await ask('/fr/')).status, 200);
});
