// React 19, Vue 3 and Angular 21 set lists in every way they have: as a list and as its JSON, before and after the elements are defined,
// on a server and in the page that takes it over; and change them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { expand } from '@tiwizi/ssr';
import { compileAngular } from './frameworks/angular.mjs';
import { bundle, evaluate } from './frameworks/bundle.mjs';
import { inside } from './frameworks/inside.mjs';
import { cities, markup, rounds } from './frameworks/lists.mjs';
import { launch, open, serve } from './harness.mjs';

let browser;
let angular;
before(async () => {
  browser = await launch();
});
after(async () => {
  await browser.close();
  await angular?.dispose();
});

const lists = JSON.stringify(new URL('./frameworks/lists.mjs', import.meta.url).pathname);

const react = `
import { createElement as h, useEffect, useState } from 'react';
import { define, elements } from ${lists};
globalThis.define = define;
const ways = { list: (name, list) => ({ [name]: list }), json: (name, list) => ({ [name]: JSON.stringify(list) }) };
export function App({ print }) {
  const [round, setRound] = useState(0);
  useEffect(() => { globalThis.change = () => setRound(round + 1); });
  const el = (tag, { className, ...attributes }) => h(tag, { key: attributes['data-list'], ...attributes, ...(print && { suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: print(tag, attributes) } }) });
  return h('main', null, elements(el, round, ways));
}`;
const vue = `
import { createApp, createSSRApp, h, ref } from 'vue';
import { define, elements } from ${lists};
globalThis.define = define;
const ways = {
  list: (name, list) => ({ [name]: list }),
  json: (name, list) => ({ [name]: JSON.stringify(list) }),
  property: (name, list) => ({ ['.' + name]: list }),
  attribute: (name, list) => ({ ['^' + name]: JSON.stringify(list) }),
};
export const App = {
  props: ['print'],
  setup({ print }) {
    const round = ref(0);
    globalThis.change = () => { round.value++; };
    const plain = (attributes) => Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.replace('^', ''), value]));
    const el = (tag, attributes) => h(tag, attributes, print && [h('div', { innerHTML: print(tag, plain(attributes)) })]);
    return () => h('main', elements(el, round.value, ways));
  },
};`;
const components = `
import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
const rounds: Record<string, unknown[]>[] = ${JSON.stringify(rounds)};
@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`${markup({
    property: (name) => `[${name}]="lists().${name}"`,
    json: (name) => `[${name}]="json('${name}')"`,
    attribute: (name) => `[attr.${name}]="json('${name}')"`,
  })}\`,
})
export class App {
  readonly round = signal(0);
  readonly lists = computed(() => rounds[this.round() % 2]!);
  json(name: string) { return JSON.stringify(this.lists()[name]); }
  constructor() { Object.assign(globalThis, { change: () => this.round.update((now) => now + 1) }); }
}`;

/**
 * Each framework as an application: `page(isFirst)` makes the script of a page that is rendered in the browser, `isFirst` with the elements
 * defined before; `server` gives what a server prints, and `takeOver` the script of its page. `lost` are the ways that a framework turns
 * into text ("[object Object]") or leaves out when the elements are not defined yet: shown from the next change on.
 */
const frameworks = {
  'React 19': {
    lost: ['list'],
    page: (isFirst) =>
      bundle(
        `import { createRoot } from 'react-dom/client'; ${react} ${isFirst ? 'await define();' : ''} createRoot(document.getElementById('root')).render(h(App));`,
      ),
    server: async () => {
      const { render } = await evaluate(
        `import { renderToString } from 'react-dom/server'; ${react} export const render = (print) => renderToString(h(App, { print }));`,
      );
      return `<div id="root">${render(inside)}</div>`;
    },
    takeOver: () =>
      bundle(
        `import { hydrateRoot } from 'react-dom/client'; ${react} hydrateRoot(document.getElementById('root'), h(App, { print: () => '' }), { onRecoverableError: (error) => console.error('recovered: ' + error.message) });`,
      ),
  },
  'Vue 3': {
    lost: ['list'],
    page: (isFirst) => bundle(`${vue} ${isFirst ? 'await define();' : ''} createApp(App).mount('#root');`),
    server: async () => {
      const { render } = await evaluate(
        `import { renderToString } from 'vue/server-renderer'; ${vue} export const render = (print) => renderToString(createSSRApp(App, { print }));`,
      );
      return `<div id="root">${await render(inside)}</div>`;
    },
    takeOver: () => bundle(`${vue} createSSRApp(App, { print: () => '' }).mount('#root');`),
  },
  'Angular 21': {
    lost: [],
    page: (isFirst) => angularBundle('', `${isFirst ? 'await define();' : ''}`),
    server: async () => {
      const { render } = await evaluate(
        `import '@angular/platform-server/init'; import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser'; import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { App } from './components.js';
const providers = [provideServerRendering(), provideClientHydration(), provideZonelessChangeDetection()];
export const render = () => renderApplication((context) => bootstrapApplication(App, { providers }, context), { document: '<!doctype html><body><app-root></app-root></body>' });`,
        (await compiled()).bundle,
      );
      // Angular looks at the nodes of its templates only: what the server prints into elements of ours stays.
      return expand(/<body[^>]*>(.*)<\/body>/s.exec(await render())[1], { lang: 'fr' });
    },
    takeOver: () => angularBundle('provideClientHydration()', ''),
  },
};

