// The living test of docs/why-light-dom.md: one question, asked by an input in a shadow root, by a slotted one and by <tiwizi-field>.
// Each row of the table there is measured here in Chromium. When a browser changes, this fails and the page is to be written anew.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { expand } from '@tiwizi/ssr';
import { launch, open, serve } from './harness.mjs';

const LABEL = 'Numéro de carte';
const elements = `
customElements.define('x-shadow', class extends HTMLElement {
  static formAssociated = true;
  constructor() {
    super();
    const internals = this.attachInternals();
    const input = internals.shadowRoot.querySelector('input');
    input.addEventListener('input', () => internals.setFormValue(input.value));
  }
});
document.documentElement.dataset.ready = '';`;

/** The same input in three places. Hint and error stand outside of it, as those of an agency's page do. */
const controls = {
  shadow: `<x-shadow name="card" aria-describedby="hint error"><template shadowrootmode="open" shadowrootdelegatesfocus><label for="i">${LABEL}</label><input id="i" name="card" aria-describedby="hint error"></template></x-shadow>`,
  slotted: `<x-shell><template shadowrootmode="open"><slot></slot></template><label for="i">${LABEL}</label><input id="i" name="card" aria-describedby="hint error"></x-shell>`,
  light: expand(`<tiwizi-field label="${LABEL}" name="card" control-id="i" required></tiwizi-field>`, {
    lang: 'fr',
  }).replace('<input', '<input aria-describedby="hint error"'),
};
const page = (control) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title></head><body><form method="post" action="/received"><p id="hint">Au dos de la carte</p><p id="error">Écrire le numéro</p>${control}<button>Envoyer</button></form><script type="module" src="/scripts/elements.js"></script><script type="module" src="/assets/kits/field.js"></script></body></html>`;

let browser;
let server;
before(async () => {
  browser = await launch();
  server = await serve(
    Object.fromEntries(Object.entries(controls).map(([name, control]) => [`/${name}`, page(control)])),
    { scripts: { 'elements.js': elements } },
  );
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Opens a variant with the caret in its input. */
async function typed(variant, script) {
  const { page: tab } = await open(browser, `${server.url}/${variant}`, { script });
  await tab.waitForSelector('>>> input');
  if (script) await tab.waitForSelector('html[data-ready]');
  await (await tab.$('>>> input')).type('AB123');
  return tab;
}

/** What arrives at the server after an act; undefined when nothing was sent. */
async function arrives(tab, act) {
  const before = server.posts.length;
  await Promise.all([tab.waitForSelector('#received', { timeout: 1500 }).catch(() => undefined), act()]);
  await tab.close();
  return server.posts.length > before ? [...server.posts.at(-1).fields.keys()] : undefined;
}

/** The input of a document as the protocol tells it, shadow roots included. */
function findInput(node) {
  if (node.nodeName === 'INPUT') return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findInput(child);
    if (found) return found;
  }
  return undefined;
}

const measures = {
  'without script, button': async (variant) => {
    const tab = await typed(variant, false);
    return arrives(tab, () => tab.click('button'));
  },
  'without script, Enter': async (variant) => {
    const tab = await typed(variant, false);
    return arrives(tab, () => tab.keyboard.press('Enter'));
  },
  'with script, button': async (variant) => {
    const tab = await typed(variant, true);
    return arrives(tab, () => tab.click('button'));
  },
  'with script, Enter': async (variant) => {
    const tab = await typed(variant, true);
    return arrives(tab, () => tab.keyboard.press('Enter'));
  },
  'found by querySelectorAll': async (variant) => {
    const tab = await typed(variant, true);
    const count = await tab.evaluate(() => document.querySelectorAll('input').length);
    await tab.close();
    return count;
  },
  'label in the text of the page': async (variant) => {
    const tab = await typed(variant, true);
    const text = await tab.evaluate(() => document.body.innerText);
    await tab.close();
    return text.includes(LABEL);
  },
  'description from outside': async (variant) => {
    const tab = await typed(variant, true);
    const session = await tab.createCDPSession();
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      backendNodeId: findInput(root).backendNodeId,
      fetchRelatives: false,
    });
    await tab.close();
    return nodes[0].description?.value ?? '';
  },
};

const described = 'Au dos de la carte Écrire le numéro';
const expected = {
  'without script, button': { shadow: [], slotted: ['card'], light: ['card'] },
  'without script, Enter': { shadow: undefined, slotted: ['card'], light: ['card'] },
  'with script, button': { shadow: ['card'], slotted: ['card'], light: ['card'] },
  'with script, Enter': { shadow: undefined, slotted: ['card'], light: ['card'] },
  'found by querySelectorAll': { shadow: 0, slotted: 1, light: 1 },
  'label in the text of the page': { shadow: false, slotted: true, light: true },
  'description from outside': { shadow: '', slotted: described, light: described },
};

for (const [name, measure] of Object.entries(measures)) {
  test(name, async () => {
    const measured = {};
    for (const variant of Object.keys(controls)) measured[variant] = await measure(variant);
    assert.deepEqual(measured, expected[name]);
  });
}

/** A result in the words of the table. */
function said(name, result) {
  if (name.startsWith('with'))
    return result === undefined ? 'nothing is sent' : result.length ? 'the answer arrives' : 'sent without the answer';
  if (typeof result === 'boolean') return result ? 'yes' : 'no';
  return result === described ? 'hint and error' : String(result || 'none');
}

test('docs/why-light-dom.md says what is measured', () => {
  const text = readFileSync(new URL('../../../docs/why-light-dom.md', import.meta.url), 'utf8');
  const rows = Object.entries(expected).map(
    ([name, { shadow, slotted, light }]) =>
      `| ${[name, ...[shadow, slotted, light].map((result) => said(name, result))].join(' | ')} |`,
  );
  for (const row of rows) assert.ok(text.includes(row), `The page lacks the row:\n${row}`);
});
