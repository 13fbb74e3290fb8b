import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { onDismiss, type DismissalReason } from './dismissal.ts';

interface Opened {
  readonly reasons: DismissalReason[];
  readonly inside: HTMLButtonElement;
  readonly outside: HTMLButtonElement;
  close(): void;
}

/** What is open, the control that opened it, and something beside. */
async function opened(): Promise<Opened> {
  const page = await fixture<HTMLElement>(
    html`<div
      ><button id="opener">Menu</button><div id="menu"><button id="in">In</button></div
      ><button id="out">Out</button></div
    >`,
  );
  const [opener, menu] = [...page.children] as [HTMLElement, HTMLElement];
  const reasons: DismissalReason[] = [];
  const listening = new AbortController();
  onDismiss([opener, menu], (reason) => reasons.push(reason), listening.signal);
  const button = (id: string): HTMLButtonElement => page.querySelector<HTMLButtonElement>(`#${id}`)!;
  return { reasons, inside: button('in'), outside: button('out'), close: () => listening.abort() };
}

const press = (target: Element): boolean => target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));

describe('onDismiss', () => {
  it('hears Escape from within, and hands it on to nobody', async () => {
    const { reasons, inside, outside } = await opened();
    let heard = 0;
    const count = (): number => (heard += 1);
    document.addEventListener('keydown', count);
    inside.focus();
    await sendKeys({ press: 'Escape' });
    expect(reasons).to.deep.equal(['escape']);
    expect(heard).to.equal(0);
    outside.focus();
    reasons.length = 0;
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', count);
    expect(reasons, 'Escape elsewhere is not its own').to.deep.equal([]);
    expect(heard).to.equal(1);
  });

  it('hears a press and a focus that go elsewhere, not those within', async () => {
    const { reasons, inside, outside } = await opened();
    press(inside);
    inside.focus();
    expect(reasons).to.deep.equal([]);
    press(outside);
    expect(reasons).to.deep.equal(['outside']);
    outside.focus();
    expect(reasons).to.deep.equal(['outside', 'outside']);
  });

  it('hears nothing once it has closed', async () => {
    const { reasons, inside, outside, close } = await opened();
    close();
    press(outside);
    inside.focus();
    await sendKeys({ press: 'Escape' });
    expect(reasons).to.deep.equal([]);
  });
});