const compiled = async () => (angular ??= await compileAngular(components));
const angularBundle = async (provider, first) =>
  (await compiled()).bundle(
    `import { provideZonelessChangeDetection } from '@angular/core'; import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { App } from './components.js'; import { define } from ${lists};
globalThis.define = define; ${first}
await bootstrapApplication(App, { providers: [provideZonelessChangeDetection(), ${provider}] });`,
  );

/** All lists of a round are shown, in their order; nothing is, of the ways named in `lost`. */
async function assertShown(page, round, lost = []) {
  const wanted = (way) => (lost.includes(way) ? [] : cities[round % 2]);
  const shown = () =>
    page.$$eval(
      '[data-list]',
      (all, names) =>
        all.map(({ dataset: { list }, textContent }) => [
          list,
          [...new Set(textContent.match(new RegExp(names.join('|'), 'g')))].join(),
        ]),
      cities.flat(),
    );
  const isAsWanted = ([list, names]) => names === wanted(list.split(' ')[0]).join();
  const last = Date.now() + 5000;
  let all = await shown();
  while (!all.every(isAsWanted) && Date.now() < last) all = await shown();
  assert.deepEqual(
    all.filter((each) => !isAsWanted(each)),
    [],
  );
}

/** Opens a page, and gives what it complained of when `act` is through with it. */
async function visit(root, script, act, isScripted = true) {
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Listes</title></head><body>${root}<script type="module" src="/scripts/app.js"></script></body></html>`;
  const site = await serve({ '/': html }, { scripts: { 'app.js': script }, policies: ['vue', 'angular'] });
  const { page, complaints } = await open(browser, `${site.url}/`, { script: isScripted });
  try {
    if (isScripted) await page.waitForFunction(() => globalThis.change);
    await act(page);
  } catch (cause) {
    throw new Error(`${cause.message}\n${complaints.join('\n')}`, { cause });
  } finally {
    await page.close();
    await site.close();
  }
  return complaints;
}

/** The console tells of what a framework made of a list, and of nothing else. */
function assertTold(complaints, lost) {
  const others = complaints.filter((line) => !/^\[tiwizi-[a-z-]+-bad-|^\[tiwizi-field-without-/.test(line));
  assert.deepEqual(lost.length ? others : complaints, []);
}

async function changeTwice(page) {
  for (const round of [1, 2]) {
    await page.evaluate(() => globalThis.change());
    await assertShown(page, round);
  }
}

for (const [name, { lost, page: script, server, takeOver }] of Object.entries(frameworks)) {
  test(`${name}, elements defined before: every way shows a list, and its change`, async () => {
    const complaints = await visit('<div id="root"></div><app-root></app-root>', await script(true), async (page) => {
      await assertShown(page, 0);
      await changeTwice(page);
    });
    assert.deepEqual(complaints, []);
  });

  test(`${name}, elements defined late: ${lost.length ? 'JSON is shown, a list from its next change on' : 'every way is shown'}`, async () => {
    const complaints = await visit('<div id="root"></div><app-root></app-root>', await script(false), async (page) => {
      await page.evaluate(() => globalThis.define());
      await assertShown(page, 0, lost);
      await changeTwice(page);
    });
    assertTold(complaints, lost);
  });

  test(`${name}, printed by a server: JSON stands there without script, and is taken over in silence`, async () => {
    const html = await server();
    await visit(
      html,
      '',
      (page) => assertShown(page, 0, ['list', 'property', ...(name === 'Angular 21' ? ['json'] : [])]),
      false,
    );
    const complaints = await visit(html, await takeOver(), async (page) => {
      await page.evaluate(() => globalThis.define());
      await assertShown(page, 0, lost);
      await changeTwice(page);
    });
    assertTold(complaints, lost);
  });
}
