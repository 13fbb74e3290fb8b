import { expect } from '@open-wc/testing';
import { READY } from '@tiwizi/core';
import { failures } from '../../fixtures/failures.ts';
import { leakContract } from './leak-contract.ts';

let count = 0;
const held: Element[] = [];

/** What the contract says of an element that does something when it comes, and something when it goes. */
async function failed(
  come: (element: HTMLElement) => unknown,
  go: (element: HTMLElement) => unknown = () => undefined,
): Promise<Readonly<Record<string, string>>> {
  const tag = `planted-leak-${++count}`;
  customElements.define(
    tag,
    class extends HTMLElement {
      connectedCallback(): void {
        come(this);
        this.setAttribute(READY, '');
      }
      disconnectedCallback(): void {
        go(this);
      }
    },
  );
  return failures(() => leakContract(tag, { full: `<${tag}>x</${tag}>` }));
}

const LEFT = 'leaves no listener on document, window or root, and no observer';
const nothing = (): void => undefined;

describe('the contract of leaving', () => {
  it('is kept by an element that takes all it brought', async () => {
    const going = new Map<Element, AbortController>();
    const observers = new Map<Element, MutationObserver>();
    const found = await failed(
      (element) => {
        const controller = new AbortController();
        going.set(element, controller);
        document.addEventListener('click', nothing, { signal: controller.signal });
        addEventListener('resize', nothing);
        element.addEventListener('click', nothing);
        document.body.addEventListener('planted', nothing, { once: true });
        document.body.dispatchEvent(new Event('planted'));
        const observer = new MutationObserver(nothing);
        observer.observe(document, { childList: true });
        observers.set(element, observer);
      },
      (element) => {
        going.get(element)!.abort();
        going.delete(element);
        removeEventListener('resize', nothing);
        observers.get(element)!.disconnect();
        observers.delete(element);
      },
    );
    expect(found).to.deep.equal({});
  });

  for (const [fault, come, message] of [
    [
      'a listener on document',
      (element: HTMLElement) => document.addEventListener('click', () => element.id),
      /"click" on document/,
    ],
    [
      'a listener on window',
      (element: HTMLElement) => addEventListener('resize', () => element.id),
      /"resize" on window/,
    ],
    [
      'a listener on the root',
      (element: HTMLElement) => document.documentElement.addEventListener('input', () => element.id, true),
      /"input" on html/,
    ],
    [
      'an observer',
      (element: HTMLElement) => new MutationObserver(() => element.id).observe(document, { childList: true }),
      /MutationObserver/,
    ],
  ] as const) {
    it(`finds ${fault} that is left`, async () => {
      const found = await failed(come);
      expect(found[LEFT]).to.match(message);
      expect(found['does not listen twice after it was moved']).to.match(message);
    });
  }

  const canCollect = 'gc' in globalThis;
  (canCollect ? it : it.skip)(
    `finds an element that is held${canCollect ? '' : ' (this browser does not let a test collect garbage)'}`,
    async () => {
      const found = await failed((element) => held.push(element));
      expect(found['is forgotten: its memory is given back']).to.match(
        /^full form: 12 of 12 elements that left the page are still held/,
      );
      held.length = 0;
    },
  );
});
