// Gathers the stylesheets of rooms into two builds: layered for pages that are ours, unlayered and raised for pages of others.
import { transformSync } from 'esbuild';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import postcss from 'postcss';

/** Rooms of tiwizi.core.css: the frame of a page, text, forms, and who is signed in. All other rooms are in tiwizi.more.css. */
const coreRooms = [
  'base',
  'button',
  'dialog',
  'error-summary',
  'field',
  'language-switch',
  'layout',
  'link',
  'login',
  'notice',
  'page-footer',
  'page-header',
  'site-identity',
  'skip-link',
  'step-progress',
  'stepper',
  'summary-list',
  'typography',
  'visually-hidden',
];

const kits = ['elements', 'icons', 'forms', 'identity', 'signature', 'services'];

function cssFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? cssFiles(path) : path.endsWith('.css') ? [path] : [];
    })
    .sort();
}

const minify = (css) =>
  transformSync(css, { loader: 'css', minify: true, target: ['chrome109', 'firefox115', 'safari16.4'] }).code;
const read = (files) => files.map((file) => readFileSync(file, 'utf8')).join('\n');

/** Raises every selector by one id, so that what a page's own stylesheet says of tags and classes loses. */
export function raiseSpecificity(css) {
  const parsed = postcss.parse(css);
  parsed.walkRules((rule) => {
    if (rule.parent.type === 'atrule' && /keyframes$/.test(rule.parent.name)) return;
    rule.selectors = rule.selectors.map((selector) =>
      selector.replace(/^((?::root|html|[.\w-]+)[^\s:>+~,[]*)/, '$1:not(#\\#)'),
    );
  });
  return parsed.toString();
}

/** Writes each kit's own stylesheets, and the whole of it in packages/browser. */
export function buildStyles() {
  const tokens = existsSync('packages/tokens/dist/tokens.css')
    ? readFileSync('packages/tokens/dist/tokens.css', 'utf8')
    : '';
  const embedTokens = existsSync('packages/tokens/dist/tokens.embed.css')
    ? readFileSync('packages/tokens/dist/tokens.embed.css', 'utf8')
    : '';
  const all = { base: [], components: [], states: [] };
  for (const kit of kits) {
    const files = cssFiles(`packages/${kit}/src`);
    for (const file of files) {
      all[
        /\/base\/(?:focus|hidden)\.css$/.test(file) ? 'states' : file.includes('/base/') ? 'base' : 'components'
      ].push(file);
      const target = file.replace('/src/', '/dist/');
      mkdirSync(join(target, '..'), { recursive: true });
      writeFileSync(target, minify(readFileSync(file, 'utf8')));
    }
  }
  const layered = (files, name) => `@layer tiwizi.${name}{${read(files)}}`;
  // What is hidden stays so, and the focus ring is whole, whatever a component says: a later layer wins.
  const order = '@layer tiwizi.base,tiwizi.components,tiwizi.states;';
  const sheets = (isWanted) =>
    Object.entries(all)
      .map(([name, list]) => [name, list.filter(isWanted)])
      .filter(([, list]) => list.length)
      .map(([name, list]) => layered(list, name))
      .join('');
  const isOfElements = (file) => /packages\/(elements|icons)\//.test(file);
  const isCore = (file) => coreRooms.includes(basename(dirname(file)));
  mkdirSync('packages/elements/dist', { recursive: true });
  mkdirSync('packages/browser/dist', { recursive: true });
  writeFileSync('packages/elements/dist/tiwizi.css', minify(`${order}${tokens}${sheets(isOfElements)}`));
  writeFileSync('packages/browser/dist/tiwizi.css', minify(`${order}${tokens}${sheets(() => true)}`));
  writeFileSync('packages/browser/dist/tiwizi.core.css', minify(`${order}${tokens}${sheets(isCore)}`));
  writeFileSync('packages/browser/dist/tiwizi.more.css', minify(`${order}${sheets((file) => !isCore(file))}`));
  writeFileSync(
    'packages/browser/dist/tiwizi.embed.css',
    minify(`${embedTokens}${raiseSpecificity(read([...all.base, ...all.components, ...all.states]))}`),
  );
  for (const name of ['band.svg', 'favicon.svg'])
    cpSync(`packages/icons/src/ornaments/${name}`, `packages/browser/dist/${name}`);
  for (const name of ['fonts.css', 'fonts']) {
    if (existsSync(`packages/tokens/dist/${name}`))
      cpSync(`packages/tokens/dist/${name}`, `packages/browser/dist/${name}`, { recursive: true });
  }
}
