import { expect } from '@open-wc/testing';
import { locales, text } from '@tiwizi/i18n';
import { elementContracts, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import '../error-summary/error-summary.define.ts';
import '../field/field.define.ts';
import type { AccordionChangeEvent } from './accordion-change-event.ts';
import './accordion.define.ts';
import type { TiwiziAccordion } from './accordion.ts';
import { accordionExamples } from './accordion.examples.ts';
import { accordionMessages } from './accordion.messages.ts';
import { accordionTemplate } from './accordion.template.ts';

const { authored, ...shorts } = accordionExamples.examples;
const style = new URL('./accordion.css', import.meta.url);

elementContracts('tiwizi-accordion', {
  short: shorts,
  full: { authored: authored! },
  template: accordionTemplate,
  changes: {
    sections: '[{"name":"papers","heading":"عنوان آخر"},{"name":"who","heading":"آخر"}]',
    'heading-level': '4',
  },
  taken: ['hidden'],
  module: new URL('./accordion.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../button/button.css', import.meta.url),
    new URL('../field/field.css', import.meta.url),
    style,
  ],
});

const short = `<tiwizi-accordion sections='[{"name":"who","heading":"Qui","text":"Vous"},{"name":"papers","heading":"Pièces"}]'>
  <tiwizi-field slot="papers" label="Numéro" name="number" required></tiwizi-field></tiwizi-accordion>`;

async function show(markup: string, lang = 'fr'): Promise<TiwiziAccordion> {
  const host = document.createElement('div');
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-accordion')!;
  await element.updateComplete;
  return element;
}

const isOpen = (element: TiwiziAccordion): boolean[] => element.details.map(({ open }) => open);
const allButton = (element: TiwiziAccordion): HTMLButtonElement => element.querySelector('[data-tiwizi-part="all"]')!;

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

