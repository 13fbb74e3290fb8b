// A form that is a list of tasks, with what was built, under the strictest policy: walked in every order that it offers, with script and without.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { withPrefix } from '@tiwizi/forms';
import { startForm } from './form-site.mjs';
import { open } from './harness.mjs';

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

let site;
before(async () => {
  site = await startForm(flow);
});
after(() => site.close());

for (const [language, script] of [
  ['ar', 'on'],
  ['fr', 'off'],
])
  test(`every task, step and word is reached by tiwizi-flow walk (${language}, script ${script})`, async () => {
    const { code, output, errors } = await site.walk(['--languages', language, '--script', script]);
    assert.equal(code, 0, output + errors);
  });

test('the name of a task that nobody has to do is told as one that nobody can read', async () => {
  const [first, ...rest] = flow.sections;
  const other = { ...flow, sections: [{ ...first, title: words('4711', 'Zellige 4711') }, ...rest] };
  const { code, output, errors } = await site.walk(['--languages', 'fr', '--script', 'off', '--json'], other);
  assert.equal(code, 3, output + errors);
  const [{ unread, stopped }] = JSON.parse(output);
  assert.deepEqual(
    { unread, stopped },
    { unread: [{ place: 'flow.sections.applicant.title', text: 'Zellige 4711' }], stopped: [] },
  );
});

test('the list is one page without complaint, and fits a small screen in both directions', async () => {
  for (const language of ['fr', 'ar']) {
    const { page, complaints } = await open(site.browser, `${site.url}/${language}/requests/new?anew`, {
      before: (tab) => tab.setViewport({ width: 320, height: 700 }),
    });
    assert.match(page.url(), /\/tasks$/);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0);
    assert.deepEqual(complaints, []);
    await page.close();
  }
});
