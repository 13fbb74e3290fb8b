/**
 * Prints what the engine weighs in a page: bundled and minified by esbuild, compressed by brotli.
 * Run by `npm run size -w @tiwizi/signature`. Fails above the budget.
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** KiB of brotli that signing alone, what is added to it, and the whole engine may weigh. */
const PARTS = [
  ['sign', "export { signPdf, prepareSignature, completeSignature, webCryptoSigner } from './src/pades/index.ts'", 12],
  ['time-stamp', "export { timestampBy, httpTimestampAuthority } from './src/pades/index.ts'", 8],
  [
    'sign B-T',
    "export { signPdf, prepareSignature, completeSignature, webCryptoSigner, timestampBy, httpTimestampAuthority } from './src/pades/index.ts'",
    15,
  ],
  ['extend to B-LT', "export { extendWithValidationData } from './src/pades/index.ts'", 11],
  ['verify', "export { verifyPdf } from './src/pades/index.ts'", 20],
  ['scan', "export { scanPdf } from './src/pades/index.ts'", 13],
  ['whole engine', "export * from './src/pades/index.ts'", 27],
  ['worker: page', "export * from './src/pades/worker/index.ts'", 2],
  ['worker: thread', "import './src/pades/worker/thread.ts'", 25],
  ['CSC client', "export * from './src/csc/index.ts'", 7],
];
const resolveDir = fileURLToPath(new URL('..', import.meta.url));
const kib = (bytes) => `${(bytes / 1024).toFixed(2)} KiB`.padStart(10);

console.log(
  `${'part'.padEnd(14)}${'minified'.padStart(11)}${'gzip'.padStart(11)}${'brotli'.padStart(11)}${'budget'.padStart(11)}`,
);
for (const [name, contents, budget] of PARTS) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const code = outputFiles[0].contents;
  const brotli = brotliCompressSync(code).length;
  const over = brotli > budget * 1024;
  console.log(
    `${name.padEnd(14)} ${kib(code.length)} ${kib(gzipSync(code, { level: 9 }).length)} ${kib(brotli)} ${`${budget} KiB`.padStart(10)}${over ? '  OVER' : ''}`,
  );
  if (over) process.exitCode = 1;
}
