// What was found on the pages of others and on small screens: a reset of boxes, long words, letters set apart, a page that is turned around.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { directionOf } from '@tiwizi/i18n';
import { expand } from '@tiwizi/ssr';
import { readExamples } from '../../../scripts/lib/examples.mjs';
import { launch } from './harness.mjs';

const sheet = (name) => readFileSync(new URL(`../../browser/dist/${name}`, import.meta.url), 'utf8');
const sets = readExamples();

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** A page of ours, as the server prints it, in one of our stylesheets. */
async function show(
  content,
  { locale = 'fr-MA', dir = directionOf(locale), styles = 'tiwizi.css', width = 1280 } = {},
) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height: 800 });
  const page = `<!doctype html><html lang="${locale}" dir="${dir}"><body style="margin: 0">${content}</body></html>`;
  await tab.setContent(expand(page, { lang: locale, onWarning: () => undefined }));
  await tab.addStyleTag({ content: sheet(styles) });
  return tab;
}

for (const styles of ['tiwizi.css', 'tiwizi.embed.css']) {
  test(`${styles}: what a page says of the boxes of everything changes none of ours`, async () => {
    const tab = await show(
      sets.flatMap(({ examples }) => examples.map(({ html }) => `<div>${html['fr-MA']}</div>`)).join(''),
      { styles },
    );
    const boxes = () =>
      tab.$$eval('body *', (all) =>
        all.map((each) => {
          const { width, height } = each.getBoundingClientRect();
          return `${each.localName}.${each.getAttribute('class') ?? ''} ${width.toFixed(1)} × ${height.toFixed(1)}`;
        }),
      );
    const clean = await boxes();
    await tab.addStyleTag({ content: '*, ::before, ::after { box-sizing: border-box }' });
    const reset = await boxes();
    assert.ok(clean.length > 1000);
    assert.deepEqual(
      reset.flatMap((each, index) => (each === clean[index] ? [] : [`${clean[index]} → ${each}`])),
      [],
    );
    await tab.close();
  });
}

test('tiwizi.embed.css: what a page hands down to everything reaches none of ours', async () => {
  const tab = await show(
    '<tiwizi-notice heading="H">N</tiwizi-notice><p class="tiwizi-text">T</p><p class="tiwizi-hint">I</p>' +
      '<tiwizi-field label="L" name="n"></tiwizi-field><ul class="tiwizi-list"><li>E</li></ul>',
    { styles: 'tiwizi.embed.css' },
  );
  const handed = {
    'accent-color': 'red',
    'caption-side': 'bottom',
    cursor: 'crosshair',
    'font-style': 'italic',
    'font-weight': '900',
    hyphens: 'auto',
    'letter-spacing': '3px',
    quotes: 'none',
    'text-indent': '32px',
    'text-shadow': '1px 1px red',
    'text-transform': 'uppercase',
    'white-space': 'pre-wrap',
    'word-break': 'break-all',
  };
  const styles = () =>
    tab.$$eval(
      'body *',
      (all, names) =>
        all.flatMap((each) =>
          names.map((name) => `${each.localName} ${name}: ${getComputedStyle(each).getPropertyValue(name)}`),
        ),
      Object.keys(handed),
    );
  const clean = await styles();
  const text = Object.entries(handed).map(([name, value]) => `${name}: ${value};`);
  await tab.addStyleTag({ content: `body { ${text.join(' ')} }` });
  const after = await styles();
  assert.deepEqual(
    after.filter((each, index) => each !== clean[index]),
    [],
  );
  assert.match(await tab.evaluate(() => getComputedStyle(document.body).textShadow), /1px 1px/, 'it is handed down');
  await tab.close();
});

/** Where names stand that an agency or a person gives, in the examples. */
const given = {
  'page-header': '.tiwizi-page-header__identity',
  'site-identity': '.tiwizi-site-identity__inner',
  'page-footer': '.tiwizi-page-footer__band',
  breadcrumb: 'ol',
  button: '.tiwizi-button',
  card: 'a, p',
  'error-summary': 'li',
  field: 'label, legend, p',
  link: '.tiwizi-link--back',
  notice: 'p, h2',
  'service-card': 'a, bdi',
  'service-directory': 'li a, li bdi, [data-tiwizi-part=none] p',
  'step-progress': 'h1, h2',
  stepper: 'label, legend, h1, h2, dt, dd, li a',
  'summary-list': 'dt, dd',
  login: 'p, h2, a, bdi, button',
};
// Of 39 letters, as one was that ran out of the page.
const word = 'anticonstitutionnellementanticonstituti';