describe('tiwizi-accordion', () => {
  it('has words of its own in the four languages', () => {
    for (const locale of locales)
      expect(new Set(['show', 'hide'].map((key) => text(accordionMessages, key as 'show', locale))).size).to.equal(2);
  });

  it('is accessible, closed and open', async () => {
    const element = await show(short);
    await expect(element).to.be.accessible();
    element.showAll();
    await expect(element).to.be.accessible();
  });

  it('opens a section by key, and tells the page', async () => {
    const element = await show(short);
    const heard: (string | boolean)[] = [];
    element.parentElement!.addEventListener('tiwizi-accordion-change', (event) => {
      const { section, open } = event as AccordionChangeEvent;
      heard.push(section, open);
    });
    element.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => heard.length, 'it is told');
    expect(heard).to.deep.equal(['who', true]);
    expect(isOpen(element)).to.deep.equal([true, false]);
  });

  it('says nothing of what was open when the page came', async () => {
    const heard: Event[] = [];
    document.body.addEventListener('tiwizi-accordion-change', (event) => heard.push(event), { once: true });
    const element = await show(short.replace('"text"', '"open":true,"text"'));
    const toggled = new Promise((told) => element.addEventListener('toggle', told, { capture: true, once: true }));
    expect(isOpen(element)).to.deep.equal([true, false]);
    await toggled;
    expect(heard).to.have.length(0);
  });

  it('opens and closes all of them by one button, whose words say what it will do', async () => {
    const element = await show(short);
    const button = allButton(element);
    expect(button.innerText).to.equal('Afficher toutes les sections');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(isOpen(element)).to.deep.equal([true, true]);
    await waitUntil(() => button.innerText === 'Masquer toutes les sections', 'the button says so');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(document.activeElement).to.equal(button);
    await sendKeys({ press: 'Enter' });
    expect(isOpen(element)).to.deep.equal([false, false]);
  });

  it('keeps what is open when the language changes', async () => {
    const element = await show(short);
    element.showAll();
    await waitUntil(() => allButton(element).innerText.startsWith('Masquer'), 'all are open');
    element.parentElement!.lang = 'ar';
    await waitUntil(() => allButton(element).innerText === 'إخفاء كل الأقسام', 'the button speaks Arabic');
    expect(isOpen(element)).to.deep.equal([true, true]);
  });

  it('has no button for all where there is one section', async () => {
    const one = await show(
      `<tiwizi-accordion sections='[{"name":"who","heading":"Qui","text":"Vous"}]'></tiwizi-accordion>`,
    );
    expect(allButton(one).hidden).to.equal(true);
  });

  it('opens all on paper where the engine cannot show what is closed, and says nothing of it', async () => {
    const { supports } = CSS;
    CSS.supports = (...words: [string, string?]) =>
      !words[0].includes('details-content') && supports.apply(CSS, words as [string]);
    try {
      const element = await show(short.replace('<tiwizi-accordion', '<tiwizi-accordion exclusive'));
      const open = () => element.details.map((each) => each.open);
      element.details[0]!.open = true;
      await waitUntil(() => element.details[0]!.open && !element.details[1]!.open, 'one is open');
      const heard: Event[] = [];
      element.addEventListener('tiwizi-accordion-change', (event) => heard.push(event));
      await waitUntil(() => {
        window.dispatchEvent(new Event('beforeprint'));
        return element.details[1]!.open;
      }, 'both are open');
      expect(open()).to.deep.equal([true, true]);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      window.dispatchEvent(new Event('afterprint'));
      expect(open()).to.deep.equal([true, false]);
      expect(new Set(element.details.map((each) => each.name)).size).to.equal(1);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      expect(heard.filter((event) => (event as AccordionChangeEvent).section !== 'who')).to.deep.equal([]);
    } finally {
      CSS.supports = supports;
    }
  });

  it('opens at most one of exclusive ones, by HTML alone', async () => {
    const element = await show(short.replace('<tiwizi-accordion', '<tiwizi-accordion exclusive'));
    expect(allButton(element)).to.equal(null);
    for (const [index, summary] of [...element.querySelectorAll('summary')].entries()) {
      summary.click();
      expect(isOpen(element).indexOf(true)).to.equal(index);
      expect(isOpen(element).filter(Boolean)).to.have.length(1);
    }
  });

  it('opens the section that a link leads into, or that it names', async () => {
    const element = await show(`<a id="in" href="#field-number">1</a><a id="at" href="#accordion-who">2</a>${short}`);
    document.getElementById('in')!.click();
    expect(isOpen(element)).to.deep.equal([false, true]);
    document.getElementById('at')!.click();
    expect(isOpen(element)).to.deep.equal([true, true]);
  });

  it('opens the section that the address of the page names', async () => {
    history.replaceState(null, '', '#accordion-papers');
    expect(isOpen(await show(short))).to.deep.equal([false, true]);
  });

  it('lets the error summary focus a control in a closed section', async () => {
    const errors = `<tiwizi-error-summary errors='[{"href":"#field-number","message":"Écrivez le numéro."}]'></tiwizi-error-summary>`;
    const element = await show(errors + short);
    const summary = document.querySelector('tiwizi-error-summary')!;
    await summary.updateComplete;
    summary.querySelector('a')!.click();
    expect(document.activeElement!.id).to.equal('field-number');
    expect(isOpen(element)).to.deep.equal([false, true]);
  });

  it('opens a section with a wrong answer in it: printed so, or found by the browser', async () => {
    const wrong = await show(
      '<tiwizi-accordion><details><summary>A</summary><input aria-invalid="true"></details></tiwizi-accordion>',
    );
    expect(isOpen(wrong)).to.deep.equal([true]);
    const element = await show(`<form>${short}</form>`);
    document.querySelector('form')!.reportValidity();
    expect(isOpen(element)).to.deep.equal([false, true]);
  });

  it('remembers in the history of the tab, and only when asked', async () => {
    const asked = short.replace('<tiwizi-accordion', '<tiwizi-accordion remember');
    for (const [markup, kept] of [
      [short, false],
      [asked, true],
    ] as const) {
      const element = await show(markup);
      const told = new Promise((tell) => element.addEventListener('tiwizi-accordion-change', tell, { once: true }));
      history.replaceState({ router: 7 }, '');
      element.details[1]!.open = true;
      await told;
      expect(isOpen(await show(markup))).to.deep.equal([false, kept]);
      expect((history.state as { router: number }).router, 'what a router keeps').to.equal(7);
    }
  });

  it('remembers each of two accordions with the same names by itself', async () => {
    const asked = short.replace('<tiwizi-accordion', '<tiwizi-accordion remember');
    const second = async (): Promise<TiwiziAccordion[]> => {
      const host = (await show(`<div>${asked}${asked}</div>`)).closest('div')!;
      const both = [...host.querySelectorAll<TiwiziAccordion>(':scope > tiwizi-accordion')];
      await Promise.all(both.map((each) => each.updateComplete));
      return both;
    };
    history.replaceState(null, '');
    const both = await second();
    const told = new Promise((tell) => both[1]!.addEventListener('tiwizi-accordion-change', tell, { once: true }));
    both[1]!.details[1]!.open = true;
    await told;
    expect((await second()).map(isOpen)).to.deep.equal([
      [false, false],
      [false, true],
    ]);
    history.replaceState(null, '');
  });

  it('does not bring back content that the page itself has taken away', async () => {
    const element = await show(short);
    const { sections } = element;
    const content = element.querySelector('[slot]')!;
    element.sections = sections!.filter(({ name }) => name !== content.slot);
    await element.updateComplete;
    element.sections = sections;
    await element.updateComplete;
    expect(element.contains(content), 'it came back with its place').to.equal(true);
    content.remove();
    for (const each of [[], sections]) {
      element.sections = each;
      await element.updateComplete;
    }
    expect(element.contains(content)).to.equal(false);
  });

  it('points with its chevron to where the writing goes', async () => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = style.href;
    document.head.append(sheet);
    await new Promise((loaded) => sheet.addEventListener('load', loaded));
    const turn = (element: TiwiziAccordion): string =>
      getComputedStyle(element.querySelector('summary')!, '::before').rotate;
    expect(turn(await show(short))).to.equal('-45deg');
    expect(turn(await show(short, 'ar'))).to.equal('45deg');
    sheet.remove();
  });
});
