// Builds every package: one ES module per source module, and in packages/browser the files for pages without a bundler.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const packagesFolder = 'packages';


function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : path.endsWith('.ts') && !path.endsWith('.d.ts') && !/\.test\.ts$/.test(path) ? [path] : [];
  });
}

const compile = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
const minifyTemplates = () => minifyTemplateLiterals({ options: { minifyOptions: { collapseWhitespace: true, conservativeCollapse: true } } });

/** A warning is an error, but for what rollup says of packages that are meant to stay outside. */
function onwarn(warning) {
  if (warning.code === 'UNRESOLVED_IMPORT' && !warning.exporter?.startsWith('.')) return;
  if (['CIRCULAR_DEPENDENCY', 'EMPTY_BUNDLE', 'THIS_IS_UNDEFINED'].includes(warning.code) && warning.message.includes('node_modules')) return;
  if (warning.code === 'EMPTY_BUNDLE') return;
  throw new Error(`${warning.code}: ${warning.message}`);
}

const modules = readdirSync(packagesFolder)
  .filter((name) => existsSync(join(packagesFolder, name, 'src', 'index.ts')))
  .map((name) => {
    const src = join(packagesFolder, name, 'src');
    return {
      input: sources(src),
      external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.includes(src),
      plugins: [compile(), minifyTemplates()],
      output: { dir: join(packagesFolder, name, 'dist'), format: 'es', preserveModules: true, preserveModulesRoot: src, sourcemap: false },
      onwarn,
    };
  });

const kits = ['elements', 'forms', 'identity', 'signature', 'services'].filter((name) => existsSync(join(packagesFolder, name, 'src', 'define.ts')));
const browserPlugins = () => [
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  terser({ ecma: 2022, module: true, compress: { passes: 2 }, mangle: { properties: false } }),
];

/** Gathers the define modules of several kits under one entry. */
const gather = (names) => ({
  name: 'gather-kits',
  resolveId: (id) => (id === 'tiwizi' ? '\0tiwizi' : null),
  load: (id) => (id === '\0tiwizi' ? names.map((name) => `import '@tiwizi/${name}/define';`).join('\n') : null),
});

const browser = [
  {
    input: { tiwizi: 'tiwizi' },
    plugins: [gather(kits), ...browserPlugins()],
    output: { dir: 'packages/browser/dist', format: 'es', inlineDynamicImports: true },
    onwarn,
  },
  {
    input: Object.fromEntries([...kits, 'field'].map((name) => [name, name === 'field' ? 'packages/elements/dist/field/field.define.js' : `packages/${name}/dist/define.js`])),
    plugins: browserPlugins(),
    output: { dir: 'packages/browser/dist/kits', format: 'es', chunkFileNames: 'chunk-[name]-[hash].js', minifyInternalExports: true },
    onwarn,
  },
];

export default process.env.TIWIZI_BUILD === 'browser' ? browser : modules;
