// What a page downloads: entries bundled as an agency's bundler would, compressed file by file as a server sends them.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a file as sent with brotli at its highest quality. */
export function brotliSize(content) {
  const bytes = Buffer.from(content);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}

/** Brotli bytes of files on disk. */
export const filesSize = (root, paths) =>
  paths.reduce((sum, path) => sum + brotliSize(readFileSync(join(root, path))), 0);

/** The outputs that a bundle loads at once: its entry and all it imports statically. */
function loadedAtOnce(outputs, entry) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind, external } of outputs[path].imports)
      if (kind === 'import-statement' && !external) visit(next);
  };
  visit(entry);
  return found;
}

/**
 * Bundles modules together, split where they import lazily.
 *
 * @param {string} root folder that packages are resolved from
 * @param {string[]} modules names as a page imports them
 * @returns {Promise<{ initial: number, lazy: number, lazyChunks: { name: string, size: number }[],
 *   modules: { path: string, bytes: number, atOnce: boolean }[] }>} brotli bytes; of modules, minified ones
 */
export async function bundleSize(root, modules) {
  const result = await build({
    stdin: {
      contents: modules.map((name) => `import ${JSON.stringify(name)};`).join('\n'),
      resolveDir: root,
      sourcefile: 'entry.js',
    },
    outdir: join(root, '.cache/size'),
    absWorkingDir: root,
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    conditions: ['production'],
    logLevel: 'silent',
  });
  const entry = Object.entries(result.metafile.outputs).find(([, output]) => output.entryPoint === 'entry.js')[0]; // lazily loaded chunks name one too
  const atOnce = loadedAtOnce(result.metafile.outputs, entry);
  const sizes = result.outputFiles.map((file) => {
    const path = Object.keys(result.metafile.outputs).find((each) => join(root, each) === file.path);
    const entryPoint = result.metafile.outputs[path].entryPoint;
    return {
      name: entryPoint?.replace(/.*\//, '') ?? path.replace(/.*\//, ''),
      size: brotliSize(file.contents),
      atOnce: atOnce.has(path),
    };
  });
  const sum = (list) => list.reduce((total, { size }) => total + size, 0);
  const lazyChunks = sizes.filter((each) => !each.atOnce);
  return {
    initial: sum(sizes.filter((each) => each.atOnce)),
    lazy: sum(lazyChunks),
    lazyChunks: lazyChunks.sort((a, b) => b.size - a.size),
    modules: Object.entries(result.metafile.outputs).flatMap(([output, { inputs }]) =>
      Object.entries(inputs).map(([path, { bytesInOutput }]) => ({
        path,
        bytes: bytesInOutput,
        atOnce: atOnce.has(output),
      })),
    ),
  };
}
