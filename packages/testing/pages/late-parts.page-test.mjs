// What an element fetches when it is first used may never arrive, or arrive when the element has gone: nothing is thrown, what is native stays
// and does its work, and when the network is back a press asks again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { expand } from '@tiwizi/ssr';
import { launch, serve } from './harness.mjs';

const options = Array.from({ length: 20 }, (_, index) => `<option>commune ${index}</option>`).join('');
const markup = expand(
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/tiwizi.css">
<script type="module" src="/assets/kits/elements.js"></script></head><body class="tiwizi-page"><main id="main"><p id="text">Bonjour</p>
<tiwizi-feedback action="/feedback" page="/fr/help"></tiwizi-feedback>
<form method="post" action="/received">
<label for="one">Commune</label><tiwizi-searchable-select><select id="one" name="one">${options}</select></tiwizi-searchable-select>
<label for="several">Communes</label><tiwizi-searchable-select><select id="several" name="several" multiple>${options}</select></tiwizi-searchable-select>
<tiwizi-field label="Naissance" name="birth" type="date" picker></tiwizi-field>
<label for="more">Message</label><textarea id="more" name="more"></textarea><tiwizi-character-count for="more" limit="20"></tiwizi-character-count>
</form>
<tiwizi-toast seconds="1"></tiwizi-toast>
<tiwizi-exit-page href="/elsewhere"></tiwizi-exit-page>
<tiwizi-read-aloud for="text" audio="/sound.mp3"></tiwizi-read-aloud>
</main></body></html>`,
  { lang: 'fr' },
);

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The page, with what is fetched from now on in the hands of the test. */
async function opened() {
  const server = await serve({ '/': () => markup });
  const tab = await browser.newPage();
  const thrown = [];
  tab.on('pageerror', (error) => thrown.push(String(error)));
  await tab.goto(server.url);
  await tab.waitForFunction(
    () => [...document.querySelectorAll(':defined')].length > 0 && !document.querySelector(':not(:defined)'),
  );
  await tab.waitForFunction(() =>
    ['feedback', 'searchable-select', 'date-picker', 'toast', 'exit-page', 'read-aloud'].every((name) =>
      document.querySelector(`tiwizi-${name}[data-tiwizi-ready]`),
    ),
  );
  await pause(500);
  const net = { mode: 'lost', held: [], asked: [] };
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const isPart = /\/chunk-[^/]+\.js$/.test(request.url());
    if (isPart) net.asked.push(request.url().replace(/.*\/chunk-|-[\w-]{8}\.js$/g, ''));
    if (!isPart || net.mode === 'there') return request.continue();
    if (net.mode === 'held') return net.held.push(request);
    return request.abort('internetdisconnected');
  });
  return { tab, thrown, net, server, close: () => Promise.all([tab.close(), server.close()]) };
}

/** Everything that fetches something is used once. */
const useAll = (tab) =>
  tab.evaluate(() => {
    for (const opener of document.querySelectorAll('[data-tiwizi-part~=open]')) {
      opener.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      opener.click();
    }
    document.getElementById('several').options[1].selected = true;
    document.getElementById('several').dispatchEvent(new Event('change', { bubbles: true }));
    document.getElementById('more').focus();
    document.querySelector('tiwizi-toast').show('Enregistré');
    for (const type of ['keydown', 'keyup']) dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
    document.querySelector('[data-tiwizi-read-aloud=listen]').click();
  });

test('what never arrives is not thrown; the native controls stay, and a press asks again when the network is back', async () => {
  const { tab, thrown, net, close } = await opened();
  try {
    await useAll(tab);
    await pause(1500);
    assert.deepEqual(thrown, []);
    for (const part of ['select-panel', 'calendar', 'exit-page', 'read'])
      assert.ok(
        net.asked.some((name) => name.includes(part)),
        `${part} was asked for among ${net.asked.join()}`,
      );
    const state = await tab.evaluate(() => ({
      selects: [...document.querySelectorAll('select')].every((each) => each.checkVisibility()),
      chosen: document.getElementById('several').selectedOptions.length,
      fields: document.querySelectorAll('tiwizi-date-picker, fieldset input').length,
      stop: document.querySelector('[data-tiwizi-read-aloud=stop]').checkVisibility(),
    }));
    assert.ok(state.selects && state.fields >= 3, JSON.stringify(state));
    assert.equal(state.chosen, 1);
    assert.equal(state.stop, false, 'nothing is read, so nothing can be stopped');
    net.mode = 'there';
    await tab.evaluate(() => {
      const opener = document.querySelector('tiwizi-searchable-select [data-tiwizi-part~=open]');
      opener.hidden = false;
      opener.click();
    });
    await tab.waitForFunction(() => document.querySelector('tiwizi-searchable-select').isOpen);
    assert.deepEqual(thrown, []);
  } finally {
    await close();
  }
});

test('an answer whose words do not arrive is posted by the browser', async () => {
  const { tab, server, close } = await opened();
  try {
    await Promise.all([tab.waitForNavigation(), tab.click('tiwizi-feedback button[value=yes]')]);
    assert.deepEqual([server.posts.at(-1).path, server.posts.at(-1).fields.get('useful')], ['/feedback', 'yes']);
  } finally {
    await close();
  }
});

test('what arrives when the elements have left the page throws nothing, adds nothing and takes no focus', async () => {
  const { tab, thrown, net, close } = await opened();
  try {
    net.mode = 'held';
    await useAll(tab);
    await pause(300);
    await tab.evaluate(() => {
      document.querySelector('main').replaceChildren(Object.assign(document.createElement('button'), { id: 'stays' }));
      document.getElementById('stays').focus();
    });
    net.mode = 'there';
    assert.ok(net.held.length > 2, 'parts were on their way');
    await Promise.all(net.held.map((request) => request.continue()));
    await pause(1500);
    assert.deepEqual(thrown, []);
    const left = await tab.evaluate(() => ({
      focus: document.activeElement.id,
      main: document.querySelector('main').childElementCount,
      open: document.querySelectorAll(':popover-open, dialog[open]').length,
      away: location.pathname,
    }));
    assert.deepEqual(left, { focus: 'stays', main: 1, open: 0, away: '/' });
  } finally {
    await close();
  }
});
