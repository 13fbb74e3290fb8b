import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { renderTemplate } from '@tiwizi/ssr/render-template';
import { parseServiceCatalogue } from '../sheet/parse-service-catalogue.ts';
import { ServiceSheetsError } from '../sheet/service-sheets-error.ts';
import type { LifeEvent } from '../sheet/sheet-groups.ts';
import { lifeEventSteps, lifeEventsWithServices } from './life-event-steps.ts';
import { lifeEventListTemplate, lifeEventTemplate, type LifeEventPages } from './life-events.template.ts';

const file = JSON.parse(readFileSync(new URL('../../fixtures/services.json', import.meta.url), 'utf8')) as object;
const { services: sheets, lifeEvents, themes } = parseServiceCatalogue(file);
const pages = (events: readonly LifeEvent[], locale: LifeEventPages['locale'] = 'fr-MA'): LifeEventPages => ({
  locale,
  events,
  sheets,
  hrefOf: ({ id }) => `/fr/life-events/${id}`,
  serviceHrefOf: ({ id }) => `/fr/services/${id}`,
});
const find = (id: string): LifeEvent => lifeEvents.find((event) => event.id === id) ?? assert.fail(id);

test('the eight events stand in the order of the file, each with its services in theirs', () => {
  assert.deepEqual(
    lifeEvents.map(({ id }) => id),
    ['birth', 'school', 'work', 'home', 'business', 'vehicle', 'retirement', 'bereavement'],
  );
  assert.ok(themes.length > 10);
  for (const event of lifeEvents)
    assert.deepEqual(
      lifeEventSteps(event, sheets)
        .slice(0, event.services?.length)
        .map(({ sheet }) => sheet.id),
      event.services?.map(({ service }) => service),
    );
});

test('what names its event and is not named by it stands after; nothing stands twice; what has no sheet is left out', () => {
  const birth = find('birth');
  const steps = lifeEventSteps({ ...birth, services: [{ service: 'gone' }, { service: 'livret-famille' }] }, sheets);
  assert.equal(steps[0]?.sheet.id, 'livret-famille', 'of another event by its own sheet');
  assert.ok(steps.some(({ sheet }) => sheet.id === 'declaration-naissance'));
  assert.equal(new Set(steps.map(({ sheet }) => sheet.id)).size, steps.length);
  assert.ok(steps.every(({ sheet }) => sheet.id === 'livret-famille' || sheet.lifeEvent === 'birth'));
});

test('an event without services is not offered, one whose part has some is', () => {
  const title = { fr: 'x' };
  const events: LifeEvent[] = [
    { id: 'whole', title },
    { id: 'middle', title, partOf: 'whole' },
    { id: 'part', title, partOf: 'middle', services: [{ service: 'livret-famille' }] },
    { id: 'empty', title },
    { id: 'emptyPart', title, partOf: 'whole' },
  ];
  assert.deepEqual(
    lifeEventsWithServices(events, sheets).map(({ id }) => id),
    ['whole', 'middle', 'part'],
  );
  const page = renderTemplate(lifeEventTemplate(events[0] ?? assert.fail(), pages(events)));
  assert.match(page, /href="\/fr\/life-events\/middle"/);
  assert.doesNotMatch(page, /<ol|life-events\/part|life-events\/whole/);
});

test('pages say why each service is needed, in order; texts are text, and say when they are in another language', () => {
  const birth = renderTemplate(lifeEventTemplate(find('birth'), pages(lifeEvents)));
  assert.ok(birth.indexOf('declaration-naissance') < birth.indexOf('livret-famille'));
  assert.match(birth, /<ol[\s\S]*sans déclaration il n’y a pas d’acte[\s\S]*<\/ol>/);
  const evil = { ...find('birth'), title: { ar: '<b>ولادة</b>' } };
  const list = renderTemplate(lifeEventListTemplate(pages([evil])) as never);
  assert.match(list, /lang="ar[^"]*" dir="rtl">&lt;b&gt;/);
  assert.match(list, /Texte en arabe/);
  assert.match(list, /5 services|4 services/);
});

test('a file is refused whole: groups in a circle, a service twice, an id that is no address', () => {
  const codes = (change: object): string[] => {
    try {
      parseServiceCatalogue({ ...file, ...change });
      return [];
    } catch (error) {
      if (error instanceof ServiceSheetsError) return error.problems.map(({ code, path }) => `${code} ${path}`);
      throw error;
    }
  };
  const title = { fr: 'x' };
  const once = { service: 'livret-famille' };
  assert.deepEqual(codes({ themes: undefined, lifeEvents: undefined }), []);
  assert.deepEqual(codes({ lifeEvents: [{ id: 'a', title, partOf: 'a' }] }), ['group-cycle lifeEvents[0].partOf']);
  assert.deepEqual(codes({ lifeEvents: [{ id: 'a', title, services: [once, once] }] }), [
    'life-event-duplicate-service lifeEvents[0].services[1].service',
  ]);
  for (const id of ['../x', 'a/b', '', '.', 5])
    assert.deepEqual(codes({ lifeEvents: [{ id, title }] }), ['sheet-bad-address lifeEvents[0].id'], String(id));
  assert.deepEqual(codes({ lifeEvents: [{ id: 'a', title, services: 'x' }] }), [
    'sheet-wrong-type lifeEvents[0].services',
  ]);
  assert.deepEqual(codes({ themes: 5, lifeEvents: [{ id: 'a', title: {} }] }), [
    'sheet-wrong-type themes',
    'sheet-missing lifeEvents[0].title',
  ]);
});
