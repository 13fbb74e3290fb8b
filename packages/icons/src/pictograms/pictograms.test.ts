import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { build } from 'esbuild';
import { pathPoints } from '../path-points.ts';
import { pictogramSvg } from './pictogram-svg.ts';
import { pictograms, type PictogramName } from './pictograms.ts';

const names = Object.keys(pictograms) as PictogramName[];

test('every file of drawn/ is registered under its own name, and there are enough for a service', async () => {
  const files = (await readdir(new URL('drawn/', import.meta.url))).map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(files.sort(), [...names].sort());
  assert.ok(names.length >= 40, String(names.length));
  for (const name of names) {
    const module = await import(new URL(`drawn/${name}.ts`, import.meta.url).href);
    const exported = `${name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Pictogram`;
    assert.deepEqual(Object.entries(module), [[exported, pictograms[name]]]);
  }
});

test('every pictogram stays within its box, with room for half a stroke', () => {
  for (const name of names) {
    const { strokes, accent } = pictograms[name];
    for (const [x, y] of [...pathPoints(strokes), ...pathPoints(accent)])
      assert.ok(x >= 2 && x <= 46 && y >= 2 && y <= 46, `${name} leaves the box at ${x} ${y}`);
  }
});

test('no two are drawn alike', () => {
  assert.equal(new Set(names.map((name) => pictograms[name].strokes)).size, names.length);
});

test('mirrored in right-to-left: what is written or moves along the line, and nothing else', () => {
  assert.deepEqual(names.filter((name) => pictograms[name].mirrored).sort(), [
    'car',
    'document',
    'help',
    'photo',
    'receipt',
    'sign',
  ]);
});

test('the drawing is hidden from assistive technology and carries no style of its own', () => {
  const { strings } = pictogramSvg(pictograms.birth);
  const markup = strings.join('');
  assert.match(markup, /aria-hidden="true"/);
  assert.doesNotMatch(markup, /style=|#[0-9a-f]{3}|rgb/i);
  assert.ok(pictogramSvg(pictograms.car).values.includes('tiwizi-pictogram__image tiwizi-icon--mirrored'));
  assert.ok(pictogramSvg(pictograms.wait).values.includes('tiwizi-pictogram__image'));
});

test('one pictogram in a bundle brings no other', async () => {
  const result = await build({
    stdin: {
      contents: `import { birthPictogram, pictogramSvg } from './index.ts'; console.log(pictogramSvg(birthPictogram));`,
      resolveDir: new URL('.', import.meta.url).pathname,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    external: ['lit/html.js'],
  });
  const text = result.outputFiles[0]?.text ?? '';
  assert.ok(text.includes(pictograms.birth.strokes));
  for (const name of names.filter((other) => other !== 'birth'))
    assert.ok(!text.includes(pictograms[name].strokes), `${name} came along`);
});
