import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { cssVariable } from './css-variable.ts';
import { forcedColors } from './forced-colors.ts';
import { colors, tokens } from './tokens.ts';

// The build is plain JavaScript, imported by address so that the type check does not follow it.
const load = (path: string): Promise<any> => import(new URL(path, import.meta.url).href);
const { outputs } = await load('../build.mjs');
const { flatten } = await load('../build/dtcg.mjs');
const { cssValue } = await load('../build/css-value.mjs');
const files: Record<string, string> = await outputs();
const css = files['dist/tokens.css']!;

test('src/tokens.ts is what the sources give', async () => {
  assert.equal(
    await readFile(new URL('tokens.ts', import.meta.url), 'utf8'),
    files['src/tokens.ts'],
    'run: node packages/tokens/build.mjs',
  );
});

test('every token is a custom property, and the only ones', () => {
  const declared = new Set([...css.matchAll(/--tiwizi-([a-z0-9-]+):/g)].map(([, name]) => name));
  assert.deepEqual([...declared].sort(), Object.keys(tokens).sort());
  assert.equal(cssVariable('color-text'), 'var(--tiwizi-color-text)');
});

test('the base sheet stays below 1.6 KiB brotli', () => {
  const size = brotliCompressSync(css).length;
  assert.ok(size < 1.6 * 1024, `${size} bytes`);
});

test('the README names every custom property, and no other', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const named = new Set([...readme.matchAll(/--tiwizi-([a-z0-9-]*[a-z0-9])/g)].map(([, name]) => name));
  assert.deepEqual([...named].sort(), Object.keys(tokens).sort());
});

