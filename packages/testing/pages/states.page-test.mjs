// The layers of the stylesheet: what is hidden stays hidden, and the focus ring keeps both its rings, over every component.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch } from './harness.mjs';

const hidden = readFileSync(new URL('../../elements/src/base/hidden.css', import.meta.url), 'utf8').match(
  /[.\w-]+(?=\[hidden\])/g,
);
const element = (selector) =>
  selector.startsWith('.') ? `<div class="${selector.slice(1)}" hidden>x</div>` : `<${selector} hidden>x</${selector}>`;
const page = `<!doctype html><html lang="fr"><body>${hidden.map(element).join('')}<input class="tiwizi-input"><button class="tiwizi-button">x</button></body></html>`;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const sheet of ['tiwizi.css', 'tiwizi.embed.css']) {
  test(`${sheet}: hidden and focus`, async () => {
    const tab = await browser.newPage();
    await tab.bringToFront();
    await tab.setContent(page);
    await tab.addStyleTag({ content: readFileSync(new URL(`../../browser/dist/${sheet}`, import.meta.url), 'utf8') });
    assert.ok(hidden.length > 10);
    assert.deepEqual(
      await tab.$$eval('[hidden]', (list) =>
        list
          .filter((each) => getComputedStyle(each).display !== 'none')
          .map((each) => each.className || each.localName),
      ),
      [],
    );
    for (const selector of ['input', 'button']) {
      await tab.keyboard.press('Tab');
      const { shadow, outline } = await tab.$eval(selector, (each) => ({
        shadow: each.matches(':focus-visible') && getComputedStyle(each).boxShadow,
        outline: getComputedStyle(each).outlineStyle,
      }));
      assert.match(String(shadow), /px/, `${selector}: inner ring`);
      assert.equal(outline, 'solid', `${selector}: outer ring`);
    }
    await tab.close();
  });
}
