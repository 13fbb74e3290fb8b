import { expect } from '@open-wc/testing';
import { forgetReports } from '@tiwizi/core';
import { elementContracts, waitUntil, watchLiveRegions } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import '../dialog/dialog.define.ts';
import type { ToastDismissEvent } from './toast-dismiss-event.ts';
import './toast.define.ts';
import type { TiwiziToast } from './toast.ts';
import { toastExamples } from './toast.examples.ts';
import { toastTemplate } from './toast.template.ts';

elementContracts('tiwizi-toast', {
  short: toastExamples.examples,
  template: toastTemplate,
  changes: { messages: '[{"text":"رسالة أخرى"}]' },
  taken: ['hidden'],
  module: new URL('./toast.define.ts', import.meta.url),
  styles: [tokens, new URL('../base/hidden.css', import.meta.url), new URL('./toast.css', import.meta.url)],
});

async function show(attributes = '', lang = 'fr', before = '<button id="before">Avant</button>'): Promise<TiwiziToast> {
  const host = document.createElement('div');
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  host.append(document.createRange().createContextualFragment(`${before}<tiwizi-toast ${attributes}></tiwizi-toast>`));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-toast')!;
  await settled(element);
  return element;
}

/** Its messages are drawn, and their buttons work. */
async function settled(element: TiwiziToast): Promise<void> {
  await element.updateComplete;
  await waitUntil(() => [...element.querySelectorAll('button')].every(({ hidden }) => !hidden), 'its buttons work');
}

const said = (element: TiwiziToast): (string | null | undefined)[] =>
  [...element.querySelectorAll('li')].map((each) => each.querySelector('p')?.textContent);
const buttons = (element: TiwiziToast): HTMLButtonElement[] => [...element.querySelectorAll('button')];
const gone = (element: TiwiziToast): string[] => {
  const told: string[] = [];
  element.addEventListener('tiwizi-toast-dismiss', ({ message, reason }: ToastDismissEvent) =>
    told.push(`${message} ${reason}`),
  );
  return told;
};
/** Longer than the least time a message has. */
function timePasses(): Promise<void> {
  const end = performance.now() + 5600;
  return waitUntil(() => performance.now() > end, 'time passes');
}

