import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales, stripBidiControls } from '@tiwizi/i18n';
import { directoryTitle, type DirectoryView } from './directory-title.ts';

const title = (view: DirectoryView, locale = 'fr-MA'): string =>
  stripBidiControls(directoryTitle('Annuaire', view, locale)).replace(/\u202f/g, ' ');

test('a title says what was searched for, how many were found, for whom and which page', () => {
  assert.equal(title({ total: 600 }), 'Annuaire');
  assert.equal(title({ query: 'cnie', total: 3 }), '« cnie » : 3 services – Annuaire');
  assert.equal(title({ query: 'qqq', total: 0 }), '« qqq » : Aucun service trouvé – Annuaire');
  assert.equal(title({ total: 90, page: 2, pages: 3 }), 'Page 2 sur 3 – Annuaire');
  assert.equal(
    title({ query: 'acte', audience: 'citizen', total: 45, page: 2, pages: 2 }),
    '« acte » : 45 services – Citoyennes et citoyens – Page 2 sur 2 – Annuaire',
  );
  assert.equal(title({ audience: 'business', total: 12 }), '12 services – Entreprises – Annuaire');
  assert.equal(title({ chosen: ['Famille'], total: 5 }), '5 services – Famille – Annuaire');
  assert.equal(
    title({ query: 'acte', audience: 'citizen', chosen: ['Famille', 'Commune'], total: 2 }),
    '« acte » : 2 services – Citoyennes et citoyens – Famille – Commune – Annuaire',
  );
  assert.equal(title({ query: 'cnie', total: 2 }, 'ar-MA'), '«cnie»: خدمتان – Annuaire');
});

test('views that differ have titles that differ, in every language', () => {
  const views: DirectoryView[] = [
    { total: 60 },
    { total: 60, page: 2, pages: 2 },
    { query: 'cnie', total: 3 },
    { query: 'cnie', total: 0 },
    { query: 'cnie', total: 45, page: 2, pages: 2 },
    { query: 'passeport', total: 3 },
    { query: 'cnie', audience: 'citizen', total: 3 },
    { audience: 'citizen', total: 30 },
  ];
  for (const locale of locales) {
    const titles = views.map((view) => directoryTitle('x', view, locale));
    assert.equal(new Set(titles).size, views.length);
    for (const each of titles) assert.doesNotMatch(each, /\{\w+\}/);
  }
});

test('what was searched for cannot turn the rest of the title around', () => {
  assert.match(directoryTitle('Annuaire', { query: '\u202eabc', total: 1 }, 'fr'), /\u2068\u202eabc\u2069/);
});
