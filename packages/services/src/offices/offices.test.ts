import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '@tiwizi/i18n';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import { parseServiceCatalogue } from '../sheet/parse-service-catalogue.ts';
import { ServiceSheetsError } from '../sheet/service-sheets-error.ts';
import { findOffices } from './find-offices.ts';
import type { Office, OfficeCalendar } from './office.ts';
import { officeListTemplate, officeSearchTemplate, openingWords } from './offices.template.ts';
import { openingAt } from './opening.ts';

const work = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const office = (change: Partial<Office> = {}): Office => ({
  id: 'a',
  kind: 'office',
  name: { ar: 'مقر الجماعة', fr: 'Maison communale' },
  commune: { id: 'ait-example', name: { ar: 'آيت مثال', fr: 'Aït Exemple' } },
  telephone: '+212500000000',
  hours: {
    usual: [
      { days: work, from: '08:30', to: '12:00' },
      { days: work, from: '14:00', to: '16:30' },
    ],
    ramadan: [{ days: work, from: '09:00', to: '15:00' }],
  },
  ...change,
});
const calendar: OfficeCalendar = {
  until: '2027-06-30',
  ramadan: [{ from: '2027-02-08', to: '2027-03-09' }],
  holidays: ['2027-03-10', '2027-03-11'],
};
const at = (instant: string, one = office(), days: OfficeCalendar | undefined = calendar) =>
  openingAt(one, days, new Date(instant));

test('open and closed go by the wall clock of Morocco: at UTC since 20 September 2026, an hour ahead before', () => {
  assert.deepEqual(at('2026-11-30T08:30:00Z'), { state: 'open', until: '12:00' });
  assert.deepEqual(at('2026-11-30T08:29:59Z'), {
    state: 'closed',
    isHoliday: false,
    next: { date: { year: 2026, month: 11, day: 30 }, from: '08:30' },
  });
  assert.equal(at('2026-09-14T07:30:00Z').state, 'open', 'Monday 08:30 at UTC+1');
  assert.equal(at('2026-09-21T07:30:00Z').state, 'closed', 'Monday 07:30 at UTC');
  assert.equal(at('2026-11-30T12:00:00Z').state, 'closed', 'noon is the end');
  assert.deepEqual(at('2026-12-04T17:00:00Z'), {
    state: 'closed',
    isHoliday: false,
    next: { date: { year: 2026, month: 12, day: 7 }, from: '08:30' },
  });
});

test('hours that meet are one opening', () => {
  const whole = office({
    hours: {
      usual: [
        { days: ['mon'], from: '12:00', to: '16:00' },
        { days: ['mon'], from: '08:00', to: '12:00' },
      ],
    },
  });
  assert.deepEqual(at('2026-11-30T09:00:00Z', whole), { state: 'open', until: '16:00' });
});

test('Ramadan has its hours; where they are not given, and where the calendar ends, it is unknown and not closed', () => {
  assert.equal(at('2027-02-08T08:45:00Z').state, 'closed');
  assert.deepEqual(at('2027-02-08T09:00:00Z'), { state: 'open', until: '15:00' });
  const { usual } = office().hours ?? assert.fail();
  assert.deepEqual(at('2027-02-08T09:00:00Z', office({ hours: { usual } })), { state: 'unknown' });
  assert.deepEqual(at('2027-07-01T09:00:00Z'), { state: 'unknown' });
  assert.deepEqual(openingAt(office(), undefined, new Date('2026-11-30T09:00:00Z')), { state: 'unknown' });
  const { hours: _, ...none } = office();
  assert.deepEqual(at('2026-11-30T09:00:00Z', none), { state: 'unknown' });
  // Nothing is promised for days that nobody knows.
  assert.deepEqual(at('2027-06-30T17:00:00Z'), { state: 'closed', isHoliday: false, next: undefined });
});

test('holidays: announced ones and those of fixed date', () => {
  assert.deepEqual(at('2027-03-10T10:00:00Z'), {
    state: 'closed',
    isHoliday: true,
    next: { date: { year: 2027, month: 3, day: 12 }, from: '08:30' },
  });
  assert.equal(at('2027-01-11T10:00:00Z').state, 'closed');
});

