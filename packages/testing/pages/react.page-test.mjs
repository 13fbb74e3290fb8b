// React 19: text typed before the script stays, through hydration and re-render, in fields and in a form of several steps; client-rendered pages work from properties.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { expand } from '@tiwizi/ssr';
import { bundle, evaluate } from './frameworks/bundle.mjs';
import { serveForm } from './frameworks/form-site.mjs';
import { goThroughForm } from './frameworks/stepper-steps.mjs';
import { launch, open, serve } from './harness.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const field = expand('<tiwizi-field label="Nom" name="name" hint="Comme sur la carte" required></tiwizi-field>', {
  lang: 'fr',
});
const inner = field.slice(field.indexOf('>') + 1, field.lastIndexOf('</tiwizi-field>'));
const document = (root, script) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>React</title></head><body><div id="root">${root}</div><script type="module" src="/scripts/${script}"></script></body></html>`;

/** The same application on both sides; `Field` is a thin wrapper whose children React leaves alone. */
const printed = `
import { createElement as h, useEffect, useState } from 'react';
export const inner = ${JSON.stringify(inner)};
export function App() {
  const [error, setError] = useState(undefined);
  useEffect(() => { import('@tiwizi/elements/field.define.js').then(() => { globalThis.hydrated = true; }); }, []);
  return h('form', null,
    h('tiwizi-field', { label: 'Nom', name: 'name', hint: 'Comme sur la carte', required: true, error, dangerouslySetInnerHTML: { __html: inner } }),
    h('button', { type: 'button', id: 'check', onClick: () => setError((now) => (now ? '' : 'Écrire le nom')) }, 'Vérifier'));
}`;
const authored = `
import { createElement as h, useEffect, useState } from 'react';
export function App() {
  const [error, setError] = useState(undefined);
  useEffect(() => { import('@tiwizi/elements/field.define.js').then(() => { globalThis.hydrated = true; }); }, []);
  return h('form', null,
    h('tiwizi-field', { error }, h('label', { htmlFor: 'n' }, 'Nom'), h('input', { id: 'n', name: 'name', defaultValue: '' })),
    h('button', { type: 'button', id: 'check', onClick: () => setError((now) => (now ? undefined : 'Écrire le nom')) }, 'Vérifier'));
}`;

async function typedBeforeHydration(source) {
  const { html } = await evaluate(
    `import { renderToString } from 'react-dom/server'; ${source} export const html = renderToString(h(App));`,
  );
  const client = await bundle(
    `import { hydrateRoot } from 'react-dom/client'; ${source}\nhydrateRoot(document.getElementById('root'), h(App), { onRecoverableError: (error) => console.error('recovered: ' + error.message) });`,
  );
  const site = await serve({ '/': document(html, 'app.js') }, { scriptDelay: 1500, scripts: { 'app.js': client } });
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  const going = page.goto(`${site.url}/`);
  await page.waitForSelector('input');
  await page.type('input', 'Fatima');
  await page.evaluate(() => {
    globalThis.typed = document.querySelector('input');
  });
  await going;
  await page.waitForFunction(() => globalThis.hydrated && document.querySelector('[data-tiwizi-ready]'));
  const after = [];
  for (const round of [1, 2, 3]) {
    await page.click('#check');
    await page.waitForFunction(
      (wanted) => document.querySelector('input').getAttribute('aria-invalid') === wanted,
      {},
      round % 2 ? 'true' : 'false',
    );
    after.push(
      await page.evaluate(() => [
        document.querySelector('input') === globalThis.typed,
        document.querySelector('input').value,
        document.querySelectorAll('input').length,
      ]),
    );
  }
  await page.close();
  await site.close();
  return { after, complaints };
}

for (const [name, source] of Object.entries({
  'printed by a wrapper': printed,
  'written by the author in JSX': authored,
})) {
  test(`server-rendered, ${name}: what was typed before hydration stays, through re-renders`, async () => {
    const { after: states, complaints } = await typedBeforeHydration(source);
    assert.deepEqual(states, Array(3).fill([true, 'Fatima', 1]));
    assert.deepEqual(complaints, []);
  });
}

test('client-rendered from properties alone; a controlled input of the author stays controlled', async () => {
  const client = await bundle(`
