// Bundles a framework page as an application would, for the browser or for the server of the test.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));

/** @returns {Promise<string>} the bundled script */
export async function bundle(contents, { platform = 'browser', resolveDir = here, plugins = [] } = {}) {
  const result = await build({
    stdin: { contents, resolveDir, loader: 'jsx' },
    plugins,
    bundle: true,
    format: 'esm',
    platform,
    write: false,
    minify: false,
    jsx: 'automatic',
    target: 'es2022',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      ngDevMode: 'false',
      ngJitMode: 'false',
    },
    external: platform === 'node' ? ['react', 'react-dom', 'vue'] : [],
    logLevel: 'silent',
  });
  return result.outputFiles[0].text;
}

/** Runs a script as an application's server would. @returns {Promise<object>} what it exports */
export async function evaluate(contents, bundled = bundle) {
  const file = new URL(`../../../../.cache/server-${process.pid}-${Math.random()}.mjs`, import.meta.url);
  await mkdir(new URL('./', file), { recursive: true });
  await writeFile(file, await bundled(contents, { platform: 'node' }));
  return import(file.href).finally(() => rm(file));
}
