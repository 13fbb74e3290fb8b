// Repeating groups with a page for each item, with what was built: walked with script and without, on a small screen, and beside a block of items.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkAnswersPage, createFormServer, drafts, problemPage, stepPage } from '@tiwizi/forms/server';
import { toNode } from '@tiwizi/http';
import { directionOf, urlSegment } from '@tiwizi/i18n';
import { expand } from '@tiwizi/ssr';
import { memoryStore } from '@tiwizi/store';
import { requireChrome } from '../../../scripts/lib/browsers.mjs';
import { launch, open, serve } from './harness.mjs';

const words = (arabic, french) => ({ 'ar-MA': arabic, 'fr-MA': french });
const isOther = { field: 'kind', equals: 'other' };
const flow = {
  id: 'terrace',
  version: 1,
  languages: ['ar-MA', 'fr-MA'],
  title: words('شرفة', 'Terrasse'),
  steps: [
    {
      id: 'equipment',
      title: words('التجهيزات', 'Équipements'),
      fields: [
        {
          name: 'equipment',
          type: 'group',
          group: { least: 2, most: 3, layout: 'page' },
          label: words('تجهيزات الشرفة', 'Équipements de la terrasse'),
          item: words('التجهيز', 'Équipement'),
          add: words('إضافة تجهيز آخر', 'Ajouter un équipement'),
          fields: [
            {
              name: 'kind',
              type: 'radio',
              required: true,
              label: words('النوع', 'Type'),
              options: [
                { value: 'table', label: words('طاولة', 'Table') },
                { value: 'other', label: words('تجهيز آخر', 'Autre équipement') },
              ],
            },
            { name: 'which', required: true, when: isOther, label: words('ما هو؟', 'Lequel\u202f?') },
            {
              name: 'photo',
              type: 'file',
              required: true,
              when: isOther,
              label: words('الصورة', 'Photo'),
              file: { accept: ['png'] },
            },
          ],
        },
      ],
    },
    {
      id: 'helpers',
      title: words('المساعدون', 'Aides'),
      fields: [
        {
          name: 'helpers',
          type: 'group',
          group: { layout: 'page', most: 2 },
          label: words('من سيساعد', 'Qui aidera'),
          item: words('المساعد', 'Aide'),
          fields: [{ name: 'helper', required: true, label: words('الاسم', 'Nom') }],
        },
      ],
    },
  ],
};

const print = { step: stepPage, check: checkAnswersPage, problem: problemPage };
const assets =
  '<link rel="stylesheet" href="/assets/tiwizi.core.css"><script type="module" src="/assets/kits/forms.js"></script>';

let [browser, server, folder, file] = [];
before(async () => {
  const forms = createFormServer({
    flow,
    drafts: drafts(memoryStore()),
    origin: 'http://localhost',
    basePath: (locale) => `/${urlSegment(locale)}/requests`,
    visitor: async () => ({ actor: 'amina', subject: 'amina', csrf: 'token', session: undefined }),
    print: (page) =>
      expand(
        `<!doctype html><html lang="${page.locale}" dir="${directionOf(page.locale)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page.title}</title>${assets}<body class="tiwizi-page"><main class="tiwizi-main">${print[page.kind](page)}</main></body></html>`,
        { lang: page.locale },
      ),
    loginUrl: () => '/login',
    exitUrl: (locale) => `/${urlSegment(locale)}/left`,
    receiptUrl: () => '/receipt',
    complete: async () => ({ reference: 'R' }),
  });
  const kit = toNode(forms.handle);
  server = await serve(
    { '/fr/left': '<!doctype html><title>left</title>', '/ar/left': '<!doctype html><title>left</title>' },
    {
      async answer(request, response) {
        let isAnswered = true;
        await kit(request, response, (error) => {
          if (error) throw error;
          isAnswered = false;
        });
        return isAnswered;
      },
    },
  );
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), 'tiwizi-items-'));
  file = join(folder, 'terrace.json');
  await writeFile(file, JSON.stringify(flow));
});
after(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

/** Walks the form that is served by a file. */
function walk(...args) {
  const tool = fileURLToPath(new URL('../../forms/dist/cli.js', import.meta.url));
  const given = ['walk', '--browser', requireChrome(), file, `${server.url}/{language}/requests/new?anew`, ...args];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [tool, ...given]);
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

for (const [language, script] of [
  ['ar', 'on'],
  ['fr', 'off'],
])
  test(`every item, question and word is reached by tiwizi-flow walk (${language}, script ${script})`, async () => {
    const { code, output, errors } = await walk('--languages', language, '--script', script);
    assert.equal(code, 0, output + errors);
  });

test('list and item are pages without complaint, and fit a small screen in both directions', async () => {
  for (const language of ['fr', 'ar']) {
    const { page, complaints } = await open(browser, `${server.url}/${language}/requests/new?anew`, {
      before: (tab) => tab.setViewport({ width: 320, height: 700 }),
    });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.match(page.url(), /\/equipment$/);
    assert.equal(await wide(), 0);
    if (process.env.TIWIZI_LOOK)
      await page.screenshot({ path: `${process.env.TIWIZI_LOOK}/list-${language}.png`, fullPage: true });
    await page.waitForSelector('tiwizi-form-stepper[data-tiwizi-ready]');
    await page.click('section:not([hidden]) button[value^="change:"]');
    await page.waitForFunction(() => /\/equipment\.\w+$/.test(location.pathname));
    await page.waitForFunction(() => document.activeElement?.localName === 'h1');
    assert.equal(await wide(), 0);
    if (process.env.TIWIZI_LOOK)
      await page.screenshot({ path: `${process.env.TIWIZI_LOOK}/item-${language}.png`, fullPage: true });
    assert.deepEqual(complaints, []);
    await page.close();
  }
});
