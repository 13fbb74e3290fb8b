// Writes the chosen part of the template: files are copied or left out, data is narrowed. No script is changed.
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forms as files, languages as tags } from './choices.js';
import { printJson } from './print-json.js';
import { withTarballs } from './tarballs.js';

const template = fileURLToPath(new URL('../template/', import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(join(template, path), 'utf8'));
const primary = (tag) => tag.split('-')[0];

/** Data with its words in some languages only, wherever they stand in it. */
function inLanguages(value, chosen) {
  const isLeftOut = (name) => Object.hasOwn(tags, primary(name)) && !chosen.includes(primary(name));
  if (Array.isArray(value))
    return value
      .filter((each) => typeof each !== 'string' || !isLeftOut(each))
      .map((each) => inLanguages(each, chosen));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isLeftOut(key))
      .map(([key, each]) => [key, inLanguages(each, chosen)]),
  );
}

/** A text without what is told of choices that were not made: `<!--zgh-->…<!---->` stays where Amazigh is among them. */
const toldOf = (text, chosen) =>
  text.replace(/<!--(\w+)-->([^]*?)<!---->/g, (_, choice, words) => (chosen.includes(choice) ? words : ''));

/** Sheets of the list that are of what a form is of, by its file: they would be there twice. */
const sameAs = { 'etat-civil': 'birth-certificate', terrasse: 'terrace-permit' };

/** A name that npm accepts, from that of a folder. */
export function packageName(folder) {
  return (
    basename(folder)
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-')
      .replace(/^[._-]+|-+$/g, '') || 'agency-service'
  );
}

/** Whether a file of the template is wanted: not one of another form or language, nor what a run left behind. */
function isWanted(path, { languages, templates }) {
  const parts = relative(template, path).split(sep);
  const [base] = parts.at(-1).split('.');
  if (['.store', 'node_modules'].includes(parts[0]) || parts.join('/') === 'data/list.json') return false;
  if (parts[0] === 'words' && parts[1] && !languages.includes(parts[1])) return false;
  return !Object.entries(files).some(([name, file]) => file === base && !templates.includes(name));
}

/**
 * @param {object} choices
 * @param {string} choices.folder
 * @param {string[]} choices.languages in their order
 * @param {Record<string, string> | undefined} choices.names of the agency, by language
 * @param {string[]} choices.templates
 * @param {string} [choices.packages] folder of tarballs
 */
export function writeService(choices) {
  const { folder, languages, names, templates, packages } = choices;
  const manifest = readJson('package.json');
  const name = packageName(folder);
  const dependencies = withTarballs(manifest, packages, folder);
  const site = inLanguages(readJson('site.json'), languages);
  const ofAgency = (tagOf) => names && Object.fromEntries(languages.map((each) => [tagOf(each), names[each]]));
  site.languages = languages.map((each) => tags[each]);
  site.names.agency = ofAgency((each) => tags[each]) ?? site.names.agency;
  const wanted = templates.flatMap((each) => files[each] ?? []);
  const own = readJson('data/services.json').services.filter(({ id }) => wanted.includes(id));
  const listed = templates.includes('list') ? readJson('data/list.json').services : [];
  // It is in Arabic and French alone: for a site in neither it stays so, and its cards say which they are in.
  const hasList = languages.some((each) => ['ar', 'fr'].includes(each));
  const others = listed.filter(({ id }) => !wanted.includes(sameAs[id]));
  const services = [...inLanguages(own, languages), ...(hasList ? inLanguages(others, languages) : others)].map(
    (sheet) => ({
      ...sheet,
      authority: { ...sheet.authority, name: ofAgency((each) => each) ?? sheet.authority.name },
    }),
  );

  cpSync(template, folder, { recursive: true, filter: (path) => isWanted(path, choices) });
  const write = (path, text) => writeFileSync(join(folder, path), `${text}\n`);
  const rename = (from, to) => renameSync(join(folder, from), join(folder, to));
  // npm leaves .gitignore out of packages, so it travels under another name; %p in a unit is the name of its file.
  rename('_gitignore', '.gitignore');
  rename('_dockerignore', '.dockerignore');
  rename('deploy/agency-service.service', `deploy/${name}.service`);
  const checks = manifest.scripts.check.split(' && ').filter((each) => wanted.length || !each.includes('flow'));
  const scripts = { ...manifest.scripts, check: checks.join(' && ') };
  write('package.json', JSON.stringify({ ...manifest, name, scripts, ...dependencies }, null, 2));
  write('site.json', printJson(site));
  write('data/services.json', printJson({ services }));
  const login = templates.some((each) => ['certificate', 'permit'].includes(each)) ? 'login' : 'open';
  const readme = readFileSync(join(template, 'README.md'), 'utf8');
  const parts = templates.includes('permit') ? ['fee'] : [];
  const told = [...languages, login, ...parts, wanted.length ? 'form' : 'sheets', ...(listed.length ? ['list'] : [])];
  write('README.md', toldOf(readme, told).trimEnd());
  const lines = wanted.map((file) => `export * from './${file}.js';`);
  const index = ['// What is carried through here, one line a service.', ...(lines.length ? lines : ['export {};'])];
  write('services/index.js', index.join('\n'));
}
