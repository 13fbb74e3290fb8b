// Browser tests as files that load quickly: a module for each source file would cost a browser some hundred requests per test file.
import { build } from 'esbuild';
import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './ensure.mjs';

const FOLDER = '.cache/browser-tests';

/** A file asks for its neighbours by address: they are served where the source stands. */
const addresses = {
  name: 'addresses-of-sources',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      const address = JSON.stringify(`/${relative(root, path)}`);
      return { contents: source.replaceAll('import.meta.url', `(location.origin + ${address})`), loader: 'ts' };
    });
  },
};

/** What is nowhere is left to the browser: the file that asks for it fails, by its name, and the others run. */
const leftOut = (names) => ({
  name: 'left-out',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path }) => (names.includes(path) ? { path, external: true } : undefined));
  },
});

/**
 * Bundles tests, what they share in files of their own, into a folder of this process.
 *
 * @param {readonly string[]} files paths from the root
 * @returns {Promise<{ pathOf: (file: string) => string, remove: () => void }>} where a test stands, from the root
 */
export async function bundleTests(files) {
  const outdir = `${FOLDER}/${process.pid}`;
  const options = {
    absWorkingDir: root,
    entryPoints: [...files],
    outbase: '.',
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    conditions: ['tiwizi-source', 'production', 'browser', 'import'],
    // What the test runner itself serves.
    external: ['/__*'],
    plugins: [addresses],
    logLevel: 'silent',
  };
  await build(options).catch((error) => {
    const nowhere = (error.errors ?? []).map(({ text }) => /^Could not resolve "(.+)"/.exec(text)?.[1]);
    if (!nowhere.length || nowhere.includes(undefined)) throw error;
    return build({ ...options, plugins: [addresses, leftOut(nowhere)] });
  });
  return {
    pathOf: (file) => `${outdir}/${file.replace(/\.ts$/, '.js')}`,
    remove: () => rmSync(root + outdir, { recursive: true, force: true }),
  };
}

/** The test that a bundled file, from the root, was made of; others are their own. */
export const sourceOf = (path) =>
  path.startsWith(`${FOLDER}/`) ? path.split('/').slice(3).join('/').replace(/\.js$/, '.ts') : path;
