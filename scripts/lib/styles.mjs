// Gathers the stylesheets of rooms into two builds: layered for pages that are ours, unlayered and raised for pages of others.
import { transformSync } from 'esbuild';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import postcss from 'postcss';
import { filesBelow, isCoreSheet, readStyled } from './house.mjs';

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

/**
 * A list of selectors in base/ names rooms of both sheets. Each sheet takes those that its own rooms speak of; what no room speaks of is core.
 *
 * @param {string} css of a file in base/
 * @param {string} coreCss of all rooms in tiwizi.core.css
 * @param {string} moreCss of all others
 */
export function splitBySheet(css, coreCss, moreCss) {
  const names = (text, selector) => new RegExp(`${selector.replace(/[.]/g, '\\.')}(?![\\w-])`).test(text);
  /** The class or tag that a selector begins with: of its state no sheet has to speak. */
  const subject = (selector) => /^[.\w-]+/.exec(selector)?.[0] ?? selector;
  const isMore = (selector) => !names(coreCss, subject(selector)) && names(moreCss, subject(selector));
  const take = (wanted) => {
    const parsed = postcss.parse(css);
    for (const rule of parsed.nodes.filter(({ type }) => type === 'rule')) {
      const selectors = rule.selectors.filter((selector) => isMore(selector) === wanted);
      if (selectors.length) rule.selectors = selectors;
      else rule.remove();
    }
    return parsed.nodes.some(({ type }) => type !== 'comment') ? parsed.toString() : '';
  };
  return { core: take(false), more: take(true) };
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
  for (const name of readStyled()) {
    const files = filesBelow(`packages/${name}/src`).filter((path) => path.endsWith('.css'));
    for (const file of files) {
      all[
        /\/base\/(?:focus|hidden)\.css$/.test(file) ? 'states' : file.includes('/base/') ? 'base' : 'components'
      ].push(file);
      const target = file.replace('/src/', '/dist/');
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, minify(readFileSync(file, 'utf8')));
    }
  }
  const layered = (css, name) => `@layer tiwizi.${name}{${css}}`;
  // What is hidden stays so, and the focus ring is whole, whatever a component says: a later layer wins.
  const order = '@layer tiwizi.base,tiwizi.components,tiwizi.states;';
  const sheets = (textOf) =>
    Object.entries(all)
      .map(([name, files]) => [name, files.map(textOf).join('\n').trim()])
      .filter(([, css]) => css)
      .map(([name, css]) => layered(css, name))
      .join('');
  const text = (file) => readFileSync(file, 'utf8');
  const isOfElements = (file) => /packages\/(elements|icons)\//.test(file);
  const isCore = (file) => isCoreSheet(text(file));
  const rooms = (wanted) => read(all.components.filter((file) => isCore(file) === wanted));
  const [coreRooms, moreRooms] = [rooms(true), rooms(false)];
  const part = (sheet) => (file) =>
    file.includes('/base/')
      ? splitBySheet(text(file), coreRooms, moreRooms)[sheet]
      : isCore(file) === (sheet === 'core')
        ? text(file)
        : '';
  mkdirSync('packages/elements/dist', { recursive: true });
  mkdirSync('packages/browser/dist', { recursive: true });
  const elements = sheets((file) => (isOfElements(file) ? text(file) : ''));
  writeFileSync('packages/elements/dist/tiwizi.css', minify(`${order}${tokens}${elements}`));
  writeFileSync('packages/browser/dist/tiwizi.css', minify(`${order}${tokens}${sheets(text)}`));
  writeFileSync('packages/browser/dist/tiwizi.core.css', minify(`${order}${tokens}${sheets(part('core'))}`));
  writeFileSync('packages/browser/dist/tiwizi.more.css', minify(`${order}${sheets(part('more'))}`));
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
