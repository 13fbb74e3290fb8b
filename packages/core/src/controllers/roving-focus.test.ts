import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { RovingFocus, type RovingFocusOptions } from './roving-focus.ts';

const words = ['Agadir', 'Azrou', 'Fès', 'Rabat'];

async function list(
  options: Omit<RovingFocusOptions, 'items'> = {},
  dir: 'ltr' | 'rtl' = 'ltr',
): Promise<{ items: HTMLElement[]; stop(): void }> {
  const host = await fixture<HTMLElement>(
    html`<div dir=${dir}>${words.map((word) => html`<button type="button">${word}</button>`)}</div>`,
  );
  const items = [...host.querySelectorAll('button')];
  const listening = new AbortController();
  const focus = new RovingFocus(host, { ...options, items: () => items.filter((each) => !each.hidden) });
  focus.listen(listening.signal);
  focus.setStop(items[0]);
  items[0]!.focus();
  return { items, stop: () => listening.abort() };
}

const here = (): string => document.activeElement!.textContent!;

/** Presses keys one after another; gives where each led. */
async function press(...keys: readonly string[]): Promise<string[]> {
  const places: string[] = [];
  for (const key of keys) {
    await sendKeys({ press: key });
    places.push(here());
  }
  return places;
}

describe('RovingFocus', () => {
  it('goes on and back by the arrows along it, round at the ends, and to both ends', async () => {
    await list();
    expect(await press('ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'End', 'Home')).to.deep.equal([
      'Azrou',
      'Agadir',
      'Rabat',
      'Agadir',
      'Rabat',
      'Agadir',
    ]);
    expect(await press('ArrowRight', 'ArrowLeft'), 'arrows across it are not its own').to.deep.equal([
      'Agadir',
      'Agadir',
    ]);
  });

  for (const [dir, forward, back] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const)
    it(`goes the way of the writing where it lies across the page: ${dir}`, async () => {
      await list({ orientation: 'horizontal' }, dir);
      expect(await press(forward, forward, back, 'ArrowDown')).to.deep.equal(['Azrou', 'Fès', 'Azrou', 'Azrou']);
    });

  it('is one stop of the Tab key, where the focus was last', async () => {
    const { items } = await list();
    await press('ArrowDown');
    expect(items.map((each) => each.tabIndex)).to.deep.equal([-1, 0, -1, -1]);
    items[2]!.focus();
    expect(items.map((each) => each.tabIndex)).to.deep.equal([-1, -1, 0, -1]);
  });

  it('tells what a key reached, leaves out what is hidden, and leaves keys with a modifier alone', async () => {
    const reached: string[] = [];
    const { items, stop } = await list({ moved: (item) => reached.push(item.textContent!) });
    items[1]!.hidden = true;
    await press('ArrowDown');
    const withControl = { key: 'ArrowDown', ctrlKey: true, bubbles: true, cancelable: true };
    expect(items[2]!.dispatchEvent(new KeyboardEvent('keydown', withControl))).to.equal(true);
    expect(reached).to.deep.equal(['Fès']);
    stop();
    await press('ArrowDown');
    expect(reached, 'not once it stopped listening').to.deep.equal(['Fès']);
  });

  it('leads to what begins with the letters typed, only where it is wanted', async () => {
    await list({ typeAhead: true });
    expect(await press('a', 'a', 'a'), 'one letter again and again').to.deep.equal(['Azrou', 'Agadir', 'Azrou']);
    await list({ typeAhead: true });
    expect(await press('a', 'z')).to.deep.equal(['Azrou', 'Azrou']);
    await list();
    expect(await press('r')).to.deep.equal(['Agadir']);
  });
});
