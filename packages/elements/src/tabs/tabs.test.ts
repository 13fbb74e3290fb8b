import { expect } from '@open-wc/testing';
import { elementContracts, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import '../error-summary/error-summary.define.ts';
import '../field/field.define.ts';
import type { TabsChangeEvent } from './tabs-change-event.ts';
import './tabs.define.ts';
import type { TiwiziTabs } from './tabs.ts';
import { tabsExamples } from './tabs.examples.ts';
import { tabsTemplate } from './tabs.template.ts';

const { authored, ...shorts } = tabsExamples.examples;
elementContracts('tiwizi-tabs', {
  short: shorts,
  full: { authored: authored! },
  template: tabsTemplate,
  changes: {
    tabs: '[{"name":"counter","label":"آخر"},{"name":"abroad","label":"الخارج"},{"name":"online","label":"عنوان آخر"}]',
    label: 'اسم',
  },
  // A part that is not printed takes its controls along.
  replacing: ['tabs'],
  taken: ['role', 'hidden', 'tabindex', 'aria-selected', 'aria-controls', 'aria-labelledby'],
  module: new URL('./tabs.define.ts', import.meta.url),
  styles: [tokens, new URL('../field/field.css', import.meta.url), new URL('./tabs.css', import.meta.url)],
});

const three = ['a', 'b', 'c'].map((name) => ({ name, label: name.toUpperCase(), text: `Texte ${name}` }));
const short = `<tiwizi-tabs tabs='${JSON.stringify(three)}'><tiwizi-field slot="c" label="Numéro" name="number" required></tiwizi-field></tiwizi-tabs>`;

const own =
  '<tiwizi-tabs><ul class="tiwizi-tabs__list"><li><a href="#x">X</a></li><li><a href="#y">Y</a></li></ul><section class="tiwizi-tabs__panel" id="x">X</section><section class="tiwizi-tabs__panel" id="y"><input id="in-y" aria-label="Y"></section></tiwizi-tabs>';

async function show(markup = short, lang = 'fr'): Promise<TiwiziTabs> {
  const host = document.createElement('div');
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-tabs')!;
  await element.updateComplete;
  return element;
}

const links = (element: TiwiziTabs): HTMLAnchorElement[] => [...element.querySelectorAll<HTMLAnchorElement>('li > a')];
/** What is shown, by name. */
const shown = (element: TiwiziTabs): string =>
  element.panels
    .filter(({ hidden }) => !hidden)
    .map((panel) => panel.dataset['tiwiziKey'])
    .join();
const focused = (element: TiwiziTabs): number => links(element).indexOf(document.activeElement as HTMLAnchorElement);

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

describe('tiwizi-tabs', () => {
  it('is tabs for those who listen', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    expect(links(element).map((link) => link.getAttribute('aria-selected'))).to.deep.equal(['true', 'false', 'false']);
    expect(element.querySelector('[role=tabpanel]')!.getAttribute('aria-labelledby')).to.equal(links(element)[0]!.id);
    expect(shown(element)).to.equal('a');
  });

  for (const [lang, forward, back] of [
    ['fr', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'ArrowLeft', 'ArrowRight'],
  ] as const)
    it(`follows the arrows in the direction of the writing (${lang}), Home and End`, async () => {
      const element = await show(short, lang);
      links(element)[0]!.focus();
      for (const [press, name] of [
        [forward, 'b'],
        [back, 'a'],
        [back, 'c'],
        ['Home', 'a'],
        ['End', 'c'],
      ] as const) {
        await sendKeys({ press });
        expect(shown(element), press).to.equal(name);
        expect(links(element)[focused(element)]!.getAttribute('aria-selected')).to.equal('true');
      }
    });

  it('is one stop of the Tab key, then comes the panel', async () => {
    const element = await show(`<input id="before">${short}`);
    document.getElementById('before')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(0);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(element.panels[0]);
  });

  it('goes from the tab to the control that a panel holds, without a stop at the panel', async () => {
    const element = await show(
      `<tiwizi-tabs><ul class="tiwizi-tabs__list"><li><a href="#a">A</a></li></ul><section class="tiwizi-tabs__panel" id="a"><p>Texte</p><button type="button">Oui</button></section></tiwizi-tabs>`,
    );
    links(element)[0]!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.localName).to.equal('button');
  });

  it('waits for Enter or Space where it is manual, and is come back to at the tab that is shown', async () => {
    const element = await show(`<input id="before">${short.replace('<tiwizi-tabs', '<tiwizi-tabs manual')}`);
    links(element)[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect([focused(element), shown(element)]).to.deep.equal([1, 'a']);
    await sendKeys({ press: ' ' });
    expect(shown(element)).to.equal('b');
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    expect(shown(element)).to.equal('c');
    await sendKeys({ press: 'ArrowLeft' });
    document.getElementById('before')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(2);
  });

  it('writes a choice into the address, without an entry of the history, and tells the page', async () => {
    const element = await show();
    const told: string[] = [];
    element.parentElement!.addEventListener('tiwizi-tabs-change', (event) => told.push((event as TabsChangeEvent).tab));
    history.replaceState({ router: 7 }, '');
    const { length } = history;
    links(element)[1]!.click();
    links(element)[1]!.click();
    expect([told, location.hash]).to.deep.equal([['b'], `#${element.panels[1]!.id}`]);
    expect([history.length - length, (history.state as { router: number }).router]).to.deep.equal([0, 7]);
  });

  it('shows what the address leads into, now and later', async () => {
    history.replaceState(null, '', '#in-y');
    const element = await show(own);
    expect(element.current).to.equal('y');
    location.hash = 'x';
    await waitUntil(() => element.current === 'x', 'the address was followed');
  });

  it('shows what an error summary leads to, what the browser finds wrong, and what came wrong', async () => {
    const errors = `<tiwizi-error-summary errors='[{"href":"#field-number","message":"Écrivez le numéro."}]'></tiwizi-error-summary>`;
    const element = await show(`${errors}<form>${short}</form>`);
    const summary = document.querySelector('tiwizi-error-summary')!;
    await summary.updateComplete;
    summary.querySelector('a')!.click();
    expect([shown(element), document.activeElement!.id]).to.deep.equal(['c', 'field-number']);
    element.select('a');
    document.querySelector('form')!.reportValidity();
    expect(shown(element)).to.equal('c');
    const wrong = await show(own.replace('id="in-y"', 'id="in-y" aria-invalid="true"'));
    expect(wrong.current).to.equal('y');
    await expect(wrong).to.be.accessible();
  });

  it('is found by the browser’s search where the browser can', async () => {
    const element = await show();
    const [, panel] = element.panels;
    expect(panel!.getAttribute('hidden')).to.equal('until-found');
    panel!.firstElementChild!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(shown(element)).to.equal('b');
  });

  it('stands as contents and sections on a narrow screen, and as tabs again', async () => {
    const frame = document.createElement('iframe');
    document.body.replaceChildren(frame);
    frame.style.inlineSize = '1000px';
    const view = frame.contentWindow as Window & typeof globalThis;
    await view.eval(`import('${new URL('./tabs.define.ts', import.meta.url).href}')`);
    const page = view.document;
    page.body.append(page.createRange().createContextualFragment(short));
    const element = page.querySelector('tiwizi-tabs')!;
    await element.updateComplete;
    links(element)[1]!.click();
    frame.style.inlineSize = '360px';
    await waitUntil(() => shown(element) === 'a,b,c', 'all of it is shown');
    expect(element.querySelector('[role], [aria-selected], [tabindex], section[aria-labelledby]')).to.equal(null);
    frame.style.inlineSize = '1000px';
    await waitUntil(() => shown(element) === 'b', 'they are tabs again');
  });

  it('follows what the page sets: another tab, other tabs, another language', async () => {
    const element = await show();
    element.selected = 'b';
    await element.updateComplete;
    expect(shown(element)).to.equal('b');
    element.tabs = [{ name: 'z', label: 'Z' }, three[1]!];
    await element.updateComplete;
    await waitUntil(() => element.querySelectorAll('[role=tab]').length === 2, 'the new tabs are tabs');
    expect(shown(element)).to.equal('b');
    element.tabs = [three[0]!];
    await waitUntil(() => shown(element) === 'a', 'the first is shown when the one that was is gone');
    element.parentElement!.lang = 'ar';
    await waitUntil(() => element.textContent!.includes('المحتويات'), 'it speaks Arabic');
    expect(shown(element)).to.equal('a');
  });
});