test('a long word in any name stays in the page at 280, 320 and 360 px', async () => {
  const found = [];
  for (const [name, selector] of Object.entries(given)) {
    const { examples } = sets.find((each) => each.name === name);
    const tab = await show(examples.map(({ html }) => `<div>${html['fr-MA']}</div>`).join(''));
    await tab.evaluate(
      (places, long) => {
        const words = [];
        for (const each of document.querySelectorAll(places)) {
          const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) words.push(walker.currentNode);
        }
        window.words = words.filter(
          ({ data, parentElement }) =>
            /\p{L}{2}/u.test(data) && !parentElement.closest('[class*=visually-hidden], option'),
        );
        for (const text of window.words) text.data = long;
      },
      selector,
      word,
    );
    for (const width of [280, 320, 360]) {
      await tab.setViewport({ width, height: 800 });
      const out = await tab.evaluate(() => {
        const isOut = (text) => {
          const range = document.createRange();
          range.selectNodeContents(text);
          return [...range.getClientRects()].some(({ left, right }) => left < -1 || right > innerWidth + 1);
        };
        return window.words
          .filter(isOut)
          .map(({ parentElement: { localName, className } }) => `${localName}.${className}`);
      });
      found.push(...out.map((each) => `${name}, ${width} px: ${each}`));
    }
    await tab.close();
  }
  assert.deepEqual(found, []);
});

test('a chosen option that is longer than its select is cut with a sign that it is', async () => {
  const options = JSON.stringify([{ value: 'a', label: word }]).replaceAll('"', '&quot;');
  const tab = await show(
    `<tiwizi-field type="select" label="x" name="s" value="a" options="${options}"></tiwizi-field>`,
    {
      width: 280,
    },
  );
  const { overflow, right } = await tab.$eval('select', (select) => ({
    overflow: getComputedStyle(select).textOverflow,
    right: select.getBoundingClientRect().right,
  }));
  assert.equal(overflow, 'ellipsis');
  assert.ok(right <= 280, `${right}`);
  await tab.close();
});

test('a date and a code are seen whole when the reader sets letters apart', async () => {
  const tab = await show(
    '<tiwizi-field type="date" label="x" name="d" value="2028-08-28"></tiwizi-field><tiwizi-field type="one-time-code" label="x" name="c" value="888888"></tiwizi-field>',
  );
  // WCAG 2.2, 1.4.12.
  await tab.addStyleTag({
    content: '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }',
  });
  const inputs = await tab.$$eval('input', (list) =>
    list.map(({ name, value, scrollWidth, clientWidth }) => ({ name, value, cut: scrollWidth - clientWidth })),
  );
  assert.deepEqual(
    inputs.map(({ value }) => value),
    ['28', '08', '2028', '888888'],
  );
  assert.deepEqual(
    inputs.filter(({ cut }) => cut > 0),
    [],
  );
  await tab.close();
});

test('the ornament of the header begins where the reading does', async () => {
  const drawn = async (dir) => {
    const tab = await show('<tiwizi-page-header service-name="x"></tiwizi-page-header>', { dir, width: 611 });
    const ornament = await tab.$('.tiwizi-ornament');
    const image = await ornament.screenshot({ encoding: 'base64' });
    await tab.close();
    return image;
  };
  const [ltr, rtl] = [await drawn('ltr'), await drawn('rtl')];
  const judge = await browser.newPage();
  /** How many pixels of one differ from the other, turned around or not. */
  const differing = (isTurned) =>
    judge.evaluate(
      async (images, turned) => {
        const pixels = images.map(async (image, index) => {
          const img = Object.assign(new Image(), { src: `data:image/png;base64,${image}` });
          await img.decode();
          const { width, height } = img;
          const canvas = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
          if (index && turned) canvas.setTransform(-1, 0, 0, 1, width, 0);
          canvas.drawImage(img, 0, 0);
          return canvas.getImageData(0, 0, width, height).data;
        });
        const [one, other] = await Promise.all(pixels);
        return one.filter((value, index) => Math.abs(value - other[index]) > 64).length;
      },
      [ltr, rtl],
      isTurned,
    );
  // The measure sees a difference at all: the width is no whole number of stars.
  assert.ok((await differing(false)) > 100, 'the same from both sides');
  assert.equal(await differing(true), 0);
  await judge.close();
});
