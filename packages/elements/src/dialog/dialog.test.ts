import { expect } from '@open-wc/testing';
import { elementContracts, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import type { DialogCloseEvent } from './dialog-close-event.ts';
import '../toggletip/toggletip.define.ts';
import './dialog.define.ts';
import type { TiwiziDialog } from './dialog.ts';
import { dialogExamples } from './dialog.examples.ts';
import { dialogTemplate } from './dialog.template.ts';

const own =
  '<tiwizi-dialog><dialog class="tiwizi-dialog" id="d" aria-labelledby="d-heading"><h2 id="d-heading" tabindex="-1">Annuler ?</h2><form method="dialog"><button value="yes">Oui</button><button value="no">Non</button></form></dialog></tiwizi-dialog>';
const short = '<tiwizi-dialog dialog-id="d" heading="Annuler ?" text="Sûr ?"></tiwizi-dialog>';
const openers =
  '<a id="link" href="/annuler" data-tiwizi-dialog="d">Annuler</a><button id="button" type="button" commandfor="d" command="show-modal">Annuler</button><input id="after">';

elementContracts('tiwizi-dialog', {
  short: dialogExamples.examples,
  template: dialogTemplate,
  module: new URL('./dialog.define.ts', import.meta.url),
  taken: ['open'],
  styles: [tokens, new URL('./dialog.css', import.meta.url)],
  full: { author: own },
  changes: { text: 'نص آخر' },
});

async function page(markup: string): Promise<TiwiziDialog> {
  const host = document.createElement('div');
  host.lang = 'fr';
  host.append(document.createRange().createContextualFragment(openers + markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-dialog')!;
  await element.updateComplete;
  return element;
}

const isModal = (element: TiwiziDialog): boolean => element.dialog!.matches(':modal');

for (const [way, markup] of Object.entries({
  'an author’s dialog': own,
  'the short form': short,
  'a dialog printed open': own.replace('<dialog ', '<dialog open '),
})) {
  describe(`tiwizi-dialog from ${way}`, () => {
    for (const id of ['link', 'button']) {
      it(`opens by a ${id}, takes focus in, closes by Escape, gives focus back`, async () => {
        const element = await page(markup);
        expect(element.dialog!.open).to.equal(false);
        const opener = document.getElementById(id)!;
        opener.focus();
        await sendKeys({ press: 'Enter' });
        expect(isModal(element)).to.equal(true);
        expect(element.dialog!.contains(document.activeElement)).to.equal(true);
        expect(document.activeElement, 'the dialog is read').to.equal(element.dialog);
        const said: string[] = [];
        element.addEventListener('tiwizi-dialog-close', (event: DialogCloseEvent) => said.push(event.value));
        await sendKeys({ press: 'Escape' });
        expect(element.dialog!.open).to.equal(false);
        expect(document.activeElement).to.equal(opener);
        await waitUntil(() => said.length, 'the event is fired');
        expect(said).to.deep.equal(['']);
      });
    }

    it('stays in reach of a screen reader for a moment when it is closed, unseen and passed over by Tab', async () => {
      const sheet = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: new URL('./dialog.css', import.meta.url).href,
      });
      document.head.append(sheet);
      await new Promise((done) => (sheet.onload = done));
      const element = await page(markup);
      const { dialog } = element;
      document.getElementById('button')!.focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => dialog!.classList.contains('tiwizi-visually-hidden'), 'it is leaving');
      expect(getComputedStyle(dialog!).display).to.equal('block');
      expect(getComputedStyle(dialog!).clipPath).to.equal('inset(50%)');
      // What comes after it: from the last control of a page Tab leads into the browser's own.
      const next = document.createElement('input');
      element.after(next);
      document.getElementById('after')!.focus();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(next);
      expect(getComputedStyle(dialog!).display).to.equal('none');
      document.getElementById('button')!.focus();
      await sendKeys({ press: 'Enter' });
      element.close();
      element.show();
      await waitUntil(() => isModal(element), 'opened again at once, it is open');
      expect(dialog!.classList.contains('tiwizi-visually-hidden')).to.equal(false);
      element.close();
      sheet.remove();
    });

    it('keeps focus inside', async () => {
      const element = await page(markup);
      document.getElementById('link')!.click();
      for (const button of element.querySelectorAll('button')) {
        await sendKeys({ press: 'Tab' });
        expect(document.activeElement).to.equal(button);
      }
      document.getElementById('after')!.focus();
      expect(element.dialog!.contains(document.activeElement), 'nothing behind it takes focus').to.equal(true);
      element.close();
    });

    it('is accessible while open', async () => {
      const element = await page(markup);
      element.show();
      await expect(element).to.be.accessible();
      element.close();
    });
  });
}

describe('tiwizi-dialog', () => {
  it('says by which button it was closed', async () => {
    const element = await page(own);
    const said: string[] = [];
    document.body.addEventListener('tiwizi-dialog-close', (event) => said.push((event as DialogCloseEvent).value), {
      once: true,
    });
    document.getElementById('link')!.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(element.dialog!.open).to.equal(false);
    await waitUntil(() => said.length, 'the event is fired');
    expect(said).to.deep.equal(['no']);
  });

  it('brings focus back to the opener where a click gave it none', async () => {
    const element = await page(own);
    (document.activeElement as HTMLElement | null)?.blur();
    document.getElementById('link')!.click();
    expect(isModal(element)).to.equal(true);
    element.close();
    await waitUntil(() => document.activeElement!.id === 'link', 'focus is back');
  });

  it('leaves links that are opened in a new tab to the browser', async () => {
    const element = await page(own);
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    let wasTaken = false;
    document.addEventListener(
      'click',
      (click) => {
        wasTaken = click.defaultPrevented;
        click.preventDefault();
      },
      { once: true },
    );
    document.getElementById('link')!.dispatchEvent(event);
    expect(wasTaken).to.equal(false);
    expect(isModal(element)).to.equal(false);
  });
});

