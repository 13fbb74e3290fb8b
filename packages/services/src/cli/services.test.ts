import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadServiceIndex } from '../search/index.ts';
import type { Finding } from './finding.ts';
import { main } from './services.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiwizi-services-'));
});
after(() => rm(folder, { recursive: true }));

const fixture = fileURLToPath(new URL('../../fixtures/services.json', import.meta.url));
type Json = Record<string, unknown>;
/** A sheet of its own, in Arabic and French. */
const sheet = (id: string, change: Json = {}): Json => ({
  id,
  audience: 'business',
  title: { ar: 'مستخرج من السجل التجاري', fr: 'Extrait du registre de commerce' },
  description: { ar: 'ما يقوله السجل عن مقاولة.', fr: 'Ce que le registre dit d’une entreprise.' },
  authority: { id: 'court', name: { ar: 'المحكمة', fr: 'Tribunal' } },
  documents: [],
  cost: { kind: 'free' },
  delay: { kind: 'unknown' },
  onlineLevel: 'request',
  channels: ['online'],
  languages: ['ar', 'fr'],
  assistance: ['counter'],
  ...change,
});

async function run(...argv: string[]): Promise<{ exit: number; said: string; complained: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  const exit = await main(argv, { output, errors });
  output.end();
  await new Promise((done) => output.on('end', done));
  return {
    exit,
    said: Buffer.concat(chunks).toString('utf8'),
    complained: (errors.read() as Buffer | null)?.toString('utf8') ?? '',
  };
}

let count = 0;
/** Writes files into a folder of their own, and gives its path. */
async function files(contents: Readonly<Record<string, unknown>>): Promise<string> {
  const path = join(folder, `sheets-${(count += 1)}`);
  for (const [name, content] of Object.entries(contents)) {
    const file = join(path, name);
    await mkdir(join(file, '..'), { recursive: true });
    const isWritten = typeof content === 'string' || content instanceof Uint8Array;
    await writeFile(file, isWritten ? content : JSON.stringify(content, undefined, 2));
  }
  return path;
}

async function findings(contents: Readonly<Record<string, unknown>>, ...more: string[]): Promise<Finding[]> {
  const { said } = await run('check', await files(contents), '--json', ...more);
  return (JSON.parse(said) as { findings: Finding[] }).findings;
}
const codes = (all: readonly Finding[]): string[] => all.map(({ level, code }) => `${level} ${code}`);

test('good sheets: one a file, a list, or in an object; whatever else lies there', async () => {
  const path = await files({
    'a.json': sheet('a'),
    'below/list.json': [sheet('b'), sheet('c')],
    'all.json': { services: [sheet('d')], themes: [], lifeEvents: [] },
    'notes.txt': 'no sheet',
  });
  const { exit, said } = await run('check', path);
  assert.equal(said, 'files: 3, sheets: 4, errors: 0, warnings: 0, questions: 0\n');
  assert.equal(exit, 0);
});

test('an error names file, line, column, code, path, what was found and what is expected', async () => {
  const path = await files({ 'a.json': sheet('a', { cost: { kind: 'gratis' }, verifiedOn: '2026-02-30' }) });
  const { exit, said } = await run('check', path);
  assert.equal(exit, 3);
  const lines = said.split('\n');
  const file = join(path, 'a.json');
  assert.equal(
    lines[0],
    `${file}:21:13: error sheet-unknown-value at a.cost.kind: found "gratis"; expected: one of free, fixed, variable, unknown`,
  );
  assert.match(
    lines[1] ?? '',
    /:\d+:17: error sheet-bad-date at a\.verifiedOn: found "2026-02-30"; expected: a day as/,
  );
  const text = (await readFile(file, 'utf8')).split('\n')[20] ?? '';
  assert.equal(text.slice(12), '"gratis"', 'the line and column are those of the value');
});

test('a missing language and markup are warnings; both can be published', async () => {
  const all = await findings(
    { 'a.json': sheet('a', { title: { fr: '<img src=x onerror=alert(1)> & cie' } }) },
    '--languages',
    'ar,fr',
  );
  assert.deepEqual(codes(all), ['warning sheet-language-missing', 'warning sheet-markup']);
  assert.match(all[0]?.expected ?? '', /^ar-MA too/);
});

