import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { locales } from '@tiwizi/i18n';
import { toCpsvAp } from './cpsv-ap.ts';
import { toGovernmentService } from './government-service.ts';
import { parseServiceSheets } from './parse-service-sheets.ts';
import type { ServiceSheet } from './service-sheet.ts';

const sheets = parseServiceSheets(readFileSync(new URL('../../fixtures/services.json', import.meta.url), 'utf8'));
const journey = sheets.find(({ slug }) => slug === 'birth-certificate-extract')!;
const base = 'https://demo.example/';

type Node = Record<string, unknown> & { '@id': string; '@type': string | string[] };
const list = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
const graphOf = (data: ServiceSheet | readonly ServiceSheet[]): Node[] => toCpsvAp(data, { base })['@graph'] as Node[];

/** The constraints of the CPSV-AP 3.2.0 SHACL shapes on the properties we write: least, most, and class (`@`) or datatype of the value. */
const SHAPES: Record<string, Record<string, [least: number, most: number, kind: string]>> = {
  'cpsv:PublicService': {
    'dct:identifier': [1, 1, 'text'],
    'dct:title': [1, 99, 'lang'],
    'dct:description': [1, 99, 'lang'],
    'cv:hasCompetentAuthority': [1, 99, '@cv:PublicOrganisation'],
    'dct:audience': [0, 99, '@skos:Concept'],
    'dcat:keyword': [0, 99, 'lang'],
    'cv:isClassifiedBy': [0, 99, '@skos:Concept'],
    'dct:language': [0, 99, '@dct:LinguisticSystem'],
    'cv:hasChannel': [0, 99, '@cv:Channel'],
    'cpsv:hasInput': [0, 99, '@cv:Evidence'],
    'cv:contactPoint': [0, 99, '@cv:ContactPoint'],
    'dct:spatial': [0, 99, '@dct:Location'],
    'cv:hasCost': [0, 99, '@cv:Cost'],
    'cv:isGroupedBy': [0, 99, '@cv:Event'],
    'cv:processingTime': [0, 1, 'xsd:duration'],
  },
  'cv:PublicOrganisation': {
    'dct:identifier': [0, 1, 'text'],
    'skos:prefLabel': [1, 99, 'lang'],
    'dct:spatial': [1, 99, '@http://data.europa.eu/88u/dataset/atu-type'],
  },
  'cv:Channel': { 'dct:identifier': [1, 1, 'text'], 'dct:type': [0, 1, '@skos:Concept'] },
  'cv:Evidence': { 'dct:identifier': [1, 1, 'text'], 'dct:title': [1, 99, 'lang'], 'dct:description': [0, 99, 'lang'] },
  'cv:Cost': {
    'dct:identifier': [1, 1, 'text'],
    'dct:description': [0, 99, 'lang'],
    'cv:hasValue': [0, 1, 'xsd:double'],
    'cv:currency': [0, 1, '@skos:Concept'],
  },
  'cv:Event': { 'dct:identifier': [1, 1, 'text'], 'dct:title': [1, 99, 'lang'] },
  'cv:ContactPoint': {
    'cv:openingHours': [0, 99, '@time:TemporalEntity'],
    'cv:telephone': [0, 99, 'text'],
    'skos:prefLabel': [0, 99, 'lang'],
  },
};

function violations(graph: readonly Node[]): string[] {
  const byId = new Map(graph.map((node) => [node['@id'], node]));
  const found: string[] = [];
  for (const node of graph) {
    for (const type of list(node['@type']) as string[]) {
      const shape = SHAPES[type];
      if (!shape) continue;
      for (const name of Object.keys(node))
        if (!name.startsWith('@') && !(name in shape)) found.push(`${node['@id']} has ${name}`);
      for (const [name, [least, most, kind]] of Object.entries(shape)) {
        const values = list(node[name]);
        if (values.length < least || values.length > most) found.push(`${node['@id']} ${name}: ${values.length}`);
        for (const value of values) {
          const fields = value as Record<string, unknown>;
          const good =
            kind === 'text'
              ? typeof value === 'string' && value !== ''
              : kind === 'lang'
                ? typeof fields['@value'] === 'string' && typeof fields['@language'] === 'string'
                : kind[0] === '@'
                  ? list(byId.get(String(fields['@id']))?.['@type']).includes(kind.slice(1))
                  : fields['@type'] === kind && typeof fields['@value'] === 'string';
          if (!good) found.push(`${node['@id']} ${name}: ${JSON.stringify(value)} is no ${kind}`);
        }
      }
    }
  }
  return found;
}

