// Stylesheets of others, as their users ship them: what our elements must stand beside.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from 'tailwindcss';

const require = createRequire(import.meta.url);
const file = (path) => readFileSync(require.resolve(path), 'utf8');

/** Tailwind's own entry, compiled without utilities: theme and preflight, in their layers. */
async function tailwindPreflight() {
  const folder = dirname(require.resolve('tailwindcss/package.json'));
  const loadStylesheet = async (id, base) => {
    const path = join(base, id);
    return { path, base: dirname(path), content: readFileSync(path, 'utf8') };
  };
  return (await compile(readFileSync(join(folder, 'index.css'), 'utf8'), { base: folder, loadStylesheet })).build([]);
}

const version = (name) => JSON.parse(file(`${name}/package.json`)).version;

/** By name with version: the text of the stylesheet. */
export async function hostileSheets() {
  return {
    [`Bootstrap ${version('bootstrap3')}`]: file('bootstrap3/dist/css/bootstrap.css'),
    [`Bootstrap ${version('bootstrap')}`]: file('bootstrap/dist/css/bootstrap.css'),
    [`Tailwind CSS ${version('tailwindcss')} preflight`]: await tailwindPreflight(),
    [`Bulma ${version('bulma')}`]: file('bulma/css/bulma.css'),
    [`Materialize ${version('materialize-css')}`]: file('materialize-css/dist/css/materialize.css'),
  };
}