test('a mark that turns the line around is a warning, and comes to no line of the report; one that isolates is none', async () => {
  const path = await files({
    'a.json': sheet('a', {
      title: { ar: 'خدمة \u2066ICE\u2069', fr: 'Prix \u202e001 MAD' },
      description: { ar: 'و', fr: 'D' },
    }),
  });
  const { said } = await run('check', path);
  assert.match(said, /warning sheet-direction-mark at a\.title\.fr: found [^\u202e]*001/);
  assert.equal(said.match(/sheet-direction-mark/g)?.length, 1);
});

test('unknown theme and life event, where there are lists of them; without lists any is taken', async () => {
  const loose = sheet('a', { theme: 'x', lifeEvent: 'y' });
  assert.deepEqual(await findings({ 'a.json': loose }), []);
  const all = await findings({
    'all.json': {
      services: [loose],
      themes: [{ id: 'papers', title: { fr: 'Papiers' } }],
      lifeEvents: [{ id: 'birth', title: { fr: 'Naissance' } }],
    },
  });
  assert.deepEqual(codes(all), ['error sheet-unknown-theme', 'error sheet-unknown-life-event']);
  assert.equal(all[0]?.expected, 'one of papers');
});

test('life events that are parts of each other in a circle, or of none that is there', async () => {
  const title = { fr: 'x' };
  const event = (id: string, partOf?: string): Json => ({ id, title, ...(partOf && { partOf }) });
  const circle = [event('a', 'b'), event('b', 'c'), event('c', 'a'), event('outside', 'a')];
  const all = await findings({ 'all.json': { services: [], lifeEvents: circle } });
  assert.deepEqual(codes(all), Array(3).fill('error group-cycle'));
  assert.equal(all[0]?.path, 'lifeEvents[0].partOf');
  assert.deepEqual(codes(await findings({ 'all.json': { services: [], lifeEvents: [event('a', 'a')] } })), [
    'error group-cycle',
  ]);
  assert.deepEqual(codes(await findings({ 'all.json': { services: [], themes: [event('a', 'z'), event('a')] } })), [
    'error sheet-duplicate-id',
    'error group-unknown',
  ]);
  assert.deepEqual(codes(await findings({ 'all.json': { services: [], themes: 'x' } })), ['error sheet-wrong-type']);
});

test('one faulty sheet, theme, life event or office hides nothing of the others, and all are counted', async () => {
  const title = { fr: 'x', ar: 'س' };
  const faulty = sheet('faulty', { serviceUrl: 'javascript:alert(1)', theme: 'one' });
  const other = sheet('other', { title: { fr: '<b>x</b>' }, theme: 'bad' });
  const office = { id: 'o', kind: 'office', name: title, commune: { id: 'x', name: title } };
  const path = await files({
    'all.json': {
      services: [faulty, other],
      themes: [
        { id: 'one', title },
        { id: 'bad', title: 5 },
        { id: 'one', title },
      ],
      lifeEvents: [
        { id: 'a', title: 5 },
        { id: 'b', title, services: [{ service: 'faulty' }, { service: 'gone' }] },
      ],
      offices: [{ ...office, kind: 'ship' }, office, office],
    },
  });
  const { exit, said } = await run('check', path, '--json');
  assert.equal(exit, 3);
  const { findings: all, sheets } = JSON.parse(said) as { findings: Finding[]; sheets: number };
  assert.equal(sheets, 2);
  assert.deepEqual(
    all.map(({ level, code, path: at }) => `${level} ${code} ${at}`),
    [
      'error sheet-bad-url faulty.serviceUrl',
      'error sheet-wrong-type themes[1].title',
      'error sheet-duplicate-id themes[2].id',
      'error sheet-wrong-type lifeEvents[0].title',
      'error life-event-unknown-service lifeEvents[1].services[1].service',
      'error sheet-unknown-value offices[0].kind',
      'error sheet-duplicate-id offices[1].id',
      'error sheet-duplicate-id offices[2].id',
      'warning sheet-language-missing other.title',
      'warning sheet-markup other.title.fr',
    ],
  );
});

