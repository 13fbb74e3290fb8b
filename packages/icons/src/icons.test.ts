import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { build } from 'esbuild';
import { parseFragment } from 'parse5';
import type { TemplateResult } from 'lit/html.js';
import { iconTemplate } from './icon-template.ts';
import { icons, type IconName } from './icons.ts';
import { bandSvg } from './ornaments/band.ts';
import { faviconSvg } from './ornaments/favicon.ts';
import { khatimTemplate } from './ornaments/khatim-template.ts';
import { pathPoints } from './path-points.ts';
import { svgTemplate } from './svg-template.ts';

const names = Object.keys(icons) as IconName[];

/** Prints a template that has attribute values only, as ours do. */
function print({ strings, values }: TemplateResult): string {
  return strings.reduce((text, part, index) => {
    const value = values[index - 1];
    assert.equal(typeof value, 'string');
    assert.match(text, /=$/, 'a value outside an attribute');
    return `${text}"${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"${part}`;
  });
}

/** The one <svg> that markup parses to. */
function parse(markup: string): { attributes: Record<string, string>; paths: string[] } {
  const [svg, ...others] = parseFragment(markup).childNodes as any[];
  assert.equal(others.length, 0);
  assert.equal(svg.nodeName, 'svg');
  assert.equal(svg.namespaceURI, 'http://www.w3.org/2000/svg');
  const attributes = (node: any): Record<string, string> =>
    Object.fromEntries(node.attrs.map((attr: any) => [attr.name, attr.value]));
  return {
    attributes: attributes(svg),
    paths: svg.childNodes.map((node: any) => {
      assert.equal(node.nodeName, 'path');
      return attributes(node)['d']!;
    }),
  };
}

test('every file of icons/ is registered under its own name', async () => {
  const files = (await readdir(new URL('icons/', import.meta.url))).map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(files.sort(), [...names].sort());
  for (const name of names) {
    const module = await import(new URL(`icons/${name}.ts`, import.meta.url).href);
    assert.deepEqual(Object.entries(module), [
      [name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()), icons[name]],
    ]);
  }
});

test('every icon is path data whose strokes stay on the 24 × 24 grid', () => {
  for (const name of names) {
    const points = pathPoints(icons[name].paths);
    assert.ok(points.length > 1, name);
    for (const [x, y] of points)
      assert.ok(x >= 1.99 && x <= 22.01 && y >= 1.99 && y <= 22.01, `${name} leaves the grid at ${x} ${y}`);
  }
});

test('what is not path data is told', () => {
  for (const bad of ['', 'L1 2', 'M1', 'M1 2L3', 'M1 2x3', 'M1 2A1 1 0 0 1 5'])
    assert.throws(() => pathPoints(bad), SyntaxError, bad);
  assert.deepEqual(pathPoints('M1 2h3v4l-1-1zm1 1'), [
    [1, 2],
    [4, 2],
    [4, 6],
    [3, 5],
    [2, 3],
  ]);
});

test('mirrored in right-to-left: what points along the line or is written along it, and nothing else', () => {
  assert.deepEqual(names.filter((name) => icons[name].mirrored).sort(), [
    'arrow-back',
    'arrow-forward',
    'chevron-back',
    'chevron-forward',
    'document',
    'external-link',
    'help',
    'log-out',
    'signature',
  ]);
  for (const name of names)
    assert.doesNotMatch(name, /\b(left|right|start|end|next|previous)\b/, 'direction is forward or back');
});

test('forward is back turned round, so that a mirrored pair stays a pair', () => {
  for (const kind of ['arrow', 'chevron'] as const) {
    const turned = pathPoints(icons[`${kind}-back`].paths).map(([x, y]) => [24 - x, y]);
    assert.deepEqual(pathPoints(icons[`${kind}-forward`].paths), turned);
  }
});

test('decorative icons are hidden, labelled ones are named images', () => {
  for (const name of names) {
    const decorative = parse(print(iconTemplate(name)));
    assert.equal(decorative.attributes['aria-hidden'], 'true');
    assert.equal(decorative.attributes['focusable'], 'false');
    assert.equal(decorative.attributes['role'], undefined);
    assert.equal(decorative.attributes['viewBox'], '0 0 24 24');
    assert.equal(
      decorative.attributes['class'],
      icons[name].mirrored ? 'tiwizi-icon tiwizi-icon--mirrored' : 'tiwizi-icon',
    );
    assert.equal(decorative.attributes['style'], undefined);
    assert.deepEqual(decorative.paths, [icons[name].paths]);
  }
  const labelled = parse(print(svgTemplate(icons.lock, { label: 'محمي "جدا"' })));
  assert.equal(labelled.attributes['role'], 'img');
  assert.equal(labelled.attributes['aria-label'], 'محمي "جدا"');
  assert.equal(labelled.attributes['aria-hidden'], undefined);
  assert.equal(parse(print(iconTemplate('lock', { label: '' }))).attributes['aria-hidden'], 'true');
});

test('an unknown name is refused', () => {
  assert.throws(() => iconTemplate('toString' as IconName), RangeError);
});

test('one icon in a bundle brings no other', async () => {
  const bundle = async (contents: string): Promise<string> => {
    const result = await build({
      stdin: { contents, resolveDir: new URL('.', import.meta.url).pathname, loader: 'ts' },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      external: ['lit/html.js'],
    });
    return result.outputFiles[0]!.text;
  };
  const one = await bundle(`import { check, svgTemplate } from './index.ts'; console.log(svgTemplate(check));`);
  assert.ok(one.includes(icons.check.paths));
  for (const name of names.filter((other) => other !== 'check'))
    assert.ok(!one.includes(icons[name].paths), `${name} came along`);
  assert.ok(
    (await bundle(`import { iconTemplate } from './index.ts'; console.log(iconTemplate);`)).includes(
      icons.warning.paths,
    ),
  );
});

test('the style sheet knows no left and no right', async () => {
  const css = await readFile(new URL('icons.css', import.meta.url), 'utf8');
  assert.doesNotMatch(css, /\b(left|right|width|height|margin-top|float)\b\s*:/);
  assert.match(css, /\.tiwizi-icon--mirrored:dir\(rtl\) \{\s*transform: scaleX\(-1\)/);
});

test('the ornaments on disk are what their geometry gives', async () => {
  const file = (name: string): Promise<string> => readFile(new URL(`ornaments/${name}`, import.meta.url), 'utf8');
  assert.equal(await file('band.svg'), bandSvg(), 'run: node packages/icons/build.mjs');
  assert.equal(await file('favicon.svg'), faviconSvg(), 'run: node packages/icons/build.mjs');
  for (const svg of [bandSvg(), faviconSvg('#7a1f3d')]) assert.doesNotMatch(svg, /<script|<style|style=|href/);
  assert.match(faviconSvg('#7a1f3d'), /fill="#7a1f3d"/);
  const star = parse(print(khatimTemplate()));
  assert.equal(star.attributes['aria-hidden'], 'true');
  assert.equal(star.paths.length, 2);
});

test('the README names every icon, on the right side', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const section = readme.slice(readme.indexOf('## Mirrored'), readme.indexOf('## API'));
  const table = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n');
  const list = section.split('\n').find((line) => line.startsWith('`building`')) ?? '';
  for (const name of names) {
    assert.equal(table.includes(`\`${name}\``), icons[name].mirrored, name);
    assert.equal(list.includes(`\`${name}\``), !icons[name].mirrored, name);
  }
  assert.ok(readme.includes(`${names.length} icons`));
});
