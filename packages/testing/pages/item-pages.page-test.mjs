// Repeating groups with a page for each item, with what was built: walked with script and without, on a small screen, and beside a block of items.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startForm } from './form-site.mjs';
import { open } from './harness.mjs';

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

let site;
before(async () => {
  site = await startForm(flow, { stylesheet: 'tiwizi.core.css' });
});
after(() => site.close());

for (const [language, script] of [
  ['ar', 'on'],
  ['fr', 'off'],
])
  test(`every item, question and word is reached by tiwizi-flow walk (${language}, script ${script})`, async () => {
    const { code, output, errors } = await site.walk(['--languages', language, '--script', script]);
    assert.equal(code, 0, output + errors);
  });

test('list and item are pages without complaint, and fit a small screen in both directions', async () => {
  for (const language of ['fr', 'ar']) {
    const { page, complaints } = await open(site.browser, `${site.url}/${language}/requests/new?anew`, {
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
