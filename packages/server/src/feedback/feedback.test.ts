// "Was this page useful?": a real post, kept without who sent it, thanks without script, and what the agency reads.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { memoryStore } from '@tiwizi/store';
import {
  certificateSlug,
  hiddenOf,
  origin,
  Person,
  startService,
  type TestService,
} from '../service/service.fixture.ts';
import { FeedbackBook } from './feedback-book.ts';

let site: TestService;
before(async () => {
  site = await startService(() => ({ feedback: { reader: ({ sub }) => sub.length > 0, perHour: 5 } }));
});
after(() => site.close());

const ask = (path: string, init: RequestInit = {}, of = site): Promise<Response> =>
  of.service.handle(new Request(new URL(path, origin), init));
const post = (body: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
  ask('/fr/feedback', {
    method: 'POST',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(body).toString(),
  });
const sheet = `/fr/services/${certificateSlug}`;

test('the page of a service asks by a form of its own, and the form is posted without script', async () => {
  const person = new Person(site);
  const page = await person.get(sheet);
  assert.match(page.text, /<tiwizi-feedback[^>]*>[^]*<form[^>]*method="post"[^>]*action="\/fr\/feedback"/);
  const thanks = await person.post('/fr/feedback', { ...hiddenOf(page), useful: 'no', comment: 'Le prix manque' });
  assert.equal(thanks.status, 200);
  assert.match(thanks.text, /<h1[^>]*>Merci de votre avis<\/h1>/);
  assert.match(thanks.text, new RegExp(`href="${sheet}"`));
  assert.match(thanks.text, /365\u00a0jours/);
  assert.doesNotMatch(thanks.text, /name="comment"/);
  assert.doesNotMatch((await person.get('/fr/accessibility')).text, /<tiwizi-feedback/);
});

test('the agency reads counts and comments, without what names anybody, and takes a comment away', async () => {
  assert.equal((await post({ page: sheet, useful: 'yes', comment: '' })).status, 303);
  assert.equal((await post({ page: '/ar/help', comment: 'اتصلوا بي على 0612345678 أو a.b@c.ma' })).status, 303);
  assert.match((await ask('/fr/feedback/answers')).headers.get('location') ?? '', /\/fr\/login\?/);
  const clerk = new Person(site);
  const page = await clerk.logIn('/fr/feedback/answers');
  const plain = page.text.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');
  assert.match(plain, new RegExp(`\\|/services/${certificateSlug}\\|1\\|1\\|`));
  assert.match(plain, /اتصلوا بي على ••• أو •••/);
  assert.match(plain, /Le prix manque/);
  const left = await clerk.post('/fr/feedback/answers', { ...hiddenOf(page), action: 'remove' });
  assert.equal(left.status, 200);
  assert.equal([...left.text.matchAll(/<blockquote/g)].length, 1, 'the last of two was taken away');
  const forged = await clerk.post('/fr/feedback/answers', { id: 'x', csrf: 'wrong' });
  assert.equal(forged.status, 403);
});

test('whoever is not named reads nothing, and nobody does where nobody is named', async () => {
  const closed = await startService(() => ({ feedback: { reader: () => false } }), { sandbox: site.sandbox });
  const silent = await startService(() => ({ feedback: {} }), { sandbox: site.sandbox });
  try {
    const page = await new Person(closed).logIn('/fr/feedback/answers');
    assert.equal(page.status, 403);
    assert.doesNotMatch(page.text, /<table/);
    assert.equal((await ask('/fr/feedback/answers', {}, silent)).status, 404);
  } finally {
    await closed.close();
    await silent.close();
  }
});

test('no other site sends, and a page that is none of ours leads nowhere and counts nowhere', async () => {
  assert.equal((await post({ useful: 'yes' }, { origin: 'https://evil.example' })).status, 403);
  assert.equal((await post({ useful: 'yes' }, { 'sec-fetch-site': 'cross-site' })).status, 403);
  for (const page of [
    'https://evil.example/fr/help',
    '//evil.example/fr/help',
    '/fr/services/none',
    '/fr/help/x',
    '/fr/%E0',
    'x',
  ])
    assert.equal((await post({ useful: 'yes', page })).headers.get('location'), '/fr/feedback?sent', page);
});

test('what says nothing is asked again, and what was written stays in the page', async () => {
  const nothing = await post({ page: sheet, comment: ' ' });
  assert.equal(nothing.status, 422);
  assert.match(await nothing.text(), /Rien n’a été envoyé/);
  assert.equal((await post({ useful: 'maybe' })).status, 422);
  assert.equal((await post({ comment: 'x'.repeat(20_000) })).status, 413);
});

test('one source sends so many an hour, and is told what became of its words', async () => {
  const headers = { 'x-forwarded-for': '198.51.100.1, 203.0.113.7' };
  for (let sent = 0; sent < 5; sent++) assert.equal((await post({ useful: 'yes' }, headers)).status, 303);
  const answer = await post({ page: sheet, comment: 'encore <b>moi</b>' }, headers);
  assert.equal(answer.status, 429);
  assert.match(
    await answer.text(),
    /<details[^>]* open[^>]*>[^]*<textarea[^>]*>\n?encore &lt;b(?:>|&gt;)moi&lt;\/b(?:>|&gt;)<\/textarea>/,
  );
  // What stands before the last address anybody can write.
  assert.equal((await post({ useful: 'yes' }, { 'x-forwarded-for': '192.0.2.1, 203.0.113.7' })).status, 429);
  assert.equal((await post({ useful: 'yes' }, { 'x-forwarded-for': '203.0.113.8' })).status, 303);
});

test('what is kept names no source, and is counted over months until its time is over', async () => {
  const { records } = memoryStore();
  const book = new FeedbackBook(records, 'a secret of the tests, thirty-two characters', { keptDays: 60 });
  const request = new Request(origin, { headers: { 'x-forwarded-for': '203.0.113.7' } });
  const sent = { page: 'help', language: 'fr', useful: 'yes', comment: '' } as const;
  const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);
  await book.keep(request, sent, at('2026-10-31'));
  await book.keep(request, { ...sent, useful: 'no' }, at('2026-11-30'));
  await book.keep(request, { ...sent, page: 'offices' }, at('2026-11-30'));
  assert.deepEqual(await book.counts(at('2026-11-30')), [
    { page: 'help', yes: 1, no: 1 },
    { page: 'offices', yes: 1, no: 0 },
  ]);
  for (const owner of ['203.0.113.7', '']) assert.deepEqual(await records.list('feedback-source', owner), []);
});