test('offices, themes and life events may stand in files of their own, and each is checked alone', async () => {
  const title = { fr: 'x', ar: 'س' };
  const office = { id: 'o', kind: 'office', name: title, commune: { id: 'x', name: title } };
  assert.deepEqual(await findings({ 'offices.json': { offices: [office] } }), []);
  const [bad] = await findings({ 'offices.json': { offices: [{ ...office, kind: 'ship' }] } });
  assert.deepEqual([bad?.code, bad?.path], ['sheet-unknown-value', 'offices[0].kind']);
  const [day] = await findings({ 'calendar.json': { calendar: { until: 'soon' } } });
  assert.deepEqual([day?.code, day?.path], ['sheet-bad-date', 'calendar.until']);
  const apart = {
    'a.json': [sheet('a', { theme: 'papers', lifeEvent: 'trade' })],
    'themes.json': { themes: [{ id: 'papers', title }] },
    'events.json': { lifeEvents: [{ id: 'trade', title, services: [{ service: 'a' }] }] },
  };
  assert.deepEqual(await findings(apart), []);
  const out = join(folder, 'apart');
  const built = await run('build', await files(apart), '--out', out, '--base', 'https://x.example/');
  assert.equal(built.exit, 0, built.said + built.complained);
  assert.ok(existsSync(join(out, 'fr/life-events/trade.html')));
});

test('a directory of files has a name in each language, and its name leads to the agency', async () => {
  const out = join(folder, 'named');
  const path = await files({ 'a.json': sheet('a') });
  const build = (...more: string[]) => run('build', path, '--out', out, '--base', 'https://x.example/', ...more);
  const page = (name: string): Promise<string> => readFile(join(out, name, 'index.html'), 'utf8');
  const { exit, complained } = await build('--name', 'ar=دليل الجماعة', '--name', 'A=B', '--home', '/{lang}/accueil');
  assert.equal(exit, 0, complained);
  assert.match(await page('ar'), /<title>[^<]*دليل الجماعة</);
  assert.match(await page('fr'), /<title>[^<]*A=B</);
  assert.match(await page('fr'), /href="\/fr\/accueil"/);
  assert.equal((await build('--name', 'xx=Klingon')).exit, 2);
  for (const home of ['javascript:alert(1)', '//evil.example', 'accueil'])
    assert.match((await build('--home', home)).complained, /build-bad-home/, home);
});

test('a life event whose service has no sheet, or that names one twice; its pages are built in order', async () => {
  const title = { fr: 'Commerce', ar: 'تجارة' };
  const why = { fr: 'Il faut <b>y</b> être inscrit.', ar: 'التسجيل ضروري.' };
  const services = [{ service: 'b', why }, { service: 'gone' }, { service: 'a' }];
  const all = await findings({
    'a.json': sheet('a'),
    'all.json': { services: [sheet('b')], lifeEvents: [{ id: 'trade', title, services }] },
  });
  assert.deepEqual(
    all.map(({ code, path }) => `${code} ${path}`),
    ['life-event-unknown-service lifeEvents[0].services[1].service'],
  );
  const event = { id: 'trade', title, services: services.filter(({ service }) => service !== 'gone') };
  const empty = { id: 'empty', title };
  const path = await files({
    'a.json': sheet('a'),
    'all.json': { services: [sheet('b')], lifeEvents: [empty, event] },
  });
  const out = join(folder, 'events');
  const built = await run('build', path, '--out', out, '--base', 'https://x.example/');
  assert.equal(built.exit, 0, built.said);
  assert.equal(existsSync(join(out, 'fr/life-events/empty.html')), false);
  const page = await readFile(join(out, 'fr/life-events/trade.html'), 'utf8');
  assert.match(page, /<ol[^]*services\/b\.html[^]*Il faut &lt;b&gt;y[^]*services\/a\.html[^]*<\/ol>/);
  assert.match(page, /href="\/fr\/life-events\.html"/);
  assert.match(await readFile(join(out, 'ar/life-events.html'), 'utf8'), /href="\/ar\/life-events\/trade\.html"/);
  assert.match(await readFile(join(out, 'fr/index.html'), 'utf8'), /href="life-events\.html"/);
});

test('offices: a fault names its place; hours that no calendar goes with are a warning', async () => {
  const office = {
    id: 'house',
    kind: 'office',
    name: { fr: 'Maison' },
    commune: { id: 'x', name: { fr: 'X' } },
    hours: { usual: [{ days: ['mon'], from: '08:30', to: '16:30' }] },
  };
  const check = (change: Json): Promise<Finding[]> =>
    findings({ 'all.json': { services: [sheet('a')], offices: [office], ...change } });
  assert.deepEqual(codes(await check({ calendar: { until: '2027-06-30' } })), []);
  assert.deepEqual(codes(await check({})), ['warning office-calendar-missing']);
  const [bad] = await check({ calendar: { until: 'soon' } });
  assert.deepEqual([bad?.code, bad?.path], ['sheet-bad-date', 'calendar.until']);
  const [late] = await check({
    offices: [{ ...office, hours: { usual: [{ days: ['mon'], from: '9h', to: '10:00' }] } }],
  });
  assert.deepEqual([late?.code, late?.path], ['office-bad-time', 'offices[0].hours.usual[0].from']);
});

