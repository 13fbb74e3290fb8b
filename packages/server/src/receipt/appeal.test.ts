import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import { appealPart } from './appeal.ts';

test('the agency’s own words stand in place of the general ones, in their own language, as confirmed', () => {
  const printed = renderTemplate(appealPart({ 'fr-MA': 'Écrivez au wali.' }, 'ar-MA'));
  assert.match(printed, /<p class="tiwizi-text" lang="fr-MA" dir="ltr">Écrivez au wali\.<\/p>/);
  assert.doesNotMatch(printed, /55\.19|tiwizi-tag/);
});
