// Builds every package: one ES module per source module, and in packages/browser the files for pages without a bundler.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { directImports } from './scripts/lib/direct-imports.mjs';
import { readKits } from './scripts/lib/house.mjs';

const packagesFolder = 'packages';

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory()
      ? sources(path)
      : path.endsWith('.ts') && !path.endsWith('.d.ts') && !/\.test\.ts$/.test(path)
        ? [path]
        : [];
  });
}

// Letters stay letters: as escapes an Arabic word takes three times its bytes.
const compile = () => esbuild({ target: 'es2022', charset: 'utf8', tsconfig: 'tsconfig.json' });
const minifyTemplates = () =>
  minifyTemplateLiterals({ options: { minifyOptions: { collapseWhitespace: true, conservativeCollapse: true } } });

const importDirectly = () => ({
  name: 'direct-imports',
  transform: (code) => ({ code: directImports(code), map: null }),
});

/** A warning is an error, but for what rollup says of packages that are meant to stay outside. */
function onwarn(warning) {
  if (warning.code === 'UNRESOLVED_IMPORT' && !warning.exporter?.startsWith('.')) return;
  if (
    ['CIRCULAR_DEPENDENCY', 'EMPTY_BUNDLE', 'THIS_IS_UNDEFINED'].includes(warning.code) &&
    warning.message.includes('node_modules')
  )
    return;
  if (warning.code === 'EMPTY_BUNDLE') return;
  throw new Error(`${warning.code}: ${warning.message}`);
}

/** Pages without a bundler find no package by its name: one that is not installed would be left out without a word. */
function onwarnInPage(warning) {
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(`${warning.message}: npm ci --ignore-scripts`);
  onwarn(warning);
}

const modules = readdirSync(packagesFolder)
  .filter((name) => existsSync(join(packagesFolder, name, 'src', 'index.ts')))
  .map((name) => {
    const src = join(packagesFolder, name, 'src');
    return {
      input: sources(src),
      external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.includes(src),
      plugins: [compile(), importDirectly(), minifyTemplates()],
      output: {
        dir: join(packagesFolder, name, 'dist'),
        format: 'es',
        preserveModules: true,
        preserveModulesRoot: src,
        sourcemap: false,
      },
      onwarn,
    };
  });

const kits = readKits();
const ownCode = () => [
  compile(),
  nodeResolve({ exportConditions: ['production', 'browser'] }),
  terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } }),
];
const browserPlugins = () => [...ownCode(), licences()];

/** Gathers the define modules of several kits under one entry. What draws the pages of a document stays in a file of its own. */
const gather = (names) => ({
  name: 'gather-kits',
  resolveId: (id) => (id === 'tiwizi' ? 'packages/browser/src/tiwizi.js' : null),
  load: (id) =>
    id === 'packages/browser/src/tiwizi.js'
      ? [
          ...names.map((name) => `import '@tiwizi/${name}/define';`),
          "import { usePagesOf } from './document-viewer.ts';",
          "usePagesOf(new URL('./kits/document-pages.js', import.meta.url));",
          "export { setMessages } from './words.ts';",
        ].join('\n')
      : null,
});

/** Puts the worker of pdf.js beside what starts it. */
const pdfWorker = () => ({
  name: 'pdf-worker',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'pdf.worker.js',
      source: readFileSync('node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
    });
  },
});

/** Takes comments' place: the licences of all that others wrote in these files, in one file beside them. */
const licences = () => ({
  name: 'licences',
  generateBundle(_, bundle) {
    const files = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const packages = [
      ...new Set(files.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0]).filter(Boolean)),
    ].filter((folder) => !folder.includes('/@tiwizi/'));
    const texts = packages.sort().map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
    });
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
  },
});

/** What kits share, in few files. `field.js` has the base of every element too: one file for a page with fields, and one less for a form. */
const shared = {
  field: [
    /\/@lit\/reactive-element\//,
    /\/core\/dist\/(?:enhancer\/(?!printer)|ports\/|content\/|properties\/properties|regions\/parts|controllers\/watch-children)/,
    /\/i18n\/dist\/(?:locale|messages|plural|primary-subtag|warn-once)\.js$/,
    /\/elements\/dist\/field\/field(?:-data|-words|\.messages|\.define)?\.js$/,
    /\/browser\/src\/(?:field|late)\.ts$/,
  ],
  template: [/\/elements\/dist\/template\/heading-level\.js$/, /\/i18n\/dist\/page-language\.js$/],
  print: [
    /\/lit-html\//,
    /\/core\/dist\/(?:enhancer\/printer|ids\/|regions\/patch-form|properties\/read-attributes)/,
    /\/elements\/dist\/template\/heading\.template\.js$/,
  ],
};

/** A service worker: one file without imports, which a browser keeps by itself. */
const worker = (name) => ({
  input: { [name]: `packages/browser/src/offline/${name}.ts` },
  plugins: ownCode(),
  output: { dir: 'packages/browser/dist', format: 'es' },
  onwarn: onwarnInPage,
});

const browser = [
  worker('offline-worker'),
  worker('offline-worker-off'),
  {
    input: { tiwizi: 'tiwizi' },
    plugins: [gather(kits), ...browserPlugins()],
    output: { dir: 'packages/browser/dist', format: 'es', inlineDynamicImports: true },
    onwarn: onwarnInPage,
  },
  {
    input: {
      ...Object.fromEntries(kits.map((name) => [name, `packages/${name}/dist/define.js`])),
      field: 'packages/browser/src/field.ts',
      words: 'packages/browser/src/words.ts',
      signature: 'packages/browser/src/signature.ts',
      'document-pages': 'packages/browser/src/document-pages.ts',
    },
    plugins: [...browserPlugins(), pdfWorker()],
    output: {
      dir: 'packages/browser/dist/kits',
      format: 'es',
      chunkFileNames: 'chunk-[name]-[hash].js',
      minifyInternalExports: true,
      onlyExplicitManualChunks: true,
      manualChunks: (id) => Object.keys(shared).find((name) => shared[name].some((file) => file.test(id))),
    },
    onwarn: onwarnInPage,
  },
];

export default process.env.TIWIZI_BUILD === 'browser' ? browser : modules;