const asking = `<form id="f" method="post" action="/x"><input name="why" aria-label="Motif"><button id="danger" data-tiwizi-dialog="c">Retirer</button></form><tiwizi-dialog dialog-id="c" heading="Retirer ?" text="Elle sera perdue." confirm-form="f" confirm-text="Retirer" keep-text="Garder"></tiwizi-dialog>`;

describe('a dialog before a dangerous act', () => {
  /** What was posted, in the place of a page that would take it. */
  async function asked(markup = asking): Promise<[TiwiziDialog, string[]]> {
    const element = await page(markup);
    const posted: string[] = [];
    document.getElementById('f')!.addEventListener('submit', (event) => {
      event.preventDefault();
      const data = new FormData(event.target as HTMLFormElement, event.submitter);
      posted.push(new URLSearchParams([...data].map(([name, value]) => [name, String(value)])).toString());
    });
    return [element, posted];
  }

  it('asks, with the focus on the safe choice, and sends the form once it is confirmed', async () => {
    const [element, posted] = await asked();
    expect(element.dialog!.getAttribute('role')).to.equal('alertdialog');
    expect(document.getElementById(element.dialog!.getAttribute('aria-describedby')!)!.textContent).to.equal(
      'Elle sera perdue.',
    );
    document.getElementById('danger')!.focus();
    await sendKeys({ press: 'Enter' });
    expect([isModal(element), posted.length, document.activeElement!.textContent]).to.deep.equal([true, 0, 'Garder']);
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    expect([element.dialog!.open, posted.length, document.activeElement!.id]).to.deep.equal([false, 0, 'danger']);
    await sendKeys({ press: 'Enter' });
    const said: string[] = [];
    element.addEventListener('tiwizi-dialog-close', ({ value }: DialogCloseEvent) => said.push(value));
    element.querySelector<HTMLElement>('.tiwizi-button--danger')!.click();
    expect(posted).to.deep.equal(['why=&confirmed=yes']);
    await waitUntil(() => said.length, 'it is closed');
    expect(said).to.deep.equal(['yes']);
  });

  it('asks who presses Enter in the form, too, and not before the form is filled in', async () => {
    const [element, posted] = await asked(asking.replace('<input', '<input required'));
    const box = document.querySelector<HTMLInputElement>('[name=why]')!;
    box.focus();
    await sendKeys({ press: 'Enter' });
    expect([isModal(element), posted.length, document.activeElement]).to.deep.equal([false, 0, box]);
    await sendKeys({ type: 'x' });
    await sendKeys({ press: 'Enter' });
    expect([isModal(element), posted.length]).to.deep.equal([true, 0]);
    element.close();
  });

  it('is a plain post without script, which confirms nothing', async () => {
    document.body.replaceChildren(
      document
        .createRange()
        .createContextualFragment(
          asking.replaceAll('tiwizi-dialog ', 'x-dialog ').replace('data-tiwizi-dialog="c"', ''),
        ),
    );
    const form = document.querySelector('form')!;
    const data = new FormData(form, form.querySelector('button'));
    expect([...data.keys()]).to.deep.equal(['why']);
  });
});

describe('dialogs one above the other', () => {
  for (const [place, markup] of Object.entries({
    'one after the other': `${own.replace('<form method', '<button id="inner" type="button" data-tiwizi-dialog="e">Plus</button><form method')}<tiwizi-dialog dialog-id="e" heading="Plus" text="…"></tiwizi-dialog>`,
    'one in the other': own.replace(
      '<form method',
      '<button id="inner" type="button" data-tiwizi-dialog="e">Plus</button><tiwizi-dialog dialog-id="e" heading="Plus" text="…"></tiwizi-dialog><form method',
    ),
  })) {
    it(`${place}: Escape closes the upper one alone, and the focus goes back step by step`, async () => {
      const outer = await page(markup);
      const inner = document.getElementById('e')!.closest('tiwizi-dialog')!;
      await inner.updateComplete;
      document.getElementById('link')!.focus();
      await sendKeys({ press: 'Enter' });
      document.getElementById('inner')!.focus();
      await sendKeys({ press: 'Enter' });
      expect([isModal(outer), isModal(inner)]).to.deep.equal([true, true]);
      expect(inner.dialog!.contains(document.activeElement)).to.equal(true);
      const said: (string | undefined)[] = [];
      document.body.addEventListener('tiwizi-dialog-close', ({ target }) =>
        said.push((target as TiwiziDialog).dialog?.id),
      );
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => said.length, 'one is closed');
      expect([isModal(outer), isModal(inner), document.activeElement!.id]).to.deep.equal([true, false, 'inner']);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => said.length > 1, 'the other is closed');
      expect([isModal(outer), document.activeElement!.id, said]).to.deep.equal([false, 'link', ['e', 'd']]);
    });
  }

  it('lets Escape close what is open in it first', async () => {
    const element = await page(
      own.replace('<form method', '<tiwizi-toggletip label="Aide" text="Une phrase."></tiwizi-toggletip><form method'),
    );
    const tip = element.querySelector('tiwizi-toggletip')!;
    await tip.updateComplete;
    element.show();
    tip.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => tip.details!.open, 'it is shown');
    await sendKeys({ press: 'Escape' });
    expect([tip.details!.open, isModal(element)], 'the dialog stays').to.deep.equal([false, true]);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !element.dialog!.open, 'it is closed');
  });
});
