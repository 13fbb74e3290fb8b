// A form that is a list of tasks, with what was built, under the strictest policy: walked in every order that it offers, with script and without.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withPrefix } from '@tiwizi/forms';
import {
  checkAnswersPage,
  createFormServer,
  drafts,
  problemPage,
  stepPage,
  tasksPage,
  tasksTitle,
} from '@tiwizi/forms/server';
import { toNode } from '@tiwizi/http';
import { directionOf, urlSegment } from '@tiwizi/i18n';
import { expand } from '@tiwizi/ssr';
import { memoryStore } from '@tiwizi/store';
import { requireChrome } from '../../../scripts/lib/browsers.mjs';
import { launch, open, serve } from './harness.mjs';

const words = (arabic, french) => ({ 'ar-MA': arabic, 'fr-MA': french });
const options = [
  { value: 'food', label: words('مواد غذائية', 'Des aliments') },
  { value: 'books', label: words('كتب', 'Des livres') },
];
/** Shared with other services, as JSON. */
const address = [
  {
    id: 'address',
    title: words('العنوان', 'Adresse'),
    fields: [{ name: 'street', required: true, label: words('الزنقة', 'Rue') }],
  },
];
const isFood = { field: 'sells', equals: 'food' };
const flow = {
  id: 'stall',
  version: 1,
  languages: ['ar-MA', 'fr-MA'],
  title: words('محل في السوق', 'Étal au marché'),
  sections: [
    { id: 'applicant', title: words('مقدم الطلب', 'Demandeur'), steps: ['person', 'home-address'] },
    { id: 'goods', title: words('السلع', 'Produits'), steps: ['goods'] },
    { id: 'hygiene', title: words('الصحة', 'Hygiène'), steps: ['kitchen'], after: ['goods'] },
    { id: 'truth', title: words('التصريح', 'Déclaration'), steps: ['truth'], after: ['applicant', 'hygiene'] },
  ],
  steps: [
    {
      id: 'person',
      title: words('الهوية', 'Identité'),
      fields: [{ name: 'name', required: true, label: words('الاسم', 'Nom') }],
    },
    ...withPrefix(address, 'home'),
    {
      id: 'goods',
      title: words('ما سيباع', 'Ce qui est vendu'),
      fields: [
        {
          name: 'sells',
          type: 'radio',
          required: true,
          label: words('ماذا سيباع؟', 'Que vendez-vous\u202f?'),
          options,
        },
      ],
    },
    {
      id: 'kitchen',
      title: words('المطبخ', 'Cuisine'),
      when: isFood,
      fields: [{ name: 'kitchen', label: words('عنوان المطبخ', 'Adresse de la cuisine') }],
    },
    {
      id: 'truth',
      title: words('صحة المعلومات', 'Exactitude'),
      fields: [
        {
          name: 'truth',
          type: 'declaration',
          label: words('أصرح بذلك', 'Je le déclare'),
          declaration: { text: words('المعلومات صحيحة.', 'Ces informations sont exactes.') },
        },
      ],
    },
  ],
};

const print = { step: stepPage, tasks: tasksPage, check: checkAnswersPage, problem: problemPage };
const assets =
  '<link rel="stylesheet" href="/assets/tiwizi.css"><script type="module" src="/assets/kits/forms.js"></script>';

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
        `<!doctype html><html lang="${page.locale}" dir="${directionOf(page.locale)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page.kind === 'tasks' ? tasksTitle(page) : page.title}</title>${assets}<body class="tiwizi-page"><main class="tiwizi-main">${print[page.kind](page)}</main></body></html>`,
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
  folder = await mkdtemp(join(tmpdir(), 'tiwizi-tasks-'));
  file = join(folder, 'stall.json');
  await writeFile(file, JSON.stringify(flow));
});
after(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

/** Walks the form that is served by a file. */
function walk(path, ...args) {
  const tool = fileURLToPath(new URL('../../forms/dist/cli.js', import.meta.url));
  const given = ['walk', '--browser', requireChrome(), path, `${server.url}/{language}/requests/new?anew`, ...args];
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
  test(`every task, step and word is reached by tiwizi-flow walk (${language}, script ${script})`, async () => {
    const { code, output, errors } = await walk(file, '--languages', language, '--script', script);
    assert.equal(code, 0, output + errors);
  });

test('the name of a task that nobody has to do is told as one that nobody can read', async () => {
  const [first, ...rest] = flow.sections;
  const other = { ...flow, sections: [{ ...first, title: words('4711', 'Zellige 4711') }, ...rest] };
  const path = join(folder, 'other.json');
  await writeFile(path, JSON.stringify(other));
  const { code, output, errors } = await walk(path, '--languages', 'fr', '--script', 'off', '--json');
  assert.equal(code, 3, output + errors);
  const [{ unread, stopped }] = JSON.parse(output);
  assert.deepEqual(
    { unread, stopped },
    { unread: [{ place: 'flow.sections.applicant.title', text: 'Zellige 4711' }], stopped: [] },
  );
});

test('the list is one page without complaint, and fits a small screen in both directions', async () => {
  for (const language of ['fr', 'ar']) {
    const { page, complaints } = await open(browser, `${server.url}/${language}/requests/new?anew`, {
      before: (tab) => tab.setViewport({ width: 320, height: 700 }),
    });
    assert.match(page.url(), /\/tasks$/);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0);
    assert.deepEqual(complaints, []);
    await page.close();
  }
});
