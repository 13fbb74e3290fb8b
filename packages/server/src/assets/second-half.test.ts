// A page has the second half of the stylesheet when something on it is styled there alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SecondHalf } from './second-half.ts';

const half = new SecondHalf(
  '@layer tiwizi.components{.tiwizi-link,tiwizi-field{color:var(--tiwizi-color-text)}[data-tiwizi-part=a]{top:0}}',
  ":root[data-tiwizi-text-size='large']{font-size:1.2em}tiwizi-copy-button{a:b}.tiwizi-page .tiwizi-card.tiwizi-card--row .tiwizi-link{--tiwizi-own:0}",
);

test('what both halves know needs the first alone', () => {
  const form = '<html data-tiwizi-part="a"><tiwizi-field class="tiwizi-field x"><a class="tiwizi-link">tiwizi-card</a>';
  assert.equal(half.isNeeded(form), false);
  assert.equal(half.isNeeded('<p>&lt;p class=&quot;tiwizi-card&quot;&gt; tiwizi-own tiwizi-color-text</p>'), false);
});

test('a class, an element or an attribute of the second half needs it', () => {
  for (const html of [
    '<div class="tiwizi-text tiwizi-card--row">',
    '<div class="tiwizi-card">',
    '<tiwizi-copy-button>',
    '<html lang="fr" data-tiwizi-text-size="large">',
  ])
    assert.equal(half.isNeeded(html), true, html);
});

test('where the halves are not there, nobody knows', () => {
  assert.equal(new SecondHalf(undefined, '').isNeeded(''), true);
  assert.equal(new SecondHalf('', undefined).isNeeded(''), true);
});
