// What is chosen is what is written: languages, forms, the name of the agency; and each service so made passes its own test.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import prettier from 'prettier';
import { checkSheets, command, filesIn, json, openWorkshop, root } from './workshop.mjs';

const { workshop, create, install } = openWorkshop();
const style = json(join(root, '.prettierrc.json'));

/** Runs the test of a service that was made. */
function ownTest(folder) {
  // Of the runner that this test is in, it is none of the business.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--test'], {
    cwd: folder,
    encoding: 'utf8',
    env,
    timeout: 120_000,
  });
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout, /pass [1-9]/);
}

test('the standard choice has at most 500 lines, formatted, and passes its own test', async () => {
  const folder = install('standard');
  const own = filesIn(folder).filter((path) => /\.(js|json|css)$/.test(path) && path !== 'package.json');
  const lines = own.map((path) => readFileSync(join(folder, path), 'utf8').split('\n').length - 1);
  const count = lines.reduce((sum, each) => sum + each, 0);
  assert.ok(count <= 500, `${count} lines`);
  assert.deepEqual(json(join(folder, 'site.json')).languages, ['ar-MA', 'zgh', 'fr-MA', 'en']);
  for (const path of own) {
    const text = readFileSync(join(folder, path), 'utf8');
    assert.ok(await prettier.check(text, { ...style, filepath: path }), `${path} is not formatted`);
  }
  ownTest(folder);
});

test('a permit in French and Arabic: nothing of another language or form is written', () => {
  const names = ['--agency', 'Commune d’Ifrane', '--agency-ar', 'جماعة إفران'];
  const folder = install('permit', ...names, '--languages', 'fr,ar', '--template', 'permit');
  const site = json(join(folder, 'site.json'));
  assert.deepEqual(site.languages, ['fr-MA', 'ar-MA'], 'the first is that of whoever asks for none');
  assert.deepEqual(site.names.agency, { 'fr-MA': 'Commune d’Ifrane', 'ar-MA': 'جماعة إفران' });
  assert.deepEqual(Object.keys(site.names.signing).sort(), ['ar-MA', 'fr-MA']);
  const [sheet, ...more] = json(join(folder, 'data/services.json')).services;
  assert.deepEqual(more, []);
  assert.equal(sheet.slug, 'terrace-permit');
  assert.deepEqual(sheet.languages, ['ar', 'fr']);
  assert.deepEqual(sheet.authority.name, { fr: 'Commune d’Ifrane', ar: 'جماعة إفران' });
  const files = filesIn(folder);
  assert.deepEqual(
    files.filter((path) => path.startsWith('words')),
    ['words/ar/terrace-permit.json', 'words/fr/terrace-permit.json'],
  );
  for (const path of files) {
    const text = readFileSync(join(folder, path), 'utf8');
    assert.doesNotMatch(
      text,
      /\p{Script=Tifinagh}|birth|zgh\b|"en"|words\/en|Amazigh|readOffices|de démonstration|التجريبية/u,
      path,
    );
  }
  ownTest(folder);
});

test('other choices pass their own test too', () => {
  ownTest(install('both', '--template', 'permit,certificate', '--languages', 'en', '--agency', 'Commune'));
  const complaint = install('complaint', '--template', 'complaint', '--languages', 'ar,fr', '--agency', 'Commune');
  const readme = readFileSync(join(complaint, 'README.md'), 'utf8');
  assert.doesNotMatch(readme, /OIDC|CSC|sign|known:|<!--/i, 'nothing is told of logins where nobody logs in');
  assert.match(readme, /login: 'none'/);
  ownTest(complaint);
  ownTest(install('amazigh', '--languages', 'zgh,ar', '--agency-ar', 'الجماعة'));
  const { agency } = json(join(workshop, 'amazigh/site.json')).names;
  assert.deepEqual(agency, { zgh: 'الجماعة', 'ar-MA': 'الجماعة' }, 'one name alone stands in all languages');
});