test('a name twice: in one file, in two, with other capitals, as a slug, and twice in one object', async () => {
  assert.deepEqual(codes(await findings({ 'a.json': [sheet('a'), sheet('a')] })), ['error sheet-duplicate-id']);
  const two = await findings({ 'a.json': sheet('a'), 'b.json': sheet('A') });
  assert.deepEqual(codes(two), ['error sheet-duplicate-id']);
  assert.match(two[0]?.expected ?? '', /a\.json has not/);
  assert.deepEqual(codes(await findings({ 'a.json': sheet('a'), 'b.json': sheet('b', { slug: 'a' }) })), [
    'error sheet-duplicate-id',
  ]);
  const text = JSON.stringify(sheet('a')).replace('{', '{"title":{"fr":"Perdu"},');
  const lost = await findings({ 'a.json': text });
  assert.deepEqual(codes(lost), ['error sheet-duplicate-name']);
  assert.equal(lost[0]?.path, 'title');
});

test('a name that would leave the folder, or that no address has', async () => {
  for (const id of ['../../etc/passwd', '..', 'a/b', 'a b', '-a', 'a?b', 'a\u202eb'])
    assert.deepEqual(codes(await findings({ 'a.json': sheet(id) })), ['error sheet-bad-address'], id);
  assert.deepEqual(await findings({ 'a.json': sheet('رخصة-2.1_b') }), []);
});

test('a file’s own name makes no line of its own', async () => {
  const path = await files({ 'a.json\nb.json:1:1: error forged\u202e.json': '{' });
  const { said } = await run('check', path);
  assert.doesNotMatch(said, /^b\.json|\u202e/m);
});

test('files that are no text, no JSON, no sheets, or too deep', async () => {
  const bytes = Buffer.concat([Buffer.from('[\n {"id": "é'), Buffer.from([0xe9]), Buffer.from('"}]')]);
  const [latin] = await findings({ 'a.json': bytes });
  assert.deepEqual([latin?.code, latin?.line, latin?.column, latin?.found], ['file-not-utf8', 2, 11, 'byte e9']);
  const [json] = await findings({ 'a.json': '{\n "id": "a",\n}' });
  assert.deepEqual([json?.code, json?.line], ['sheets-not-json', 3]);
  assert.deepEqual(codes(await findings({ 'a.json': '' })), ['error sheets-not-json']);
  assert.deepEqual(codes(await findings({ 'a.json': '5' })), ['error sheets-not-list']);
  assert.deepEqual(codes(await findings({ 'a.json': '{"services":5}' })), ['error sheets-not-list']);
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const all = await findings({ 'a.json': JSON.stringify(sheet('a')).replace('"title":', `"title":${deep},"name":`) });
  assert.deepEqual(codes(all), ['error sheet-wrong-type']);
  assert.equal(all[0]?.found, 'a list of 1');
  assert.deepEqual(
    await findings({ 'a.json': `\ufeff${JSON.stringify(sheet('a'))}` }),
    [],
    'a byte order mark is none',
  );
});

test('200 names of one service are told of, and the service is found by them no more than others by theirs', async () => {
  const many = sheet('many', { alt: { fr: Array.from({ length: 200 }, (_, at) => `permis ${at}`) } });
  const all = await findings({ 'a.json': many });
  assert.deepEqual(codes(all), ['warning sheet-many-aliases']);
  const out = join(folder, 'many');
  const path = await files({ 'a.json': [many, sheet('permit', { title: { ar: 'رخصة', fr: 'Permis de terrasse' } })] });
  assert.equal((await run('build', path, '--out', out, '--base', 'https://x.example/')).exit, 0);
  const index = loadServiceIndex(await readFile(join(out, 'index.json'), 'utf8'));
  assert.equal(index.search('permis')[0]?.id, 'permit');
});

