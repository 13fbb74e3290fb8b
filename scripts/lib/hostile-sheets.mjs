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

/** What pages hand down by inheritance, all of it at once: on `body`, and by the size of the root. */
const inherited = (size) => `:root { font-size: ${size}; text-underline-offset: 8px; line-height: 2; }
body {
  font: italic small-caps 900 13px/1.1 cursive; font-feature-settings: "salt" 1; font-variant-numeric: oldstyle-nums; font-stretch: condensed;
  letter-spacing: 3px; word-spacing: 8px; text-transform: uppercase; text-indent: 2em; text-align: center; text-shadow: 1px 1px 2px red;
  text-wrap: balance; white-space: pre-wrap; word-break: break-all; overflow-wrap: anywhere; hyphens: auto; quotes: none; color: #b00; cursor: crosshair;
  list-style: square inside; caption-side: bottom; border-collapse: separate; border-spacing: 7px; tab-size: 2; visibility: visible; accent-color: red;
}`;

/** What a content management system says of its column: by id, and with `!important` where a theme wanted to win. */
const contentSystem = `#content { max-width: none; }
#content p { text-indent: 2em; margin: 0 0 2em; font-size: 13px; line-height: 1.3; }
#content h1, #content h2, #content h3 { font: bold 30px/1 serif; text-transform: uppercase; margin: 2em 0 0; color: #060; }
#content a { color: #c00; text-decoration: none; border-bottom: 1px dotted; }
#content ul, #content ol { list-style: square inside; padding: 0 0 0 3em; margin: 1em; }
#content li { margin: 0 0 1em; padding: 4px; background: #fee; }
#content dl, #content dt, #content dd { float: left; width: 50%; margin: 0; }
#content table { border-collapse: separate; border-spacing: 4px; width: 100%; }
#content td, #content th { padding: 1px; border: 3px double #999; text-align: center; }
#content input, #content select, #content textarea { padding: 0; border: 0; background: #ffc; height: 20px; width: auto; font: 11px monospace; }
#content button { float: right; text-transform: uppercase; letter-spacing: 2px; box-shadow: 0 0 8px #000; border-radius: 20px; padding: 2px; }
#content label, #content legend { display: inline; font-weight: normal; float: left; width: 120px; }
#content fieldset { border: 1px solid #ccc; padding: 2em; }
#content code, #content time, #content strong { color: #909; white-space: nowrap; font-weight: normal; }
#content svg, #content img { max-width: 100%; height: auto; float: left; }
#content section, #content nav, #content details { border: 1px solid #ddd; padding: 1em; }
#content * { box-sizing: content-box; }`;

/**
 * Larger text at the root is how readers, and our own `<tiwizi-preferences>`, ask for larger text: our sizes follow, and what is compared with
 * is the same page with larger text. Smaller text than 16 px nobody asked for: our sizes hold.
 */
export const asked = { 'inherited, root 125 %': ':root { font-size: 125%; }' };

/** By name with version: the text of the stylesheet. */
export async function hostileSheets() {
  return {
    [`Bootstrap ${version('bootstrap3')}`]: file('bootstrap3/dist/css/bootstrap.css'),
    [`Bootstrap ${version('bootstrap')}`]: file('bootstrap/dist/css/bootstrap.css'),
    [`Tailwind CSS ${version('tailwindcss')} preflight`]: await tailwindPreflight(),
    [`Bulma ${version('bulma')}`]: file('bulma/css/bulma.css'),
    [`Materialize ${version('materialize-css')}`]: file('materialize-css/dist/css/materialize.css'),
    [`Foundation ${version('foundation-sites')}`]: file('foundation-sites/dist/css/foundation.css'),
    'inherited, root 62.5 %': inherited('62.5%'),
    'inherited, root 125 %': inherited('125%'),
    'content system, by id': contentSystem,
  };
}