test('by commune, chosen or typed as people write; what is not known is kept, behind what is', () => {
  const far = { id: 'far', name: { ar: 'بعيدة', fr: 'Éloignée' } };
  const { hours: _, ...silent } = office({ id: 'silent', accessible: true });
  const all = [
    silent,
    office({ id: 'open' }),
    office({ id: 'closed', hours: { usual: [] }, accessible: false }),
    office({ id: 'far', commune: far, accessible: true }),
  ];
  const find = (wanted: Parameters<typeof findOffices>[2]): string[] =>
    findOffices(all, calendar, wanted, new Date('2026-11-30T09:00:00Z')).map(({ office: { id } }) => id);
  assert.deepEqual(find({}), ['silent', 'open', 'closed', 'far']);
  assert.deepEqual(find({ commune: 'far' }), ['far']);
  assert.deepEqual(find({ commune: 'eloignee' }), ['far']);
  assert.deepEqual(find({ commune: 'أيت مثال' }), ['silent', 'open', 'closed']);
  for (const commune of ['؟؟', 'nowhere', '\u202e', 'x'.repeat(10_000)])
    assert.deepEqual(find({ commune }), [], commune);
  assert.deepEqual(find({ isOpen: true }), ['open', 'far', 'silent']);
  assert.deepEqual(find({ isAccessible: true }), ['silent', 'far', 'open']);
});

test('the telephone stands first; states have words in every language, times are read left to right', () => {
  const found = findOffices([office({ name: { fr: '<b>x</b>' } })], calendar, {}, new Date('2026-11-30T09:00:00Z'));
  const html = renderTemplate(officeListTemplate(found, 'fr-MA'));
  assert.match(html, /<h2[^>]*>[\s\S]*?<\/h2>\s*<p[^>]*>\s*<a[^>]*href="tel:\+212500000000"/);
  assert.match(html, /&lt;b&gt;x/);
  assert.match(html, /Ouvert maintenant, jusqu’à \u206612:00\u2069/);
  assert.match(html, /Accès en fauteuil roulant non connu/);
  for (const locale of locales)
    for (const instant of [
      '2026-11-30T09:00:00Z',
      '2026-11-30T17:00:00Z',
      '2027-03-10T10:00:00Z',
      '2027-07-01T10:00:00Z',
    ])
      assert.match(openingWords(at(instant), locale), /^[^{}]{5,}$/);
  const many = Array.from({ length: 61 }, (_, n) =>
    office({ id: `${n}`, commune: { id: `${n}`, name: { fr: `C ${n}` } } }),
  );
  const form = (offices: readonly Office[]): string =>
    renderTemplate(officeSearchTemplate(offices, { commune: '"><i>' }, { locale: 'ar-MA', action: '/ar/offices' }));
  assert.match(form(many.slice(1)), /<select/);
  assert.match(form(many), /<input[^>]*name="commune"[^>]*value="&quot;(>|&gt;)(<|&lt;)i/);
});

test('a file with wrong offices is refused: times, days, telephone, the same id twice, a calendar without its end', () => {
  const codes = (...change: (object | undefined)[]): string[] => {
    try {
      parseServiceCatalogue({ services: [], offices: change.slice(0, -1), calendar: change.at(-1) });
      return [];
    } catch (error) {
      if (error instanceof ServiceSheetsError) return error.problems.map(({ code, path }) => `${code} ${path}`);
      throw error;
    }
  };
  const hours = (from: string, to: string): Office => office({ hours: { usual: [{ days: ['mon'], from, to }] } });
  assert.deepEqual(codes(office(), calendar), []);
  assert.deepEqual(codes(office(), office(), undefined), ['sheet-duplicate-id offices[1].id']);
  assert.deepEqual(codes(hours('16:30', '08:30'), undefined), ['office-bad-time offices[0].hours.usual[0].to']);
  assert.deepEqual(codes(hours('8:30', '25:00'), undefined), [
    'office-bad-time offices[0].hours.usual[0].from',
    'office-bad-time offices[0].hours.usual[0].to',
  ]);
  assert.deepEqual(codes({ ...office(), telephone: '0500000000' }, {}), [
    'sheet-bad-telephone offices[0].telephone',
    'sheet-bad-date calendar.until',
  ]);
  assert.deepEqual(
    codes({ ...office(), hours: { usual: [{ days: ['lundi'], from: '08:00', to: '09:00' }] } }, calendar),
    ['sheet-unknown-value offices[0].hours.usual[0].days[0]'],
  );
});