test('a misspelt name is told, with what was meant; a note of the agency’s own is not', async () => {
  const path = await files({
    'a.json': {
      $schema: '../schema.json',
      ...sheet('a', { verifedOn: '2026-11-02', adiuence: 'all', colour: 'ours' }),
    },
  });
  const { exit, said } = await run('check', path, '--json');
  assert.equal(exit, 0);
  const { findings } = JSON.parse(said) as { findings: readonly Finding[] };
  assert.deepEqual(
    findings.map(({ level, code, path: at, expected }) => [level, code, at, expected.slice(0, 13)]),
    [
      ['warning', 'sheet-unknown-key', 'a.verifedOn', '"verifiedOn",'],
      ['warning', 'sheet-unknown-key', 'a.adiuence', '"audience", w'],
    ],
  );
});

test('a file of 10 MB is read, and every fault in it is told', async () => {
  const all = Array.from({ length: 25_000 }, (_, at) => sheet(`s${at}`));
  all[24_999] = sheet('s24999', { audience: 'nobody' });
  const text = JSON.stringify(all);
  assert.ok(text.length > 10_000_000, `${text.length}`);
  const found = await findings({ 'a.json': text });
  assert.deepEqual(codes(found), ['error sheet-unknown-value']);
  assert.equal(found[0]?.line, 1);
  assert.ok(text.slice((found[0]?.column ?? 0) - 1).startsWith('"nobody"'));
});

test('what a law may forbid is asked, never judged: a document nobody published, a second copy, a legalised signature', async () => {
  const names = [
    'Demande en double exemplaire',
    '2 copies de la CNIE',
    'Copie certifiée conforme',
    'نسختان من العقد',
    'عقد مصحح الإمضاء',
    'Copie de la CNIE',
  ];
  const documents = names.map((fr, at) => ({ id: `d${at}`, name: { fr, ar: 'وثيقة' } }));
  const all = await findings({ 'a.json': sheet('a', { documents }) });
  assert.deepEqual(
    all.map(({ level, code, path }) => `${level} ${code} ${path}`),
    [
      'question law-55-19-second-copy a.documents[0].name.fr',
      'question law-55-19-second-copy a.documents[1].name.fr',
      'question law-55-19-legalised a.documents[2].name.fr',
      'question law-55-19-second-copy a.documents[3].name.fr',
      'question law-55-19-legalised a.documents[4].name.fr',
      'question law-55-19-not-published a.documents',
    ],
  );
  const path = await files({ 'a.json': sheet('a', { documents, publishedAt: 'https://portal.example/1' }) });
  const { exit, said } = await run('check', path);
  assert.equal(exit, 0);
  assert.match(said, /to be confirmed by a jurist ⚖: may more than one copy be asked for\?/);
  assert.doesNotMatch(said, /not-published/);
  assert.equal((await run('check', path, '--strict')).exit, 3);
  assert.equal((await run('check', path, '--quiet')).said.split('\n').length, 2, 'the sum alone');
});

test('the same question 60 times is not 60 lines', async () => {
  const { said } = await run('check', fixture);
  assert.ok(said.split('\n').length < 20, said);
  const asked = said.split('\n').filter((line) => line.includes('law-55-19-not-published'));
  assert.equal(asked.length, 1);
  assert.match(
    asked[0] ?? '',
    /:\d+:\d+: question law-55-19-not-published in \d+ sheets \((?:[\w-]+, ){5}\d+ more\): found no/,
  );
});

