// Vue 3: text typed before the script stays, through hydration and re-render, in fields and in a form of several steps.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { expand } from '@tiwizi/ssr';
import { bundle, evaluate } from './frameworks/bundle.mjs';
import { serveForm } from './frameworks/form-site.mjs';
import { goThroughForm } from './frameworks/stepper-steps.mjs';
import { launch, serve } from './harness.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const field = expand('<tiwizi-field label="Nom" name="name" required></tiwizi-field>', { lang: 'fr' });
const inner = field.slice(field.indexOf('>') + 1, field.lastIndexOf('</tiwizi-field>'));

const applications = {
  // Vue sets every property of a custom element again while it hydrates, so the printed form stands in a plain element inside.
  'printed by a wrapper': (tools, error) =>
    tools.h('tiwizi-field', { label: 'Nom', name: 'name', required: true, error: error.value }, [
      tools.h('div', { innerHTML: inner }),
    ]),
  'written by the author': (tools, error) =>
    tools.h('tiwizi-field', { error: error.value }, [
      tools.h('label', { for: 'n' }, 'Nom'),
      tools.h('input', { id: 'n', name: 'name' }),
    ]),
};

for (const [name, field_] of Object.entries(applications)) {
  test(`server-rendered, ${name}: what was typed before hydration stays, through re-renders`, async () => {
    const html = await renderToString(
      createSSRApp({
        render: () =>
          h('form', [field_({ h }, { value: undefined }), h('button', { type: 'button', id: 'check' }, 'Vérifier')]),
      }),
    );
    const client = await bundle(`import { createSSRApp, h, onMounted, ref } from 'vue';
const inner = ${JSON.stringify(inner)}; const field = ${field_.toString()};
createSSRApp({ setup() { const error = ref(undefined);
  onMounted(() => import('@tiwizi/elements/field.define.js').then(() => { globalThis.hydrated = true; }));
  return () => h('form', [field({ h }, error), h('button', { type: 'button', id: 'check', onClick: () => { error.value = error.value ? '' : 'Écrire le nom'; } }, 'Vérifier')]); } }).mount('#root');`);
    const site = await serve(
      {
        '/': `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Vue</title></head><body><div id="root">${html}</div><script type="module" src="/scripts/app.js"></script></body></html>`,
      },
      { scriptDelay: 1500, policies: ['vue'], scripts: { 'app.js': client } },
    );
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
    await page
      .waitForFunction(() => globalThis.hydrated && document.querySelector('[data-tiwizi-ready]'), { timeout: 8000 })
      .catch((cause) => {
        throw new Error(`${cause.message}: ${complaints}`);
      });
    for (const round of [1, 2, 3]) {
      await page.click('#check');
      await page.waitForFunction(
        (wanted) => document.querySelector('input').getAttribute('aria-invalid') === wanted,
        {},
        round % 2 ? 'true' : 'false',
      );
      assert.deepEqual(
        await page.evaluate(() => [
          document.querySelector('input') === globalThis.typed,
          document.querySelector('input').value,
          document.querySelectorAll('input').length,
        ]),
        [true, 'Fatima', 1],
      );
    }
    assert.deepEqual(complaints, []);
    await page.close();
    await site.close();
  });
}

/** The application of a form; `print` is known to a server and to the page it printed. */
const form = (view) => `
import { createApp, createSSRApp, h, onMounted, ref } from 'vue';
import { ${view} as view } from './form-app.mjs';
// What Vue calls \`value\` it writes again with each render; a value to begin with is the attribute.
const el = (tag, attributes, children) => h(tag, Object.fromEntries(Object.entries(attributes).map(([name, value]) => [tag === 'input' && name === 'value' ? '^value' : name, value])), children);
const App = {
  props: ['page', 'print'],
  setup({ page, print }) {
    const round = ref(0);
    const isRefused = ref(true);
    onMounted(() => {
      addEventListener('app-change', () => { round.value++; });
      import('@tiwizi/elements/field.define.js');
      import('@tiwizi/forms/stepper.define.js');
    });
    const full = (tag, attributes, model) => h(tag, attributes, print && [h('div', { innerHTML: print(tag, attributes, model) })]);
    const onStep = { onTiwiziStepChange: () => { isRefused.value = false; } };
    return () => view({ el, full, page, round: round.value, isRefused: isRefused.value, onStep });
  },
};`;
const model = "const page = JSON.parse(document.getElementById('page').textContent);";

for (const view of ['wrapped', 'authored']) {
  test(`a form of several steps, server-rendered, ${view}: nothing typed is lost before, through and after hydration`, async () => {
    const { application } = await evaluate(
      `${form(view)} export const application = (page, print) => createSSRApp(App, { page, print });`,
    );
    const client = await bundle(`${form(view)} ${model} createSSRApp(App, { page, print: () => '' }).mount('#root');`);
    const site = await serveForm((page, print) => renderToString(application(page, print)), {
      scriptDelay: 1500,
      policies: ['vue'],
      scripts: { 'app.js': client },
    });
    await goThroughForm(browser, site).finally(() => site.close());
  });
}

test('a form of several steps, client-rendered: nothing typed is lost through re-renders', async () => {
  const client = await bundle(`${form('authored')} ${model} createApp(App, { page }).mount('#root');`);
  const site = await serveForm(() => '', { policies: ['vue'], scripts: { 'app.js': client } });
  await goThroughForm(browser, site, { isLate: false }).finally(() => site.close());
});
