// The README of a service says how to give it a form of one's own and a colour: that is done here, to the letter, and filled in.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startDemonstration } from '@tiwizi/server/demonstration';
import { verifyPdf } from '@tiwizi/signature/pades';
import puppeteer from 'puppeteer-core';
import { chromeArguments, requireChrome } from '../../../scripts/lib/browsers.mjs';
import { checkForms } from './workshop.mjs';
import { continueForm, fillForm, follow, signIn } from './citizen.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const workshop = mkdtempSync(join(tmpdir(), 'own-form-'));
const folder = join(workshop, 'service');
const edit = (path, change) => writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));

before(() => {
  assert.equal(spawnSync(process.execPath, [join(root, 'packages/create-tiwizi/create.js'), folder]).status, 0);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const [flow, service] = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
  for (const [, path, words] of readme.matchAll(/`(words\/\S+)`\n\n```json\n([\s\S]*?)```/g))
    writeFileSync(join(folder, path), words);
  writeFileSync(join(folder, 'flow/company.flow.js'), flow);
  writeFileSync(join(folder, 'services/company.js'), service);
  edit('services/index.js', (text) => `${text}export * from './company.js';\n`);
  edit('configuration.js', (text) => text.replace('stylesheet: undefined', "stylesheet: 'agency.css'"));
  const theme = spawnSync(process.execPath, [join(root, 'packages/tokens/dist/theme.cli.js'), '#0b6e4f'], {
    encoding: 'utf8',
  });
  assert.equal(theme.status, 0, theme.stderr);
  mkdirSync(join(folder, 'public'));
  writeFileSync(join(folder, 'public/agency.css'), theme.stdout);
});
after(() => rmSync(workshop, { recursive: true, force: true }));

/** What the service says that starts in the folder, until it is ready or has ended. */
async function started() {
  const run = spawn(process.execPath, ['demonstration.js'], {
    cwd: folder,
    env: { ...process.env, PORT: String(20_000 + (process.pid % 20_000)) },
  });
  let said = '';
  const ready = new Promise((done) => {
    for (const stream of [run.stdout, run.stderr])
      stream.on('data', (part) => (said += part).includes('Ready: ') && done('ready'));
    run.once('close', (code) => done(code));
  });
  const end = await ready;
  return { said, end, stop: () => (run.exitCode === null ? (run.kill(), once(run, 'close')) : undefined) };
}

test('its forms are looked over, the one of its own among them', () => {
  const { status, stdout } = checkForms(folder);
  assert.equal(status, 0, stdout);
  for (const form of ['birth-certificate', 'company']) assert.match(stdout, new RegExp(`${form} 1: \\d steps`));
});

test('without a sheet for the service it does not start, and says what is missing', async () => {
  const { said, end } = await started();
  assert.equal(end, 1, said);
  assert.match(said, /\[sheet_missing\] services names the sheet "company-request", and sheets has none/);
});

test('with one, the form asks what the flow says, and pages load the stylesheet of the agency', async () => {
  edit('data/services.json', (text) => {
    const data = JSON.parse(text);
    data.services.push({
      ...data.services.find(({ slug }) => slug === 'birth-certificate-extract'),
      id: 'company-request',
      slug: 'company-request',
    });
    return JSON.stringify(data);
  });
  const { configuration } = await import(pathToFileURL(join(folder, 'configuration.js')).href);
  const service = await startDemonstration(configuration, { dataFolder: join(folder, '.store') });
  const browser = await puppeteer.launch({
    executablePath: requireChrome(),
    args: chromeArguments,
    protocolTimeout: 30_000,
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${service.origin}/fr/services/company-request`);
    assert.equal(await page.$eval('link[href$="/own/agency.css"]', (link) => link.sheet.cssRules.length > 0), true);
    await follow(page, 'a[href$="/requests/company-request/new"]');
    await signIn(page);
    const step = await fillForm(page, {
      company: { ice: '001526374000001', role: 'agent' },
      mandate: { mandate: fileURLToPath(new URL('./mandate.pdf', import.meta.url)) },
      contact: {},
    });
    assert.equal(step, 'check');
    await continueForm(page);
    await page.click('tiwizi-e-signature input[type=checkbox]');
    await follow(page, 'button[name=action][value=agree]');
    await page.type('input[autocomplete=one-time-code]', service.sandbox.control.latestMessage('+212600000001').code);
    await follow(page, 'button[name=action][value=confirm]');
    await page.goto(
      page
        .url()
        .replace('/requests/company-request/', '/receipts/')
        .replace(/\/sign$/, ''),
    );
    assert.match(await page.$eval('tiwizi-receipt', (receipt) => receipt.textContent), /DEMO-/);
    // The reason that stands in the signed file is that of this form, and not of the starter's.
    const cookies = (await page.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const href = await page.$eval('a[href$="/signed.pdf"]', (link) => link.href);
    const pdf = new Uint8Array(await (await fetch(href, { headers: { cookie: cookies } })).arrayBuffer());
    const { signatures } = await verifyPdf(pdf, { trust: [service.sandbox.caCertificate.der] });
    assert.match(signatures[0].reason, /Demande d’une entreprise$/);
  } finally {
    await browser.close();
    await service.close();
  }
});

test('without the form that it came with it starts too, and has its own', async () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const [steps = ''] = /## Without the form it came with\n[^]*?\n## /.exec(readme) ?? [];
  const name = 'birth-certificate';
  const named = [...steps.matchAll(/`((?:services|flow|words)\/[^`]*<name>[^`]*)`/g)].map(([, path]) => path);
  assert.equal(named.length, 3, steps);
  for (const path of named)
    for (const language of path.includes('<language>') ? ['ar', 'zgh', 'fr', 'en'] : [''])
      rmSync(join(folder, path.replace('<name>', name).replace('<language>', language)));
  edit('services/index.js', (text) => text.replace(`export * from './${name}.js';\n`, ''));
  edit('data/services.json', (text) => {
    const { services } = JSON.parse(text);
    return JSON.stringify({ services: services.filter(({ slug }) => slug !== 'birth-certificate-extract') });
  });
  assert.equal(checkForms(folder).status, 0);
  const { said, end, stop } = await started();
  try {
    assert.equal(end, 'ready', said);
    const [, origin] = /Ready: (\S+)/.exec(said);
    const home = await (await fetch(`${origin}/fr/`)).text();
    assert.match(home, /company-request/);
    assert.doesNotMatch(home, /birth-certificate/);
  } finally {
    await stop();
  }
});

test('a module that exports something else is told by the name of its export, and by a code', async () => {
  edit('services/index.js', (text) => `${text}export const parking = 'soon';\n`);
  const { said, end } = await started();
  assert.equal(end, 1, said);
  assert.match(said, /\[service_invalid\] the export "parking" of the services is a string: give what defineService/);
});