test('a directory of files: pages, index, linked data; what agencies write is text everywhere', async () => {
  const evil = '</script><img src=x onerror="alert(1)">{{7*7}}<?php ?>';
  const path = await files({
    'a.json': sheet('a', { title: { fr: evil, ar: 'خدمة' }, serviceUrl: 'https://agency.example/start' }),
    'b.json': sheet('b', { slug: 'registre' }),
  });
  const out = join(folder, 'built');
  const built = await run('build', path, '--out', out, '--base', 'https://x.example/annuaire', '--assets', '/t');
  assert.equal(built.exit, 0, built.said + built.complained);
  assert.deepEqual((await readdir(out, { recursive: true })).sort(), [
    'ar',
    'ar/index.html',
    'ar/services',
    'ar/services/a.html',
    'ar/services/registre.html',
    'cpsv-ap.jsonld',
    'fr',
    'fr/index.html',
    'fr/services',
    'fr/services/a.html',
    'fr/services/registre.html',
    'index.json',
    'tiwizi-services.json',
  ]);
  const page = await readFile(join(out, 'fr/services/a.html'), 'utf8');
  const list = await readFile(join(out, 'fr/index.html'), 'utf8');
  for (const html of [page, list]) {
    assert.doesNotMatch(html, /<img|<\?php/);
    assert.match(html, /&lt;\/script(>|&gt;)&lt;img/);
    assert.match(html, /<html lang="fr" dir="ltr">/);
    assert.match(html, /href="\/annuaire\/ar\//);
    assert.match(html, /src="\/t\/kits\/services\.js"/);
  }
  assert.match(page, /href="https:\/\/agency\.example\/start"/);
  const [, data = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? [];
  assert.equal((JSON.parse(data) as Json)['name'], evil);
  assert.equal((JSON.parse(data) as Json)['url'], 'https://x.example/annuaire/fr/services/a.html');
  assert.match(await readFile(join(out, 'ar/index.html'), 'utf8'), /dir="rtl"/);
  const graph = JSON.parse(await readFile(join(out, 'cpsv-ap.jsonld'), 'utf8')) as { '@graph': Json[] };
  assert.ok(graph['@graph'].some((node) => node['@id'] === 'https://x.example/annuaire/service/a'));
  assert.equal(
    loadServiceIndex(await readFile(join(out, 'index.json'), 'utf8')).search('registre de commerce')[0]?.id,
    'b',
  );

  // A service that has gone has no page any more; an error leaves what stands.
  await rm(join(path, 'b.json'));
  assert.equal((await run('build', path, '--out', out, '--base', 'https://x.example/')).exit, 0);
  assert.equal(existsSync(join(out, 'fr/services/registre.html')), false);
  await writeFile(join(path, 'b.json'), '{');
  assert.equal((await run('build', path, '--out', out, '--base', 'https://x.example/')).exit, 3);
  assert.ok(existsSync(join(out, 'fr/services/a.html')));
});

test('a folder with files of somebody is left alone', async () => {
  const out = await files({ 'thesis.txt': 'mine' });
  const path = await files({ 'a.json': sheet('a') });
  const { exit, complained } = await run('build', path, '--out', out, '--base', 'https://x.example/');
  assert.equal(exit, 2);
  assert.match(complained, /build-folder-in-use/);
  assert.deepEqual(await readdir(out), ['thesis.txt']);
});

test('so is what somebody keeps beside it, by the names that a build uses meanwhile; what a build left there is not', async () => {
  const path = await files({ 'a.json': sheet('a') });
  for (const ending of ['new', 'old']) {
    const out = join(folder, `beside-${ending}`);
    const own = `${out}.${ending}`;
    await mkdir(own);
    await writeFile(join(own, 'thesis.txt'), 'mine');
    const { exit, complained } = await run('build', path, '--out', out, '--base', 'https://x.example/');
    assert.equal(exit, 2);
    assert.match(complained, new RegExp(`build-folder-in-use: .*beside-${ending}\\.${ending}`));
    assert.deepEqual(await readdir(own), ['thesis.txt']);
    assert.equal(existsSync(out), false, 'nothing was written');
    await writeFile(join(own, 'tiwizi-services.json'), '{}');
    assert.equal((await run('build', path, '--out', out, '--base', 'https://x.example/')).exit, 0);
    assert.ok(existsSync(join(out, 'fr/services/a.html')));
    assert.equal(existsSync(own), false);
  }
});

test('the same sheets give the same files', async () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  const copy = join(folder, 'copy.json');
  await cp(fixture, copy);
  for (const out of [one, two])
    assert.equal((await run('build', copy, '--quiet', '--out', out, '--base', 'https://x.example/')).exit, 0);
  for (const name of await readdir(one, { recursive: true }))
    if (/\.\w+$/.test(name)) assert.deepEqual(await readFile(join(one, name)), await readFile(join(two, name)), name);
});

test('a call that makes no sense', async () => {
  for (const argv of [
    [],
    ['check'],
    ['print', fixture],
    ['build', fixture],
    ['build', fixture, '--out', join(folder, 'x'), '--base', 'javascript:alert(1)'],
    ['build', fixture, '--out', join(folder, 'x'), '--base', 'no address'],
    ['check', join(folder, 'not-there')],
    ['check', fixture, '--languages', 'klingon'],
    ['check', fixture, '--x'],
  ]) {
    const { exit, complained } = await run(...argv);
    assert.equal(exit, 2, argv.join(' '));
    assert.match(complained, /^tiwizi-services: .+\nSee tiwizi-services --help/);
  }
  assert.equal((await run('--help')).exit, 0);
});