test('CPSV-AP: every sheet satisfies the shapes, alone and together', () => {
  for (const sheet of sheets) assert.deepEqual(violations(graphOf(sheet)), []);
  const graph = graphOf(sheets);
  assert.deepEqual(violations(graph), []);
  assert.equal(graph.filter((node) => node['@type'] === 'cpsv:PublicService').length, sheets.length);
  assert.equal(new Set(graph.map((node) => node['@id'])).size, graph.length, 'shared nodes stand once');
});

test('CPSV-AP: the checker can fail', () => {
  const [service, ...others] = graphOf(journey);
  assert.ok(service);
  assert.notDeepEqual(violations([{ ...service, 'dct:title': [] }, ...others]), []);
  assert.notDeepEqual(violations([service]), [], 'a reference to nothing');
});

test('CPSV-AP: prefixes used are declared, identifiers are absolute and survive odd ids', () => {
  const data = toCpsvAp({ ...journey, id: 'a/b ç?#' }, { base: 'https://demo.example/services' });
  const context = data['@context'] as Record<string, string>;
  const graph = data['@graph'] as Node[];
  assert.equal(graph[0]?.['@id'], 'https://demo.example/services/service/a%2Fb%20%C3%A7%3F%23');
  for (const node of graph) {
    assert.ok(URL.canParse(node['@id']), node['@id']);
    for (const name of [...Object.keys(node), ...(list(node['@type']) as string[])]) {
      if (/^[a-z]+:(?!\/\/)/.test(name)) assert.ok((name.split(':')[0] ?? '') in context, name);
    }
  }
  assert.throws(() => toCpsvAp(journey, { base: 'services' }), TypeError);
});

test('CPSV-AP: an unknown cost is no cost, a free one is zero', () => {
  const costOf = (cost: ServiceSheet['cost']): Node | undefined =>
    graphOf({ ...journey, cost }).find((node) => node['@type'] === 'cv:Cost');
  assert.equal(costOf({ kind: 'unknown' }), undefined);
  assert.deepEqual(costOf({ kind: 'free' })?.['cv:hasValue'], { '@type': 'xsd:double', '@value': '0' });
  assert.deepEqual(costOf({ kind: 'fixed', amount: 2, currency: 'MAD' })?.['cv:hasValue'], {
    '@type': 'xsd:double',
    '@value': '2',
  });
  assert.equal(costOf({ kind: 'variable' })?.['cv:hasValue'], undefined);
});

test('schema.org: one language, absolute links, nothing guessed', () => {
  const data = toGovernmentService({ ...journey, serviceUrl: '/ar/start' }, 'ar-MA', {
    url: `${base}ar/services/birth-certificate-extract`,
    base,
  });
  assert.equal(data['@type'], 'GovernmentService');
  assert.equal(data['name'], 'طلب نسخة موجزة من رسم الولادة');
  assert.deepEqual(data['offers'], { '@type': 'Offer', price: 2, priceCurrency: 'MAD' });
  const [online, counter] = data['availableChannel'] as Record<string, unknown>[];
  assert.equal(online?.['serviceUrl'], `${base}ar/start`);
  assert.equal(online?.['processingTime'], 'P3D');
  assert.deepEqual(online?.['availableLanguage'], ['ar-MA', 'zgh', 'fr-MA', 'en']);
  assert.equal((counter?.['serviceLocation'] as unknown[]).length, 1);
  for (const kind of ['variable', 'unknown'] as const)
    assert.ok(!('offers' in toGovernmentService({ ...journey, cost: { kind } }, 'en')));
  for (const sheet of sheets)
    for (const locale of locales) {
      const text = JSON.stringify(toGovernmentService(sheet, locale));
      assert.doesNotMatch(text, /undefined|null/);
      assert.ok('disambiguatingDescription' in (JSON.parse(text) as object), 'samples say sample');
    }
});