test('every component of every source colour agrees with its hex', async () => {
  let seen = 0;
  const visit = (node: unknown, where: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { colorSpace, components, hex } = node as { colorSpace?: string; components?: number[]; hex?: string };
    if (colorSpace !== undefined) {
      assert.equal(colorSpace, 'srgb');
      const text = `#${components!
        .map((channel) =>
          Math.round(channel * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`;
      assert.equal(text, hex, where);
      seen += 1;
    } else for (const [key, value] of Object.entries(node)) visit(value, `${where} ${key}`);
  };
  for (const name of (await readdir(new URL('.', import.meta.url))).filter((file) => file.endsWith('.tokens.json'))) {
    visit(JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8')), name);
  }
  assert.ok(seen > 40);
});

test('every colour has a system colour, fills and the text on them aside, and no theme can outweigh it', () => {
  const left = ['accent', 'accent-hover', 'on-accent', 'danger', 'danger-hover', 'on-danger', 'backdrop'];
  assert.deepEqual(
    Object.keys(forcedColors).sort(),
    Object.keys(colors.light)
      .filter((name) => !left.includes(name))
      .map((name) => `color-${name}`)
      .sort(),
  );
  const weight = (block: RegExpMatchArray): number => (block[1]!.match(/:root|\[/g) ?? []).length;
  const blocks = [...css.matchAll(/(:root[^{]*)\{/g)];
  const forced = weight(css.match(/forced-colors:active\)\{(:root[^{]*)\{/)!);
  assert.ok(
    blocks.filter((block) => weight(block) === forced).length === 1 && blocks.every((block) => weight(block) <= forced),
  );
});

test('the embedded sheet leaves the host page alone', () => {
  const embed = files['dist/tokens.embed.css']!;
  assert.doesNotMatch(embed, /(^|[;{])color-scheme:/);
  assert.doesNotMatch(embed, /prefers-color-scheme/);
  // 44 px on a Bootstrap 3 page, whose root text is 10 px; larger where the reader has asked for larger text.
  assert.match(embed, /--tiwizi-size-control:max\(2\.75rem,44px\)/);
  assert.match(embed, /--tiwizi-font-size-heading-1:clamp\(max\(1\.75rem,28px\),.*?vw,max\(2\.375rem,38px\)\)/);
  assert.doesNotMatch(embed.replace(/max\([\d.]+rem,[\d.]+px\)/g, ''), /rem/);
});

test('only the scripts on a page are fetched: the ranges of the families do not meet', () => {
  const faces = [
    ...files['dist/fonts.css']!.matchAll(/font-family:"([^"]+)".*?font-weight:([^;]+);.*?unicode-range:([^}]+)\}/g),
  ].map(([, family, weight, range]) => ({
    family: family!,
    weight: weight!,
    ranges: range!.split(',').map((part) => {
      const [from, to = from] = part.slice(2).split('-');
      return [Number.parseInt(from!, 16), Number.parseInt(to!, 16)] as const;
    }),
  }));
  assert.equal(faces.length, 7);
  const covers = (face: (typeof faces)[number], code: number): boolean =>
    face.ranges.some(([from, to]) => code >= from && code <= to);
  for (const weight of ['400', '600']) {
    const set = faces.filter((face) => face.weight === weight || face.weight === '100 900');
    assert.equal(set.length, 4);
    for (let code = 0; code <= 0xffff; code += 1) {
      const having = set.filter((face) => covers(face, code));
      assert.ok(
        having.length <= 1,
        `U+${code.toString(16)} is asked of ${having.map((face) => face.family).join(' and ')}`,
      );
    }
    const familyOf = (character: string): string | undefined =>
      set.find((face) => covers(face, character.codePointAt(0)!))?.family;
    assert.equal(familyOf('ع'), 'IBM Plex Sans Arabic');
    assert.equal(familyOf('،'), 'IBM Plex Sans Arabic');
    assert.equal(familyOf('ⵣ'), 'Noto Sans Tifinagh');
    for (const character of ['a', '7', 'é', '«', '’', '\u202F', '\u200E', '\u2068', '\u2011'])
      assert.equal(familyOf(character), 'IBM Plex Sans', character);
  }
});

test('DTCG: aliases, inherited types, and what is wrong is refused', () => {
  const group = { $type: 'dimension', a: { $value: { value: 0.5, unit: 'rem' } }, b: { $value: '{x.a}' } };
  assert.deepEqual(
    flatten({ x: group }).map((token: any) => [token.name, token.type, cssValue(token)]),
    [
      ['x-a', 'dimension', '.5rem'],
      ['x-b', 'dimension', '.5rem'],
    ],
  );
  assert.throws(() => flatten({ x: { $type: 'number', a: { $value: '{x.b}' }, b: { $value: '{x.a}' } } }), /circle/);
  assert.throws(() => flatten({ x: { $type: 'number', a: { $value: '{x.c}' } } }), /not a token/);
  assert.throws(() => flatten({ x: { $value: 1 } }), /no \$type/);
  assert.throws(() => cssValue({ type: 'gradient', path: 'x', value: [] }), /gradient/);
});

test('values of each DTCG type', () => {
  const of = (type: string, value: unknown, extensions?: unknown): string =>
    cssValue({ type, value, extensions, path: 'x' });
  assert.equal(of('color', { colorSpace: 'srgb', components: [1, 1, 1], hex: '#ffffff' }), '#fff');
  assert.equal(of('color', { colorSpace: 'srgb', components: [0, 0, 0], alpha: 0.6, hex: '#000000' }), '#00000099');
  assert.equal(of('duration', { value: 120, unit: 'ms' }), '120ms');
  assert.equal(of('fontFamily', ['IBM Plex Sans', 'sans-serif']), '"IBM Plex Sans",sans-serif');
  const rem = (value: number): object => ({ value, unit: 'rem' });
  assert.equal(
    of('dimension', rem(2), { tiwizi: { fluid: { min: rem(1), from: rem(20), to: rem(60) } } }),
    'clamp(1rem,.5rem + 2.5vw,2rem)',
  );
});

test('tokens.json is one DTCG document with the other appearances as extensions', () => {
  const document = JSON.parse(files['dist/tokens.json']!);
  assert.equal(document.color.text.$value, '{palette.sand.900}');
  assert.equal(document.color.text.$extensions.tiwizi.dark.hex, colors.dark.text);
  assert.equal(document.color.accent.$extensions.tiwizi['dark-more'].hex, colors['dark-more'].accent);
});
