// Law 1: script being off, every example that holds a control is filled in by keyboard and sent, and what was given arrives.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { directionOf } from '@tiwizi/i18n';
import { expand } from '@tiwizi/ssr';
import { readExamples } from '../../../scripts/lib/examples.mjs';
import { fillIn } from './fill-in.mjs';
import { launch, serve } from './harness.mjs';

const CONTROL = /<(?:input(?![^>]*type="hidden")|select|textarea)\b/;

/** Examples that show what cannot be filled in, by title and name, and what is said of them. */
const shown = new Map([
  ['Elements/Field: disabled', /^text "disabled" is disabled$/],
  ['Elements/Switch: disabled', /^checkbox "switch-disabled" is disabled$/],
]);

let browser;
let server;
let page;
let markup = '';
let asked = new URLSearchParams();
before(async () => {
  browser = await launch();
  server = await serve({ '/example': () => markup }, { answer: search });
  page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
});
after(async () => {
  await browser.close();
  await server.close();
});

/** What a search asks for stands in the address, whichever that is. */
async function search(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (request.method !== 'GET' || pathname.startsWith('/assets/') || (pathname === '/example' && !searchParams.size))
    return false;
  asked = searchParams;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>found</title>');
  return true;
}

/** The example on a page of its own, in a form where it has none. */
function pageOf(html, locale) {
  const printed = expand(html, { lang: locale, onWarning: () => undefined });
  if (!CONTROL.test(printed)) return '';
  const content = /<form\b/.test(printed)
    ? printed
    : `<form method="post" action="/received" enctype="multipart/form-data" novalidate>${printed}<button class="tiwizi-button">OK</button></form>`;
  return `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><meta charset="utf-8"><title>Example</title><link rel="stylesheet" href="/assets/tiwizi.css"><body class="tiwizi-page">${content}</body></html>`;
}

async function problemsOf(html, locale) {
  markup = pageOf(html, locale);
  if (!markup) return { sent: 0, problems: [] };
  return fillIn(page, `${server.url}/example`, () => {
    const given = server.posts.splice(0).at(-1)?.fields ?? asked;
    asked = new URLSearchParams();
    return given;
  });
}

test('what is planted is found', async () => {
  const found = async (html) => (await problemsOf(html, 'fr-MA')).problems.join();
  assert.equal(
    await found('<label>A <input name="a"></label><label>B <select name="b"><option>1<option>2</select></label>'),
    '',
  );
  assert.match(await found('<label>A <input></label>'), /has no name/);
  assert.match(await found('<label>A <input name="a" disabled></label>'), /is disabled/);
  assert.match(await found('<label>A <input name="a" tabindex="-1"></label>'), /not reached by keyboard/);
  assert.match(await found('<form method="post"><input name="a"></form>'), /no button/);
  assert.match(await found('<form method="post"><button>OK</button></form><input name="a">'), /stands in no form/);
  assert.match(
    await found('<form method="post"><input name="a" pattern="[0-9]"><button>OK</button></form>'),
    /refused/,
  );
});

const sets = readExamples();
// The controls are the same in each language; Arabic also turns the page around.
const parts = {
  'the general elements': sets.filter(({ kit }) => kit === 'elements'),
  'the other kits': sets.filter(({ kit }) => kit !== 'elements'),
};
for (const [part, own] of Object.entries(parts))
  test(`${part}: every example that holds a control can be filled in and sent`, async () => {
    const problems = [];
    let sent = 0;
    for (const { title, examples } of own)
      for (const { name, html } of examples) {
        const found = await problemsOf(html['ar-MA'], 'ar-MA');
        sent += found.sent;
        const known = shown.get(`${title}: ${name}`);
        problems.push(
          ...found.problems.filter((each) => !known?.test(each)).map((each) => `${title}: ${name}: ${each}`),
        );
      }
    assert.deepEqual(problems, []);
    assert.ok(sent > 40, `${sent} forms were sent`);
  });
