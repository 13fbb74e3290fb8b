// Licences of everything installed, against the list of docs/decisions/0001-licence.md.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const allowed = [
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'CC0-1.0',
  'OFL-1.1',
  'MPL-2.0',
  'MIT-0',
  'BlueOak-1.0.0',
];
/** Argued exceptions; docs/dependencies.md repeats them. */
const exceptions = {
  '@promptbook/utils': 'CC-BY-4.0; development only, under the WebDriver client',
  'caniuse-lite': 'CC-BY-4.0; development only, under the compiler of Angular',
  'combine-errors':
    'MIT by its readme, no field in its manifest; development only, under tus-js-client, a test of forms',
  'css-value': 'MIT by its readme, no field in its manifest; development only, under the WebDriver client',
  argparse: 'Python-2.0; development only, under the command lines of tools',
  only: 'MIT by its readme, no field in its manifest; development only, under the test server',
  pako: 'MIT and Zlib (zlib licence is as free as MIT); under pdfkit, on the server of the starter',
  spawndamnit: 'MIT by its LICENSE file, which its manifest points to; development only, under changesets',
  'png-js': 'MIT by its LICENSE file, no field in its manifest; under pdfkit, on the server of the starter',
};

const passes = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((each) => allowed.includes(each.trim())));

/** Packages whose licence is neither on the list nor argued for. */
export function badLicences(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.keys(lock.packages)
    .filter((path) => path.includes('node_modules/') && !lock.packages[path].link)
    .flatMap((path) => {
      const manifest = join(root, path, 'package.json');
      const name = path.split('node_modules/').at(-1);
      if (!existsSync(manifest) || exceptions[name]) return [];
      const { license, licenses } = JSON.parse(readFileSync(manifest, 'utf8'));
      const licence =
        typeof license === 'string'
          ? license
          : (license?.type ?? licenses?.map((each) => each.type).join(' OR ') ?? 'none');
      return passes(licence) ? [] : [`${name}: ${licence}`];
    });
}