import { createElement as h, useState } from 'react'; import { createRoot } from 'react-dom/client'; import '@tiwizi/elements/field.define.js';
function App() {
  const [name, setName] = useState(''); const [round, setRound] = useState(0);
  return h('form', null,
    h('tiwizi-field', { label: 'Ville', name: 'city', type: 'select', options: [{ value: 'r', label: 'Rabat' }], required: true, error: round ? 'Choisir' : '' }),
    h('tiwizi-field', { label: 'Nom', error: round % 2 ? 'Encore' : '' }, h('input', { id: 'n', name: 'name', value: name, onChange: (event) => setName(event.target.value.toUpperCase()) })),
    h('button', { type: 'button', id: 'again', onClick: () => setRound(round + 1) }, 'Encore'));
}
createRoot(document.getElementById('root')).render(h(App));`);
  const site = await serve({ '/': document('', 'app.js') }, { scripts: { 'app.js': client } });
  const { page, complaints } = await open(browser, `${site.url}/`);
  await page.waitForSelector('select');
  await page.type('#n', 'fatima');
  await page.select('select', 'r');
  for (let round = 0; round < 3; round++) await page.click('#again');
  await page.waitForSelector('.tiwizi-error:not([hidden])');
  const state = await page.evaluate(() => ({
    name: document.querySelector('#n').value,
    label: document.querySelector('#n').labels[0].textContent,
    city: document.querySelector('select').value,
    selects: document.querySelectorAll('select').length,
  }));
  assert.deepEqual(state, { name: 'FATIMA', label: 'Nom (facultatif)', city: 'r', selects: 1 });
  assert.deepEqual(complaints, []);
  await page.close();
  await site.close();
});

/** The application of a form; `print` is known to a server and to the page it printed. */
const form = (view) => `
import { createElement as h, useEffect, useState } from 'react';
import { ${view} as view } from './form-app.mjs';
const ofReact = { label: { for: 'htmlFor' }, input: { value: 'defaultValue' } };
const el = (tag, attributes, children = []) => h(tag, Object.fromEntries(Object.entries(attributes).map(([name, value]) => [ofReact[tag]?.[name] ?? name, value])), ...children);
export function App({ page, print }) {
  const [round, setRound] = useState(0);
  const [isRefused, setRefused] = useState(true);
  useEffect(() => {
    const again = () => setRound((now) => now + 1);
    addEventListener('app-change', again);
    import('@tiwizi/elements/field.define.js');
    import('@tiwizi/forms/stepper.define.js');
    return () => removeEventListener('app-change', again);
  }, []);
  const full = (tag, attributes, model) => h(tag, print ? { ...attributes, suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: print(tag, attributes, model) } } : attributes);
  return view({ el, full, page, round, isRefused, onStep: { 'ontiwizi-step-change': () => setRefused(false) } });
}`;
const model =
  "const page = JSON.parse(document.getElementById('page').textContent); const root = document.getElementById('root');";

for (const view of ['wrapped', 'authored']) {
  test(`a form of several steps, server-rendered, ${view}: nothing typed is lost before, through and after hydration`, async () => {
    const { render } = await evaluate(
      `import { renderToString } from 'react-dom/server'; ${form(view)} export const render = (page, print) => renderToString(h(App, { page, print }));`,
    );
    const client = await bundle(
      `import { hydrateRoot } from 'react-dom/client'; ${form(view)} ${model} hydrateRoot(root, h(App, { page, print: () => '' }), { onRecoverableError: (error) => console.error('recovered: ' + error.message) });`,
    );
    const site = await serveForm(render, { scriptDelay: 1500, scripts: { 'app.js': client } });
    await goThroughForm(browser, site).finally(() => site.close());
  });
}

test('a form of several steps, client-rendered: nothing typed is lost through re-renders', async () => {
  const client = await bundle(
    `import { createRoot } from 'react-dom/client'; ${form('authored')} ${model} createRoot(root).render(h(App, { page }));`,
  );
  const site = await serveForm(() => '', { scripts: { 'app.js': client } });
  await goThroughForm(browser, site, { isLate: false }).finally(() => site.close());
});
