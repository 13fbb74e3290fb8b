import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineMessages } from './messages.ts';
import { reviewState } from './review-state.ts';

const words = {
  title: { 'ar-MA': 'أ', zgh: 'ⴰ', 'fr-MA': 'a', en: 'a' },
  consent: { 'ar-MA': 'أ', zgh: 'ⴰ', 'fr-MA': 'a', en: 'a' },
} as const;
const linguist = { by: 'Test Linguist', date: '2026-11-01' };
const jurist = { by: 'Test Jurist', date: '2026-11-02' };

const statuses = (review: Parameters<typeof defineMessages<typeof words>>[2]): string =>
  reviewState(defineMessages('test', words, review))
    .map(({ key, locale, status }) => `${key} ${locale} ${status}`)
    .join('\n');

test('Amazigh and legal wording are unreviewed until a named person reviewed them', () => {
  assert.equal(
    statuses({ legal: ['consent'] }),
    [
      'title ar-MA authored',
      'title zgh unreviewed',
      'title fr-MA authored',
      'title en authored',
      'consent ar-MA unreviewed',
      'consent zgh unreviewed',
      'consent fr-MA unreviewed',
      'consent en unreviewed',
    ].join('\n'),
  );
});

test('a review of the language does not stand for a review by a jurist', () => {
  const state = statuses({
    legal: ['consent'],
    reviewed: { zgh: linguist, 'fr-MA': linguist },
    legalReviewed: { 'fr-MA': jurist },
  });
  assert.match(state, /title zgh reviewed/);
  assert.match(state, /title fr-MA reviewed/);
  assert.match(state, /consent zgh unreviewed/);
  assert.match(state, /consent fr-MA reviewed/);
});

test('the reviewers are named', () => {
  const states = reviewState(
    defineMessages('test', words, { legal: ['consent'], reviewed: { zgh: linguist }, legalReviewed: { zgh: jurist } }),
  );
  const consent = states.find(({ key, locale }) => key === 'consent' && locale === 'zgh');
  assert.deepEqual(consent, {
    name: 'test',
    key: 'consent',
    locale: 'zgh',
    legal: true,
    status: 'reviewed',
    reviewers: [linguist, jurist],
  });
});

test('where the Arabic stands in there is no Amazigh that anybody could have reviewed', () => {
  const lone = { help: { 'ar-MA': 'أ', zgh: null, 'fr-MA': 'a', en: 'a' } } as const;
  const states = reviewState(defineMessages('lone', lone, { reviewed: { zgh: linguist } }));
  assert.equal(states.find(({ locale }) => locale === 'zgh')?.status, 'unreviewed');
});
