import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { forgetReports } from '@tiwizi/core';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './exit-page.define.ts';
import { TiwiziExitPage } from './exit-page.ts';
import { exitPageExamples } from './exit-page.examples.ts';
import { exitPageTemplate } from './exit-page.template.ts';

elementContracts('tiwizi-exit-page', {
  short: exitPageExamples.examples,
  template: exitPageTemplate,
  changes: { label: 'كلمات أخرى', href: '/news' },
  taken: ['hidden'],
  module: new URL('./exit-page.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../button/button.css', import.meta.url),
    new URL('../visually-hidden/visually-hidden.css', import.meta.url),
    new URL('./exit-page.css', import.meta.url),
  ],
});

/** Where it led: a page under test cannot be left. */
class Staying extends TiwiziExitPage {
  readonly left: string[] = [];
  protected override replacePage(href: string): void {
    this.left.push(`${new URL(href).pathname} ${document.documentElement.hidden}`);
    document.documentElement.hidden = false;
  }
}
customElements.define('test-exit-page', Staying);

async function show(attributes: Record<string, string> = { href: '/weather' }): Promise<Staying> {
  const element = document.createElement('test-exit-page') as Staying;
  element.lang = 'fr';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const field = document.createElement('input');
  field.ariaLabel = 'x';
  document.body.replaceChildren(element, field);
  await element.updateComplete;
  return element;
}

const shift = async (times: number): Promise<void> => {
  for (let press = 0; press < times; press += 1) await sendKeys({ press: 'Shift' });
};

describe('tiwizi-exit-page', () => {
  it('is a link that tells the other page nothing, and says what it cannot do', async () => {
    const element = await show();
    const link = element.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('/weather');
    expect(link.relList.contains('noreferrer') && link.relList.contains('noopener')).to.equal(true);
    expect(document.getElementById(link.getAttribute('aria-describedby')!)!.textContent).to.contain('historique');
    await expect(element).to.be.accessible();
  });

  it('empties the page at once and puts the other in its place', async () => {
    const element = await show();
    element.querySelector('a')!.click();
    expect(element.left).to.deep.equal(['/weather true']);
  });

  it('leaves a press with Ctrl to the browser', async () => {
    const element = await show();
    const stop = (event: Event): void => event.preventDefault();
    window.addEventListener('click', stop, { once: true });
    element
      .querySelector('a')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    expect(element.left).to.deep.equal([]);
  });

  it('leaves by three presses of Shift, from a field too, and says how many are left', async () => {
    const element = await show();
    document.querySelector('input')!.focus();
    expect(element.querySelector<HTMLElement>('[data-tiwizi-part=keys]')!.hidden).to.equal(false);
    await shift(1);
    const status = element.querySelector('[role=status]')!;
    await waitUntil(() => status.textContent === 'Encore 2 fois pour quitter.');
    await shift(1);
    expect(element.left).to.deep.equal([]);
    await shift(1);
    expect(element.left).to.deep.equal(['/weather true']);
  });

  it('does not take capital letters for it', async () => {
    const element = await show();
    const field = document.querySelector('input')!;
    field.focus();
    // No driver holds one key while it presses another in all engines.
    for (const key of ['A', 'B', 'C'])
      for (const [type, name] of [
        ['keydown', 'Shift'],
        ['keydown', key],
        ['keyup', key],
        ['keyup', 'Shift'],
      ] as const)
        field.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true }));
    expect(element.left).to.deep.equal([]);
  });

  it('leaves Shift alone where asked to, and after it has left the page', async () => {
    const element = await show({ href: '/weather', 'without-keys': '' });
    expect(element.querySelector<HTMLElement>('[data-tiwizi-part=keys]')!.hidden).to.equal(true);
    await shift(3);
    const gone = await show();
    gone.remove();
    await shift(3);
    expect([...element.left, ...gone.left]).to.deep.equal([]);
  });

  it('shows no link that leads nowhere, and tells developers', async () => {
    const told: string[] = [];
    const { warn } = console;
    forgetReports();
    console.warn = (...args: unknown[]) => void told.push(String(args[0]));
    const element = await show({}).finally(() => (console.warn = warn));
    expect(element.querySelector('a')).to.equal(null);
    expect(told.join()).to.contain('exit-page-without-address');
  });
});
