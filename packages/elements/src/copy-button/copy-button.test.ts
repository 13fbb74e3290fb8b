import { expect } from '@open-wc/testing';
import { elementContracts, waitUntil, watchLiveRegions } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import './copy-button.define.ts';
import type { TiwiziCopyButton } from './copy-button.ts';
import { copyButtonExamples } from './copy-button.examples.ts';
import { copyButtonTemplate } from './copy-button.template.ts';

elementContracts('tiwizi-copy-button', {
  short: copyButtonExamples.examples,
  template: copyButtonTemplate,
  taken: ['hidden'],
  changes: { label: 'شيء آخر' },
  module: new URL('./copy-button.define.ts', import.meta.url),
  styles: [tokens, new URL('../button/button.css', import.meta.url), new URL('./copy-button.css', import.meta.url)],
});

async function show(attributes: string): Promise<TiwiziCopyButton> {
  const host = document.createElement('div');
  host.lang = 'fr';
  host.append(
    document
      .createRange()
      .createContextualFragment(
        `<p id="n">\u2068RS-2\u2069 </p><tiwizi-copy-button label="le numéro" ${attributes}></tiwizi-copy-button>`,
      ),
  );
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-copy-button')!;
  await element.updateComplete;
  return element;
}

/** The clipboard of the browser, which asks a person: here it takes what it is given, or refuses. */
function clipboard(isAllowed: boolean): { readonly written: string[]; restore(): void } {
  const written: string[] = [];
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: isAllowed ? { writeText: (text: string) => Promise.resolve(void written.push(text)) } : undefined,
  });
  return {
    written,
    restore: () =>
      own ? Object.defineProperty(navigator, 'clipboard', own) : Reflect.deleteProperty(navigator, 'clipboard'),
  };
}

describe('tiwizi-copy-button', () => {
  for (const [way, attributes, copied] of [
    ['a text', 'text="RS-1"', 'RS-1'],
    ['the text of an element, without what isolates it', 'source="n"', 'RS-2'],
  ] as const)
    it(`copies ${way}, and says so, each time it is pressed`, async () => {
      const element = await show(attributes);
      const board = clipboard(true);
      const watch = watchLiveRegions();
      element.querySelector('button')!.focus();
      for (const times of [1, 2]) {
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => watch.said.length === times, 'it is said');
      }
      watch.stop();
      board.restore();
      expect(board.written).to.deep.equal([copied, copied]);
      expect(watch.said).to.deep.equal(['Copié', 'Copié']);
      expect(document.activeElement!.textContent!.replace(/\s+/g, ' ').trim()).to.equal('Copier le numéro');
      await expect(element).to.be.accessible();
    });

  it('says that it cannot, and gives the text to select', async () => {
    const element = await show('text="RS-1"');
    const board = clipboard(false);
    element.querySelector('button')!.click();
    await waitUntil(() => element.textContent!.includes('La copie est impossible ici'), 'it is said');
    board.restore();
    expect(element.querySelector('[role=status]')!.textContent).to.contain('\u2068RS-1\u2069');
    element.text = 'RS-9';
    await element.updateComplete;
    expect(element.querySelector('[role=status]')!.textContent, 'of another text nothing is said').to.equal('');
  });
});
