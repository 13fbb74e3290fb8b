import { knownLocale, locales, urlSegment, type LocalizedText } from '@tiwizi/i18n';
import type { JsonLd } from './government-service.ts';
import type { ServiceSheet } from './service-sheet.ts';
import { audienceWords, channelWords, costWords, onlineLevelWords } from './sheet-words.ts';

/** The vocabularies of CPSV-AP 3.2.0, written out so that no reader has to fetch a context. */
const CONTEXT = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const AUTHORITY = 'http://publications.europa.eu/resource/authority/';
const COUNTRY = `${AUTHORITY}country/MAR`;
/** The authority list of languages where it has them, ISO 639-3 otherwise. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: `${AUTHORITY}language/ARA`,
  fr: `${AUTHORITY}language/FRA`,
  en: `${AUTHORITY}language/ENG`,
};

type Node = { '@id': string; '@type': string | string[]; [property: string]: unknown };
type LangString = { '@language': string; '@value': string };

const strings = (texts: LocalizedText | undefined): LangString[] =>
  Object.entries(texts ?? {}).map(([language, value]) => ({ '@language': language, '@value': value }));
const inAll = (words: (locale: (typeof locales)[number]) => string): LangString[] =>
  locales.map((locale) => ({ '@language': urlSegment(locale), '@value': words(locale) }));
const ref = (node: Node): { '@id': string } => ({ '@id': node['@id'] });
const part = (text: string): string => encodeURIComponent(text);

function language(tag: string): Node {
  const known = LANGUAGES[knownLocale(tag) === undefined ? tag : urlSegment(tag)];
  return { '@id': known ?? `http://lexvo.org/id/iso639-3/${part(tag)}`, '@type': 'dct:LinguisticSystem' };
}

/** The nodes of one sheet; the service first. */
function nodesOf(sheet: ServiceSheet, base: string): Node[] {
  const service = `${base}service/${part(sheet.id)}`;
  const concept = (scheme: string, value: string, label: LangString[]): Node => ({
    '@id': `${base}concept/${scheme}/${part(value)}`,
    '@type': 'skos:Concept',
    'skos:prefLabel': label,
  });
  const spatial: Node = { '@id': COUNTRY, '@type': ['dct:Location', 'http://data.europa.eu/88u/dataset/atu-type'] };
  const authority: Node = {
    '@id': `${base}organisation/${part(sheet.authority.id)}`,
    '@type': 'cv:PublicOrganisation',
    'dct:identifier': sheet.authority.id,
    'skos:prefLabel': strings(sheet.authority.name),
    'dct:spatial': ref(spatial),
  };
  const audience = concept(
    'audience',
    sheet.audience,
    inAll((locale) => audienceWords(sheet.audience, locale)),
  );
  const level = concept(
    'online-level',
    sheet.onlineLevel,
    inAll((locale) => onlineLevelWords(sheet.onlineLevel, locale)),
  );
  const languages = sheet.languages.map(language);
  const types = sheet.channels.map((channel) =>
    concept(
      'channel',
      channel,
      inAll((locale) => channelWords(channel, locale)),
    ),
  );
  const channels = sheet.channels.map((channel, at): Node => ({
    '@id': `${service}/channel/${channel}`,
    '@type': 'cv:Channel',
    'dct:identifier': `${sheet.id}/${channel}`,
    'dct:type': types[at] && ref(types[at]),
  }));
  const evidence = sheet.documents.map((document): Node => ({
    '@id': `${service}/evidence/${part(document.id)}`,
    '@type': 'cv:Evidence',
    'dct:identifier': `${sheet.id}/${document.id}`,
    'dct:title': strings(document.name),
    ...(document.condition && { 'dct:description': strings(document.condition.text) }),
  }));
  const hours: Node[] = [];
  const contacts = (sheet.contactPoints ?? []).map((point, at): Node => {
    const id = `${service}/contact/${at + 1}`;
    const open: Node = {
      '@id': `${id}/hours`,
      '@type': 'time:TemporalEntity',
      'dct:description': strings(point.hours),
    };
    if (point.hours) hours.push(open);
    return {
      '@id': id,
      '@type': 'cv:ContactPoint',
      'skos:prefLabel': strings(point.name),
      ...(point.telephone !== undefined && { 'cv:telephone': point.telephone }),
      ...(point.hours && { 'cv:openingHours': ref(open) }),
    };
  });
  const event: Node | undefined =
    sheet.lifeEvent === undefined
      ? undefined
      : {
          '@id': `${base}event/${part(sheet.lifeEvent)}`,
          '@type': ['cv:Event', sheet.audience === 'business' ? 'cv:BusinessEvent' : 'cv:LifeEvent'],
          'dct:identifier': sheet.lifeEvent,
          'dct:title': [{ '@language': 'fr', '@value': sheet.lifeEvent }],
        };
  const { cost, delay } = sheet;
  const currency: Node | undefined =
    cost.kind === 'fixed' ? { '@id': `${AUTHORITY}currency/${cost.currency}`, '@type': 'skos:Concept' } : undefined;
  // An unknown cost is no node at all: CPSV-AP readers take a Cost without value for a cost that exists.
  const price: Node | undefined =
    cost.kind === 'unknown'
      ? undefined
      : {
          '@id': `${service}/cost`,
          '@type': 'cv:Cost',
          'dct:identifier': `${sheet.id}/cost`,
          'dct:description': inAll((locale) => costWords(cost, locale)),
          ...(cost.kind !== 'variable' && {
            'cv:hasValue': { '@type': 'xsd:double', '@value': String(cost.kind === 'fixed' ? cost.amount : 0) },
          }),
          ...(currency && { 'cv:currency': ref(currency) }),
        };
  const duration = delay.kind === 'max' ? delay.value : delay.kind === 'immediate' ? 'PT0S' : undefined;
  return [
    {
      '@id': service,
      '@type': 'cpsv:PublicService',
      'dct:identifier': sheet.id,
      'dct:title': strings(sheet.title),
      'dct:description': strings(sheet.description),
      'cv:hasCompetentAuthority': ref(authority),
      'dct:audience': ref(audience),
      'dcat:keyword': Object.entries(sheet.alt ?? {}).flatMap(([tag, words]) =>
        words.map((word) => ({ '@language': tag, '@value': word })),
      ),
      'cv:isClassifiedBy': ref(level),
      'dct:language': languages.map(ref),
      'cv:hasChannel': channels.map(ref),
      'cpsv:hasInput': evidence.map(ref),
      'cv:contactPoint': contacts.map(ref),
      'dct:spatial': ref(spatial),
      ...(price && { 'cv:hasCost': ref(price) }),
      ...(event && { 'cv:isGroupedBy': ref(event) }),
      ...(duration !== undefined && { 'cv:processingTime': { '@type': 'xsd:duration', '@value': duration } }),
    },
    authority,
    spatial,
    audience,
    level,
    ...languages,
    ...types,
    ...channels,
    ...evidence,
    ...contacts,
    ...hours,
    ...(currency ? [currency] : []),
    ...(price ? [price] : []),
    ...(event ? [event] : []),
  ];
}

/**
 * Sheets as a CPSV-AP 3.2 graph (JSON-LD). Nodes that several sheets share (authority, audience, language) stand once. The online level,
 * for which CPSV-AP has no property, is a `cv:isClassifiedBy` concept. Help without a place or number (`assistance`) has no node.
 *
 * @param base absolute address under which the identifiers of services, authorities and concepts are made; ends with `/`
 * @throws TypeError when `base` is not an absolute address
 */
export function toCpsvAp(sheets: ServiceSheet | readonly ServiceSheet[], { base }: { readonly base: string }): JsonLd {
  const root = new URL(base).href.replace(/\/?$/, '/');
  const graph = new Map<string, Node>();
  for (const sheet of Array.isArray(sheets) ? (sheets as readonly ServiceSheet[]) : [sheets as ServiceSheet]) {
    for (const node of nodesOf(sheet, root)) if (!graph.has(node['@id'])) graph.set(node['@id'], node);
  }
  return { '@context': CONTEXT, '@graph': [...graph.values()] };
}