describe('tiwizi-toast', () => {
  it('has its status before there is anything to say, shows two at once, and says them together; nothing takes the focus', async () => {
    const element = await show();
    expect(element.querySelector('[role=status]')!.textContent).to.equal('');
    expect(element.querySelector('section')!.hidden, 'no empty landmark').to.equal(true);
    document.getElementById('before')!.focus();
    const watch = watchLiveRegions();
    element.show('Brouillon enregistré.');
    element.show({ text: 'Numéro copié.', type: 'success' });
    await settled(element);
    await waitUntil(() => watch.said.length, 'it is said');
    watch.stop();
    expect(watch.said).to.deep.equal(['Brouillon enregistré. Numéro copié.']);
    expect(said(element)).to.deep.equal(['Brouillon enregistré.', 'Numéro copié.']);
    expect(document.activeElement!.id).to.equal('before');
    await expect(element).to.be.accessible();
  });

  it('says the same words again, and shows them once', async () => {
    const element = await show();
    const watch = watchLiveRegions();
    element.show('Enregistré.');
    await waitUntil(() => watch.said.length === 1, 'it is said');
    element.show('Enregistré.');
    await waitUntil(() => watch.said.length === 2, 'it is said again');
    watch.stop();
    expect(said(element)).to.deep.equal(['Enregistré.']);
  });

  it('is silent about what came with the page', async () => {
    const element = await show(`messages='[{"text":"Enregistré."}]'`);
    expect(said(element)).to.deep.equal(['Enregistré.']);
    element.closest('div')!.lang = 'en';
    await waitUntil(() => buttons(element)[0]!.textContent === 'Dismiss', 'it speaks English');
    expect(element.querySelector('[role=status]')!.textContent).to.equal('');
  });

  it('is dismissed by its button, named by what it says; the focus goes to the next, and at last to where it was', async () => {
    const element = await show(`messages='[{"text":"Un."},{"text":"Deux."}]'`);
    const told = gone(element);
    document.getElementById('before')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(buttons(element)[0]);
    const name = buttons(element)[0]!.getAttribute('aria-labelledby')!.split(' ');
    expect(name.map((id) => document.getElementById(id)!.textContent)).to.deep.equal(['Masquer', 'Un.']);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.querySelectorAll('li').length === 1, 'the first is gone');
    expect((document.activeElement as HTMLElement).closest('li')!.textContent).to.contain('Deux.');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !element.querySelector('li'), 'the second is gone');
    expect([document.activeElement!.id, told]).to.deep.equal(['before', ['1 person', '2 person']]);
    expect(element.querySelector('section')!.hidden).to.equal(true);
  });

  it('is dismissed by Escape, the latest first, from anywhere but where Escape has a use of its own', async () => {
    const element = await show(
      `messages='[{"text":"Un."},{"text":"Deux."}]'`,
      'fr',
      '<button id="before">x</button><input id="box" aria-label="x"><tiwizi-dialog><dialog id="d" aria-label="d"><form method="dialog"><button>x</button></form></dialog></tiwizi-dialog>',
    );
    const told = gone(element);
    document.getElementById('box')!.focus();
    await sendKeys({ press: 'Escape' });
    const dialog = document.querySelector('tiwizi-dialog')!;
    await dialog.updateComplete;
    dialog.show();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.dialog!.open, 'Escape closes the dialog alone');
    expect(told).to.deep.equal([]);
    document.getElementById('before')!.focus();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    expect(told).to.deep.equal(['2 person', '1 person']);
  });

  it('goes by itself after the seconds that an author asks for, but not with a link, under the focus, or under a finger', async () => {
    const element = await show(
      `seconds="5" messages='[{"id":"a","text":"Un."},{"id":"b","text":"Deux.","href":"#x","linkText":"Annuler"}]'`,
    );
    const told = gone(element);
    buttons(element)[0]!.focus();
    await timePasses();
    expect(told, 'held by the focus').to.deep.equal([]);
    buttons(element)[0]!.blur();
    await waitUntil(() => told.length, 'its time is over');
    expect(told).to.deep.equal(['a time']);
    const touched = element.show('Trois.');
    await settled(element);
    element
      .querySelector('li:last-child')!
      .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
    element.show({ id: 'c', text: 'Quatre.' });
    await waitUntil(() => told.length > 1, 'the other has its time');
    expect(told).to.deep.equal(['a time', 'c time']);
    expect(element.messages!.map(({ id }) => id)).to.deep.equal(['b', touched]);
  }).timeout(25_000);

  it('ignores what it cannot show, and tells of it once', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    forgetReports();
    console.warn = (...args: unknown[]) => void warnings.push(args.map(String).join(' '));
    try {
      const element = await show(`seconds="2" messages='not json'`);
      element.setAttribute('messages', '{"text":"x"}');
      await settled(element);
      expect([element.seconds, element.messages]).to.deep.equal([undefined, undefined]);
      element.messages = [
        { text: '' },
        { text: 'Un.', id: 'a b', href: '#x' },
        null,
        { text: 'Deux.', id: 'n' },
        { text: 'Trois.', id: 'n' },
      ] as never;
      await settled(element);
      expect(said(element)).to.deep.equal(['Un.', 'Trois.']);
      expect(element.querySelector('a'), 'a link needs words').to.equal(null);
    } finally {
      console.warn = warn;
    }
    expect(warnings.filter((each) => each.includes('tiwizi-toast-bad-seconds'))).to.have.length(1);
    expect(warnings.filter((each) => each.includes('tiwizi-toast-bad-messages'))).to.have.length(1);
  });

  it('shows text as text, in its own direction, long words and emoji in their box', async () => {
    const element = await show('', 'ar');
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: new URL('./toast.css', import.meta.url).href });
    document.head.append(link);
    await new Promise((done) => (link.onload = done));
    for (const text of ['<img src=x onerror=alert(1)>', `${'ط'.repeat(500)} 🙂`, 'AB123456 \u2067تم\u2069 ok'])
      element.show(text);
    await settled(element);
    expect(element.querySelector('img')).to.equal(null);
    const stack = element.querySelector('section')!;
    expect(stack.scrollWidth, 'nothing sticks out').to.be.at.most(stack.clientWidth);
    const tall = document.createElement('div');
    tall.style.blockSize = '5000px';
    element.before(tall);
    const [box, page] = [stack.getBoundingClientRect(), element.parentElement!.getBoundingClientRect()];
    expect(Math.round(box.right), 'at the start of the line: right in Arabic').to.equal(Math.round(page.right));
    expect(Math.round(box.bottom), 'at the end of the window').to.equal(innerHeight);
    scrollTo(0, 9999);
    expect(stack.getBoundingClientRect().top, 'after the page, at its end').to.be.at.least(
      Math.floor(tall.getBoundingClientRect().bottom),
    );
    link.remove();
  });

  it('leaves the page without a trace', async () => {
    const element = await show(`seconds="5" messages='[{"text":"Un."}]'`);
    const told = gone(element);
    element.show('Deux.');
    element.remove();
    await timePasses();
    expect(told).to.deep.equal([]);
  }).timeout(12_000);
});
