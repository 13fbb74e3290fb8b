import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

const here = fileURLToPath(new URL('./', import.meta.url));

/** The minified bundle of an entry, and the modules in it. */
async function bundle(entry: string): Promise<{ code: string; modules: string[] }> {
  const build = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? `${here}entry.ts` : null),
        load: (id) => (id === `${here}entry.ts` ? entry : null),
      },
      esbuild({ target: 'es2022', minify: true, tsconfig: false }),
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  const modules = Object.entries(output[0].modules).filter(([, module]) => module.renderedLength > 0);
  return { code: output[0].code, modules: modules.map(([id]) => id.replace(here, '')).sort() };
}

test('locale choice and messages together stay under 900 bytes', async () => {
  const { code } = await bundle(`export * from './locale.ts'; export * from './messages.ts';`);
  const size = brotliCompressSync(code).length;
  assert.ok(size < 900, `${size} bytes`);
  assert.ok(size > 300, 'the bundle is not empty');
});

test('a component that only has words pulls only words, though it imports the whole kit', async () => {
  const { modules } = await bundle(`
    import { defineMessages, text } from './index.ts';
    const used = defineMessages('used', { a: { 'ar-MA': 'أ', zgh: 'ⴰ', 'fr-MA': 'a', en: 'a' } });
    export const show = (locale) => text(used, 'a', locale);`);
  assert.deepEqual(modules, ['entry.ts', 'locale.ts', 'messages.ts', 'plural.ts', 'primary-subtag.ts', 'warn-once.ts']);
});

test('words that nobody uses are dropped', async () => {
  const { code } = await bundle(`
    import { defineMessages, text } from './index.ts';
    const used = defineMessages('used', { a: { 'ar-MA': 'أ', zgh: 'ⴰ', 'fr-MA': 'kept words', en: 'a' } });
    export const unused = 1;
    const dropped = defineMessages('dropped', { a: { 'ar-MA': 'أ', zgh: 'ⴰ', 'fr-MA': 'dropped words', en: 'a' } });
    export const show = (locale) => text(used, 'a', locale);`);
  assert.ok(code.includes('kept words'));
  assert.ok(!code.includes('dropped words'));
});
