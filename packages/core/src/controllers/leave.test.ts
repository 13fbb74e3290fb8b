import { expect } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import { leave } from './leave.ts';

function left(): { element: HTMLElement; go: () => void; times: () => number } {
  const element = document.createElement('section');
  document.body.append(element);
  let count = 0;
  const go = leave(element, () => {
    count++;
    element.remove();
  });
  return { element, go, times: () => count };
}

describe('what is left with the focus in it', () => {
  it('is unseen at once, and goes by itself a moment later', async () => {
    const { element, times } = left();
    expect([element.isConnected, element.className, times()]).to.deep.equal([true, 'tiwizi-visually-hidden', 0]);
    await waitUntil(() => !element.isConnected, 'it goes');
    expect([element.className, times()]).to.deep.equal(['', 1]);
  });

  it('goes at the next key, and once', () => {
    const { element, go, times } = left();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    expect(element.isConnected).to.equal(false);
    go();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    expect(times()).to.equal(1);
  });

  it('goes when it is told to', () => {
    const { element, go } = left();
    go();
    expect([element.isConnected, element.className]).to.deep.equal([false, '']);
  });
});
