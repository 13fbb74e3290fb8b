import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  certificateSlug,
  hiddenOf,
  Person,
  startService,
  type Seen,
  type TestService,
} from '../service/service.fixture.ts';

let site: TestService;
before(async () => {
  site = await startService();
});
after(() => site.close());

const start = `/fr/requests/${certificateSlug}/new?anew`;
/** Where a post of an old page leads whoever is not logged in: `?kept` when its answers were added to the draft. */
const returnOf = ({ headers }: Seen): string =>
  new URL(headers.get('location') ?? '', site.options.origin).searchParams.get('return_to') ?? '';
const type = (page: Seen, name: string): Promise<Seen> =>
  new Person(site).post(page.url.pathname, { ...hiddenOf(page), given_name: name }, false);

test('a page that outlives its session keeps what is typed in it', async () => {
  const page = await new Person(site).logIn(start);
  const posted = await type(page, 'Kept');
  assert.equal(posted.status, 303);
  assert.match(returnOf(posted), /\?kept$/);
});

test('a page that was left open when its owner logged out changes nothing; one opened afterwards does', async () => {
  const owner = new Person(site);
  const page = await owner.logIn(start);
  const left = await owner.post('/auth/logout', { csrf: hiddenOf(page)['csrf'] ?? '' }, false);
  assert.equal(left.headers.get('clear-site-data'), '"storage"', 'what scripts keep in the browser goes too');
  const posted = await type(page, 'Stranger');
  assert.equal(posted.status, 303);
  assert.equal(returnOf(posted), page.url.pathname, 'to the login, and nothing was kept');
  const again = await owner.logIn(page.url.pathname);
  assert.doesNotMatch(again.text, /Stranger/);
  assert.match(returnOf(await type(again, 'Later')), /\?kept$/);
});

test('a logout that is refused takes nothing from the browser', async () => {
  const owner = new Person(site);
  await owner.logIn(start);
  const refused = await owner.post('/auth/logout', { csrf: 'x' }, false);
  assert.equal(refused.headers.get('clear-site-data'), null);
});
