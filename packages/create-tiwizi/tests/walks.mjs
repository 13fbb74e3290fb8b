// Walks of the starter's forms: `npm run walk` (all of them, every language, with script and without), and a part of them in the page tests.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireChrome } from '../../../scripts/lib/browsers.mjs';
import { startDemonstration } from '../../../scripts/lib/demonstration.mjs';
import { root } from './workshop.mjs';

/** The forms of the starter, by the file of each, and the sheet it is of. */
export const forms = {
  'birth-certificate': 'birth-certificate-extract',
  complaint: 'complaint',
  'terrace-permit': 'terrace-permit',
};

/** Walks a form of the starter that is served at an origin. Resolves to the exit code and what was printed. */
export function walkForm(origin, form, ...options) {
  return walkFile(origin, join(root, `packages/create-tiwizi/template/flow/${form}.flow.js`), form, ...options);
}

/** The same by another file than the one that is served. */
export function walkFile(origin, file, form, ...options) {
  const login = join(root, 'packages/create-tiwizi/tests/sandbox-login.mjs');
  const address = `${origin}/{language}/requests/${forms[form] ?? form}/new?anew`;
  const needsLogin = form !== 'complaint';
  const tool = join(root, 'packages/forms/dist/cli.js');
  const browser = ['--browser', requireChrome()];
  const args = ['walk', ...browser, ...options, ...(needsLogin ? ['--login', login] : []), file, address];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tool, ...args], { env: { ...process.env, SITE: origin } });
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { mkdtemp, rm } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const dataFolder = await mkdtemp(join(tmpdir(), 'tiwizi-walk-'));
  const site = await startDemonstration({ dataFolder, port: 0 });
  for (const form of Object.keys(forms)) {
    const { code, output, errors } = await walkForm(site.origin, form, ...process.argv.slice(2));
    console.log(`${form}\n${output}${output ? '' : errors}`);
    if (code) process.exitCode = 1;
  }
  await site.close();
  await rm(dataFolder, { recursive: true, force: true });
}
