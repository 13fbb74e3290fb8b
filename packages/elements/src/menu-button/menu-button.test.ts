import { expect } from '@open-wc/testing';
import { elementContracts, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import './menu-button.define.ts';
import type { TiwiziMenuButton } from './menu-button.ts';
import { menuButtonExamples } from './menu-button.examples.ts';
import { menuButtonTemplate } from './menu-button.template.ts';

const styles = [
  tokens,
  new URL('../button/button.css', import.meta.url),
  new URL('../pop-out/pop-out.css', import.meta.url),
  new URL('./menu-button.css', import.meta.url),
];

elementContracts('tiwizi-menu-button', {
  short: { closed: menuButtonExamples.examples['closed']! },
  template: menuButtonTemplate,
  full: { author: menuButtonExamples.examples['open']! },
  taken: ['class', 'style'],
  changes: { label: 'عنوان آخر' },
  module: new URL('./menu-button.define.ts', import.meta.url),
  styles,
});

const short = `<form><tiwizi-menu-button label="Gérer" items='[{"label":"Lire","href":"#read"},{"label":"Imprimer","href":"#print"},{"label":"Retirer","name":"action","value":"withdraw"}]'></tiwizi-menu-button></form><input id="after">`;

async function show(markup = short, lang = 'fr'): Promise<TiwiziMenuButton> {
  const host = document.createElement('div');
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-menu-button')!;
  await element.updateComplete;
  return element;
}
const button = (element: Element): HTMLElement => element.querySelector('summary')!;
const focused = (): string | null => document.activeElement!.textContent;

describe('tiwizi-menu-button', () => {
  it('is opened and gone through by keys, and closed by Escape with the focus back', async () => {
    const element = await show();
    button(element).focus();
    await sendKeys({ press: 'ArrowDown' });
    expect([element.details!.open, focused()]).to.deep.equal([true, 'Lire']);
    for (const [press, name] of [
      ['ArrowDown', 'Imprimer'],
      ['End', 'Retirer'],
      ['ArrowDown', 'Lire'],
      ['r', 'Retirer'],
      ['Home', 'Lire'],
    ] as const) {
      await sendKeys({ press });
      expect(focused(), press).to.equal(name);
    }
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    expect([element.details!.open, document.activeElement]).to.deep.equal([false, button(element)]);
  });

  it('closes when a person goes elsewhere, and works on after it was moved', async () => {
    const element = await show();
    document.body.prepend(element.closest('form')!);
    button(element).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.details!.open, 'it is open');
    await waitUntil(() => {
      document.getElementById('after')!.focus();
      button(element).focus();
      document.getElementById('after')!.focus();
      return !element.details!.open;
    }, 'it is closed');
    expect(document.activeElement!.id).to.equal('after');
  });

  it('posts what its button says', async () => {
    const element = await show();
    const form = element.closest('form')!;
    const sent: FormData[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(new FormData(form, event.submitter));
    });
    element.querySelector('button')!.click();
    expect(sent[0]!.get('action')).to.equal('withdraw');
  });

  for (const [lang, edge] of [
    ['fr', 'inset-inline-end:0'],
    ['ar', 'inset-inline-end:0'],
    ['ar', 'inset-inline-start:0'],
  ] as const)
    it(`stays on the screen at its edge (${lang}, ${edge})`, async () => {
      const sheets = styles
        .slice(1)
        .map((href) => Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
      document.head.append(...sheets);
      document.documentElement.style.setProperty('--tiwizi-space-4', '1rem');
      await Promise.all(sheets.map((sheet) => new Promise((done) => (sheet.onload = done))));
      const element = await show(short.replace('Lire', 'Lire '.repeat(30)), lang);
      element.setAttribute('style', `position:fixed;bottom:0;${edge}`);
      button(element).focus();
      await sendKeys({ press: 'ArrowDown' });
      const inside = (): boolean => {
        const { left, right, top } = element.querySelector('ul')!.getBoundingClientRect();
        return left >= 0 && right <= document.documentElement.clientWidth && top >= 0;
      };
      await waitUntil(inside, 'it is on the screen');
      sheets.forEach((sheet) => sheet.remove());
      document.documentElement.removeAttribute('style');
    });

  it('goes through what a framework puts in while it is open, and is nothing special when empty', async () => {
    const element = await show();
    button(element).focus();
    await sendKeys({ press: 'ArrowDown' });
    element.items = [{ label: 'Autre', href: '#other' }];
    await element.updateComplete;
    await waitUntil(() => element.querySelectorAll('li').length === 1, 'it is drawn');
    button(element).focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal('Autre');
    const empty = await show('<tiwizi-menu-button></tiwizi-menu-button>');
    button(empty).focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(document.activeElement).to.equal(button(empty));
  });
});