test('a list of services: sheets alone, marked as samples, with the name of the agency; nothing is said of forms', () => {
  const folder = install('list', '--template', 'list', '--languages', 'ar,fr', '--agency', 'Commune d’Ifrane');
  const files = filesIn(folder);
  assert.deepEqual(
    files.filter((path) => /^(flow|words)\//.test(path) || path === 'data/list.json'),
    [],
  );
  const { services } = json(join(folder, 'data/services.json'));
  assert.equal(services.length, 10);
  for (const { id, sample, authority, serviceUrl, channels, onlineLevel } of services) {
    assert.equal(sample, true, id);
    assert.deepEqual(authority.name, { ar: 'Commune d’Ifrane', fr: 'Commune d’Ifrane' });
    // No form of theirs is here: nothing leads to one.
    assert.equal(serviceUrl, undefined, id);
    assert.equal(onlineLevel, 'information', id);
    assert.ok(channels.length && !channels.includes('online'), id);
  }
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  assert.match(readme, /## Its services/);
  assert.doesNotMatch(readme, /ICE `0|OIDC|CSC|<!--/);
  const { scripts } = json(join(folder, 'package.json'));
  assert.equal(scripts.check, 'tiwizi-services check data/services.json');
  const { status, stdout } = checkSheets(folder);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /sheets: 10, errors: 0/);
  ownTest(folder);
});

test('a list beside a form: what the form is of is there once', () => {
  const folder = install('with-form', '--template', 'permit,list', '--languages', 'fr,ar', '--agency', 'Commune');
  const ids = json(join(folder, 'data/services.json')).services.map(({ id }) => id);
  assert.equal(ids.length, 10);
  assert.ok(ids.includes('terrace-permit') && !ids.includes('terrasse'));
  const { scripts } = json(join(folder, 'package.json'));
  assert.equal(scripts.check, 'tiwizi-flow check flow/* && tiwizi-services check data/services.json');
  assert.equal(checkSheets(folder).status, 0);
  ownTest(folder);
});

test('a list on a site in neither of its languages keeps its words', () => {
  const folder = install('english', '--template', 'list', '--languages', 'en', '--agency', 'Commune');
  for (const { title } of json(join(folder, 'data/services.json')).services)
    assert.deepEqual(Object.keys(title), ['ar', 'fr']);
  assert.equal(checkSheets(folder).status, 0);
  ownTest(folder);
});

test('the sheets of the list are those of the published sample, as far as nothing is carried through', () => {
  const sample = json(join(root, 'packages/services/fixtures/commune.json'));
  const listed = json(join(root, 'packages/create-tiwizi/template/data/list.json')).services;
  const said = ({ id, title, description, alt, documents, cost, delay, languages }) => ({
    id,
    title,
    description,
    alt,
    documents,
    cost,
    delay,
    languages,
  });
  assert.deepEqual(listed.map(said), sample.map(said));
});

test('what is wrong with a flag: what happened, what it means, what to do; and nothing is written', () => {
  for (const [args, words] of [
    [
      ['--languages', 'ar,es'],
      /--languages has "es", which Tiwizi does not know\. Nothing was written\. Known are ar, zgh, fr, en/,
    ],
    [['--languages', 'ar,ar'], /names "ar" twice, so its order is not clear\. Name it once/],
    [['--languages', ','], /--languages is empty: there would be nothing to make\. Name one/],
    [['--template', 'tax'], /--template has "tax".*Known are certificate, permit, complaint, list/],
    [
      ['--languages', 'ar', '--agency-fr', 'Commune'],
      /no page will be in\. Add fr to --languages, or leave the name out/,
    ],
    [['--agency', ' '], /The name of the agency is empty, and it stands on every page\. Give it/],
    [['--agncy', 'x'], /^Unknown option '--agncy'\. Nothing was written\. --help tells/],
    [['second'], /"wrong" and "second" are two folders.*between quotes/],
  ]) {
    const run = create('wrong', ...args);
    assert.equal(run.status, 1, args.join(' '));
    assert.match(run.stderr, words);
    assert.doesNotMatch(run.stderr, /\n {4}at /, 'no trace of a program');
    assert.ok(!existsSync(join(workshop, 'wrong')));
  }
  assert.match(create().stderr, /No folder is named, so there is nowhere to write to[\s\S]*--agency <name>/);
  const help = create('--help');
  assert.equal(help.status, 0);
  for (const flag of ['--agency-zgh', '--languages', '--template', '--packages']) assert.ok(help.stdout.includes(flag));
});

test('in a terminal what is missing is asked for, and a wrong answer is told and asked for again', (context) => {
  const type = (answers, ...args) =>
    spawnSync('script', ['-qec', [process.execPath, command, ...args].join(' '), '/dev/null'], {
      cwd: workshop,
      encoding: 'utf8',
      input: answers.map((each) => `${each}\n`).join(''),
      timeout: 30_000,
    });
  const asked = type(['', 'fr,xx', 'fr,ar', '', 'Commune de Tata', 'جماعة طاطا', 'permit']);
  if (asked.error?.code === 'ENOENT') return context.skip('script (Debian: bsdutils) is not installed');
  assert.equal(asked.status, 0, asked.stdout);
  assert.match(asked.stdout, /Folder \[my-service\]/);
  assert.match(asked.stdout, /--languages has "xx"/);
  assert.match(asked.stdout, /It stands on every page/);
  const site = json(join(workshop, 'my-service/site.json'));
  assert.deepEqual(site.languages, ['fr-MA', 'ar-MA']);
  assert.deepEqual(site.names.agency, { 'fr-MA': 'Commune de Tata', 'ar-MA': 'جماعة طاطا' });
  assert.ok(existsSync(join(workshop, 'my-service/flow/terrace-permit.flow.js')));
  const whole = type([], 'told', '--agency', 'Tata', '--languages', 'ar', '--template', 'certificate');
  assert.equal(whole.status, 0);
  assert.doesNotMatch(whole.stdout, /\[|\? /, 'nothing is asked that was said');
});
