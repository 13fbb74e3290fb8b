#!/usr/bin/env node
/**
 * Builds @tiwizi/tokens: dist/tokens.css, tokens.embed.css, fonts.css, fonts/, tokens.json, and the generated src/tokens.ts.
 * Run directly it builds and prints sizes; with `--brand "#0b6e4f"` it prints an agency's theme instead.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { tsImport } from 'tsx/esm/api';
import { flatten, readContexts, readDocument } from './build/dtcg.mjs';
import { copyFonts, fontsCss } from './build/fonts.mjs';
import { tokensCss } from './build/tokens-css.mjs';
import { tokensModule } from './build/typescript.mjs';

const src = new URL('./src/', import.meta.url);
const dist = new URL('./dist/', import.meta.url);
const resolver = new URL('tiwizi.resolver.json', src);

/** Every token in each appearance, aliases followed. */
export async function readTokens() {
  const contexts = await readContexts(resolver);
  return Object.fromEntries(
    await Promise.all(contexts.map(async (name) => [name, flatten(await readDocument(resolver, name))])),
  );
}

/** One DTCG document for design tools: the light values, the other appearances as `$extensions.tiwizi`. */
export async function tokensJson(tokensByAppearance) {
  const document = await readDocument(resolver, 'light');
  for (const [appearance, tokens] of Object.entries(tokensByAppearance)) {
    if (appearance === 'light') continue;
    for (const token of tokens.filter(({ path }) => path.startsWith('color.'))) {
      const node = token.path.split('.').reduce((group, key) => group[key], document);
      ((node.$extensions ??= {}).tiwizi ??= {})[appearance] = token.value;
    }
  }
  return JSON.stringify(document, null, 2) + '\n';
}

/** What the build writes as text, by path below the package. */
export async function outputs() {
  const tokens = await readTokens();
  return {
    'src/tokens.ts': tokensModule(tokens),
    'dist/tokens.css': tokensCss(tokens),
    'dist/tokens.embed.css': tokensCss(tokens, { embed: true }),
    'dist/fonts.css': fontsCss(),
    'dist/tokens.json': await tokensJson(tokens),
  };
}

/** Builds everything. @returns {Promise<Record<string, { bytes: number, brotli: number }>>} sizes of the style sheets */
export async function build() {
  await mkdir(dist, { recursive: true });
  const files = await outputs();
  for (const [path, text] of Object.entries(files)) {
    const target = new URL(path, import.meta.url);
    // An unchanged generated source is not touched, so that watchers stay quiet.
    if ((await readFile(target, 'utf8').catch(() => undefined)) !== text) await writeFile(target, text);
  }
  await copyFonts(new URL('fonts/', dist));
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.endsWith('.css'))
      .map(([path, text]) => [path, { bytes: Buffer.byteLength(text), brotli: brotliCompressSync(text).length }]),
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const brand = process.argv.indexOf('--brand');
  if (brand === -1) console.table(await build());
  else {
    const { themeCli } = await tsImport('./src/theme.cli.ts', import.meta.url);
    process.exitCode = themeCli(process.argv.slice(brand + 1));
  }
}
