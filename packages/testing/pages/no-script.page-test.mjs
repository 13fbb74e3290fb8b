// Law 1: every field of the full form takes part in a post without script, after a missing script, after a failing one, and a late one.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { expand } from '@tiwizi/ssr';
import { launch, open, serve } from './harness.mjs';

const options = JSON.stringify([
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
]).replaceAll('"', '&quot;');
const form = (head) =>
  expand(
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title><link rel="stylesheet" href="/assets/tiwizi.css">${head}</head><body class="tiwizi-page"><main>
<form method="post" action="/received" enctype="multipart/form-data">
<tiwizi-field label="Nom" name="text" required></tiwizi-field>
<tiwizi-field label="Adresse" name="textarea" type="textarea"></tiwizi-field>
<tiwizi-field label="Ville" name="select" type="select" options="${options}"></tiwizi-field>
<tiwizi-field label="Accord" name="checkbox" type="checkbox"></tiwizi-field>
<tiwizi-field label="Choix" name="radio" type="radio" options="${options}"></tiwizi-field>
<tiwizi-field label="Naissance" name="date" type="date"></tiwizi-field>
<tiwizi-field label="Fichier" name="file" type="file"></tiwizi-field>
<tiwizi-field label="Code" name="code" type="one-time-code"></tiwizi-field>
<button class="tiwizi-button">Envoyer</button></form></main></body></html>`,
    { lang: 'fr' },
  );
const page = form('<script type="module" src="/assets/kits/elements.js"></script>');

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Types into every field as a person does: by keyboard, through labels. */
async function fill(tab) {
  await tab.type('#field-text', 'Fatima');
  await tab.type('#field-textarea', 'Rue');
  await tab.select('#field-select', 'b');
  await tab.click('label[for=field-checkbox]');
  await tab.click('label[for=field-radio-2]');
  for (const [id, value] of [
    ['#field-date', '27'],
    ['#field-date-month', '3'],
    ['#field-date-year', '1985'],
  ])
    await tab.type(id, value);
  await (await tab.$('#field-file')).uploadFile(new URL(import.meta.url).pathname);
  await tab.type('#field-code', '123456');
}

async function submitted(server, tab) {
  await Promise.all([tab.waitForNavigation(), tab.focus('#field-text').then(() => tab.keyboard.press('Enter'))]);
  const fields = server.posts.at(-1).fields;
  return Object.fromEntries(
    [...fields].map(([name, value]) => [name, typeof value === 'string' ? value : value.size > 0]),
  );
}

const expected = {
  text: 'Fatima',
  textarea: 'Rue',
  select: 'b',
  checkbox: 'yes',
  radio: 'b',
  'date-day': '27',
  'date-month': '3',
  'date-year': '1985',
  file: true,
  code: '123456',
};

for (const [name, serverOptions, script] of [
  ['script on', {}, true],
  ['script off', {}, false],
  ['script missing (404)', { script: 'missing' }, true],
  ['script throws', { script: 'throws' }, true],
]) {
  test(`all fields are posted: ${name}`, async () => {
    const server = await serve({ '/': page }, serverOptions);
    const { page: tab, complaints } = await open(browser, `${server.url}/`, { script });
    await fill(tab);
    assert.deepEqual(await submitted(server, tab), expected);
    if (name === 'script on') assert.deepEqual(complaints, [], 'no complaint under the strictest policy');
    await tab.close();
    await server.close();
  });
}

test('a file is chosen with our words over the native control; without script with the native one alone; nothing moves', async () => {
  const server = await serve({ '/': page });
  const places = [];
  for (const script of [false, true]) {
    const { page: tab } = await open(browser, `${server.url}/`, { script });
    if (script) await tab.waitForSelector('[data-tiwizi-ready] .tiwizi-file');
    await tab.$eval('.tiwizi-file', (host) => host.scrollIntoView({ block: 'center' }));
    const found = await tab.$eval('.tiwizi-file', (host) => {
      const { left, width, top, height } = host.getBoundingClientRect();
      const { top: below } = document.querySelector('#field-code').getBoundingClientRect();
      const [control, shown] = host.children;
      return {
        words: shown.checkVisibility() ? shown.innerText.trim() : '',
        opacity: getComputedStyle(control).opacity,
        pressed: [8, width / 2].map((x) => document.elementFromPoint(left + x, top + height / 2) === control),
        place: [height, below - top],
      };
    });
    assert.deepEqual(found.pressed, [true, true], `script ${script}: the control takes the press`);
    assert.deepEqual([found.words, found.opacity], script ? ['Choisir un fichier', '0'] : ['', '1']);
    places.push(found.place);
    await tab.close();
  }
  assert.deepEqual(places[1], places[0], 'nothing moves when the words appear');
  await server.close();
});

test('what is typed while the script is two seconds late stays, node and caret too', async () => {
  const server = await serve({ '/': page }, { scriptDelay: 1000 });
  const { page: tab } = await open(browser, `${server.url}/`, { wait: 'domcontentloaded' }).catch(() => ({}));
  const late = tab ?? (await browser.newPage());
  await late.evaluate(() => {
    globalThis.nodes = [...document.querySelectorAll('input, select, textarea')];
  });
  await fill(late);
  await late.focus('#field-text');
  await late.evaluate(() => document.activeElement.setSelectionRange(2, 3));
  await late.waitForSelector('tiwizi-field[data-tiwizi-ready]', { timeout: 10_000 });
  const state = await late.evaluate(() => ({
    same: globalThis.nodes.every((node, index) => node === document.querySelectorAll('input, select, textarea')[index]),
    caret: [document.activeElement.selectionStart, document.activeElement.selectionEnd, document.activeElement.id],
  }));
  assert.deepEqual(state, { same: true, caret: [2, 3, 'field-text'] });
  assert.deepEqual(await submitted(server, late), expected);
  await server.close();
});
