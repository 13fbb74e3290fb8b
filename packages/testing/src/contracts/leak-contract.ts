import { check, forEach } from './check.ts';
import { leftBehind } from './leak-watch.ts';
import { chosenForms, type MarkupOptions } from './markup.ts';
import { onStage, settled } from './stage.ts';
import { suite } from './suite.ts';

/** What an element is tested with. */
export interface LeakContractOptions extends MarkupOptions {
  /** What is done with each element before it goes: opened, filled, clicked. */
  readonly act?: (element: HTMLElement) => unknown;
  /** How often an element comes and goes. Default 12. */
  readonly times?: number;
}

const collector = (globalThis as { gc?: () => void }).gc;

/**
 * Declares the contract of leaving: an element that has left the page holds nothing of it and is held by nothing. No listener of its own is
 * left on document, window or root, no observer goes on, and its memory is given back.
 *
 * The last is asserted where the browser lets tests collect garbage (Chromium with `--js-flags=--expose-gc`), and skipped by name elsewhere.
 * Standards: DOM Standard 2.7 (`AbortSignal` of listeners), 4.3 (mutation observers).
 *
 * @param tag a defined element
 */
export function leakContract(tag: string, options: LeakContractOptions): void {
  const forms = chosenForms(tag, options);
  const { act, times = 12 } = options;
  suite(`<${tag}>: the contract of leaving`, {
    'leaves no listener on document, window or root, and no observer': () =>
      forEach(forms, async (form) => {
        const left = await leftBehind(async () => {
          for (let time = 0; time < 3; time++)
            await onStage(tag, form.html('ar-MA'), 'ar-MA', ({ subject }) => act?.(subject));
        });
        check(!left.length, `left behind: ${left.join(', ')}`);
      }),

    'does not listen twice after it was moved': () =>
      forEach(forms, (form) =>
        onStage(tag, form.html('ar-MA'), 'ar-MA', async ({ host, subject }) => {
          const parent = subject.parentElement!;
          const left = await leftBehind(async () => {
            for (let time = 0; time < 3; time++) {
              parent.append(subject);
              await settled(host);
            }
            subject.remove();
            await settled(subject);
          });
          check(!left.length, `left behind: ${left.join(', ')}`);
        }),
      ),

    'is forgotten: its memory is given back': collector
      ? () =>
          forEach(forms, async (form) => {
            const gone: WeakRef<Element>[] = [];
            for (let time = 0; time < times; time++) {
              await onStage(tag, form.html('ar-MA'), 'ar-MA', async ({ subject }) => {
                await act?.(subject);
                gone.push(new WeakRef(subject));
              });
            }
            const alive = (): number => gone.filter((each) => each.deref()).length;
            // An engine may hold the one it saw last. A reference is kept alive until the task ends in which it was looked at.
            for (let round = 0; round < 20 && (round === 0 || alive() > 1); round++) {
              await new Promise((done) => setTimeout(done, 10));
              collector();
            }
            check(alive() <= 1, `${alive()} of ${times} elements that left the page are still held`);
          })
      : { skipped: 'this browser does not let a test collect garbage' },
  });
}
