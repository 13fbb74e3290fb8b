// Gathers the stylesheets of rooms into two builds: layered for pages that are ours, unlayered and raised for pages of others.
import { transformSync } from 'esbuild';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import postcss from 'postcss';
import { filesBelow, isCoreSheet, readStyled } from './house.mjs';

const minify = (css) =>
  transformSync(css, { loader: 'css', minify: true, target: ['chrome109', 'firefox115', 'safari16.4'] }).code;
const read = (files) => files.map((file) => readFileSync(file, 'utf8')).join('\n');

/** Ids that nobody has, as many as are asked for: `:not(#\##\#)`. */
const ids = (count) => `:not(${'#\\#'.repeat(count)})`;

/**
 * Raises every selector by ids, so that what a page's own stylesheet says of tags, classes and by one or two ids loses. Lengths by the size
 * of the root's text do not become smaller than they are at 16 px.
 *
 * @param {string} css
 * @param {number} [count] how many ids; a rule in another rule has those of the outer one
 */
export function raiseSpecificity(css, count = 1) {
  const parsed = postcss.parse(css);
  const isInside = ({ parent }) => parent.type !== 'root' && (parent.type === 'rule' || isInside(parent));
  parsed.walkRules((rule) => {
    if ((rule.parent.type === 'atrule' && /keyframes$/.test(rule.parent.name)) || isInside(rule)) return;
    rule.selectors = rule.selectors.map((selector) =>
      /^[[:](?!root)/.test(selector)
        ? `${ids(count)}${selector}`
        : selector.replace(/^(:root|html|[.\w-]+)/, `$1${ids(count)}`),
    );
  });
  parsed.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(
      /(?<![-\w.])([\d.]+)rem\b/g,
      (rem, size) => `max(${rem},${size * 16}px)`,
    );
  });
  return parsed.toString();
}

/**
 * What stands between a page's own stylesheet and ours: of our elements nothing holds that the page says of tags or of our classes, and the
 * page's text hands nothing down to them. What a page gave a class of its own stays as it is, also in our elements.
 *
 * @param {string} typeCss text of base/type.css, whose list names everything with a voice of its own
 * @param {readonly string[]} tags of all elements
 */
export function shelter(typeCss, tags) {
  const voices = postcss.parse(typeCss).nodes.flatMap((rule) => (rule.type === 'rule' ? rule.selectors : []));
  // A page's column may be one of ours: what stands in it is the page's.
  const list = [...new Set([...voices, ...tags])].filter((each) => each !== '.tiwizi-page');
  const ours = `:is(${list.join(',')})`;
  const raise = ids(2);
  // What the outermost of ours says comes after what it gives up.
  const more = `:not(${'.\\#'.repeat(4)})`;
  // Sizes, whether it is hidden and its language an element says by attributes, which browsers give up with the page's rules.
  const sized = 'svg,svg *,img,video,audio,canvas,iframe,object';
  const held = `:is([class*=tiwizi-],:is(ul,ol)[class*=tiwizi-]>li:not([class]),${ours} :not([class]),${list.filter((each) => !each.startsWith('.')).join(',')})${raise}`;
  return `
${held}:not([hidden],[lang],${sized}), ${held}::before, ${held}::after { all: revert; }
${held}:is(${sized},[hidden],[lang]) {
  background: revert; border: revert; border-radius: revert; box-shadow: revert; box-sizing: revert; clip-path: revert; display: revert;
  filter: revert; float: revert; margin: revert; max-block-size: revert; max-inline-size: revert; min-block-size: revert; min-inline-size: revert;
  opacity: revert; outline: revert; padding: revert; position: revert; transform: revert; transition: revert; vertical-align: revert;
}
${held}[lang] {
  color: revert; font: revert; letter-spacing: revert; list-style: revert; text-align: revert; text-decoration: revert; text-indent: revert;
  text-shadow: revert; text-transform: revert; white-space: revert; word-spacing: revert;
}
${held}[hidden]:not([hidden=until-found]) { display: none; }
${ours}${raise}${more}:not(${ours} *) {
  border-collapse: separate; border-spacing: 0; caption-side: top; cursor: auto; font-kerning: auto; font-size-adjust: none; font-stretch: normal;
  hanging-punctuation: none; hyphens: manual; line-break: auto; list-style: outside; orphans: 2; overflow-wrap: break-word; quotes: auto;
  tab-size: 8; text-align-last: auto; text-decoration-skip-ink: auto; text-shadow: none; text-underline-offset: auto;
  text-underline-position: auto; text-wrap: wrap; white-space: normal; widows: 2; word-break: normal; accent-color: auto;
}`;
}

/**
 * A list of selectors in base/ names rooms of both sheets. Each sheet takes those that its own rooms speak of; what no room speaks of is core.
 *
 * @param {string} css of a file in base/
 * @param {string} coreCss of all rooms in tiwizi.core.css
 * @param {string} moreCss of all others
 */
export function splitBySheet(css, coreCss, moreCss) {
  // A tag is spoken of by the classes of its parts, too.
  const names = (text, selector) =>
    new RegExp(
      `${/^tiwizi-/.test(selector) ? '\\.?' : ''}${selector.replace(/[.]/g, '\\.')}(?:__[\\w-]+)?(?![\\w-])`,
    ).test(text);
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
  // Without layers, later ones win by ids.
  const defined = readStyled().flatMap((name) =>
    filesBelow(`packages/${name}/src`).filter((path) => path.endsWith('.define.ts')),
  );
  const tags = defined.flatMap((file) => text(file).match(/(?<=define\(')[\w-]+/g) ?? []);
  // On our pages a hint and an error have the voice of the page; on those of others they may stand alone.
  const alone = (css) => css.replace('.tiwizi-label,', '.tiwizi-label, .tiwizi-hint, .tiwizi-error,');
  const type = all.base.find((file) => file.endsWith('/base/type.css'));
  const raised = Object.values(all).map((files, index) =>
    raiseSpecificity(index ? read(files) : alone(read(files)), 3 + index),
  );
  writeFileSync(
    'packages/browser/dist/tiwizi.embed.css',
    minify([embedTokens, shelter(alone(text(type)), tags), ...raised].join('\n')),
  );
  for (const name of ['band.svg', 'favicon.svg'])
    cpSync(`packages/icons/src/ornaments/${name}`, `packages/browser/dist/${name}`);
  for (const name of ['fonts.css', 'fonts']) {
    if (existsSync(`packages/tokens/dist/${name}`))
      cpSync(`packages/tokens/dist/${name}`, `packages/browser/dist/${name}`, { recursive: true });
  }
}
