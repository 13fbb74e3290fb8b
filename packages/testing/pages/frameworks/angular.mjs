// Builds an Angular application as Angular's own command does: templates are compiled and checked ahead of time, its packages are linked.
// Nothing is compiled in the page, so the strict policy holds.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { formatDiagnostics, performCompilation } from '@angular/compiler-cli';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import ts from 'typescript';
import { bundle } from './bundle.mjs';

const cache = new URL('../../../../.cache/', import.meta.url);

/** Angular's packages are published half compiled; this is the other half, once for each file. */
const linked = new Map();
const linking = {
  name: 'angular-linker',
  setup({ onLoad }) {
    onLoad({ filter: /@angular[\\/].+\.mjs$/ }, async ({ path }) => {
      if (!linked.has(path)) linked.set(path, link(path));
      return { contents: await linked.get(path), loader: 'js' };
    });
  },
};

async function link(path) {
  const source = await readFile(path, 'utf8');
  if (!source.includes('ɵɵngDeclare')) return source;
  const fileSystem = {
    resolve: (...parts) => parts.join('/'),
    dirname: () => '',
    exists: () => false,
    relative: () => '',
  };
  const logger = { level: 1, debug() {}, info() {}, warn: console.warn, error: console.error };
  const plugin = createEs2015LinkerPlugin({ fileSystem, logger, sourceMapping: false, linkerJitMode: false });
  const { code } = await transformAsync(source, {
    plugins: [plugin],
    filename: path,
    configFile: false,
    babelrc: false,
    compact: false,
  });
  return code;
}

/**
 * Compiles the components of an application.
 *
 * @param {string} source TypeScript
 * @returns {Promise<{ bundle: (main: string, options?: object) => Promise<string>, dispose: () => Promise<void> }>} `bundle` makes a script
 *          of a main module that imports the components from `./components.js`
 * @throws {Error} with what Angular says of a template it does not accept
 */
export async function compileAngular(source) {
  const folder = new URL(`angular-${process.pid}-${performance.now()}/`, cache);
  await mkdir(folder, { recursive: true });
  const file = fileURLToPath(new URL('components.ts', folder));
  await writeFile(file, source);
  const { diagnostics } = performCompilation({
    rootNames: [file],
    options: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ES2022,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      strictTemplates: true,
      skipLibCheck: true,
      outDir: fileURLToPath(folder),
      rootDir: fileURLToPath(folder),
    },
  });
  if (diagnostics.length) throw new Error(formatDiagnostics(diagnostics));
  return {
    bundle: (main, options) => bundle(main, { resolveDir: fileURLToPath(folder), plugins: [linking], ...options }),
    dispose: () => rm(folder, { recursive: true }),
  };
}
