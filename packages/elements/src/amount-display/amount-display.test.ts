import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './amount-display.define.ts';
import type { TiwiziAmountDisplay } from './amount-display.ts';
import { amountDisplayExamples } from './amount-display.examples.ts';
import { amountDisplayTemplate } from './amount-display.template.ts';

elementContracts('tiwizi-amount-display', {
  short: amountDisplayExamples.examples,
  template: amountDisplayTemplate,
  changes: { value: '12', whole: '' },
  module: new URL('./amount-display.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('./amount-display.css', import.meta.url),
  ],
});

async function show(markup: string, lang = 'fr'): Promise<TiwiziAmountDisplay> {
  const host = document.createElement('div');
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-amount-display')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-amount-display', () => {
  it('writes the amount as the language does, and keeps what it is worth', async () => {
    const element = await show('<tiwizi-amount-display value="1250.5"></tiwizi-amount-display>');
    expect(element.textContent!.trim()).to.equal('1\u202f250,50\u00a0DH');
    expect(element.querySelector('data')!.value).to.equal('1250.5');
    await expect(element).to.be.accessible();
  });

  it('counts whole dirhams in Arabic', async () => {
    const element = await show('<tiwizi-amount-display value="2" whole></tiwizi-amount-display>', 'ar');
    expect(element.textContent!.trim()).to.equal('درهمان');
  });

  it('shows nothing of what is no amount or no currency, and does not throw', async () => {
    for (const attributes of ['value="x"', 'value="5" currency="dirham"', '']) {
      const element = await show(`<tiwizi-amount-display ${attributes}></tiwizi-amount-display>`);
      expect(element.textContent!.trim()).to.equal('');
      expect(element.hasAttribute('data-tiwizi-ready')).to.equal(true);
    }
  });
});
