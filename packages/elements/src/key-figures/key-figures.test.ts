import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './key-figures.define.ts';
import type { TiwiziKeyFigures } from './key-figures.ts';
import { keyFiguresExamples } from './key-figures.examples.ts';
import { keyFiguresTemplate } from './key-figures.template.ts';

elementContracts('tiwizi-key-figures', {
  short: keyFiguresExamples.examples,
  template: keyFiguresTemplate,
  changes: { heading: 'عنوان آخر', figures: JSON.stringify([{ value: 2, label: 'مكاتب' }]), 'heading-level': '3' },
  module: new URL('./key-figures.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('./key-figures.css', import.meta.url),
  ],
});

async function show(markup: string, lang = 'fr'): Promise<TiwiziKeyFigures> {
  const host = document.createElement('div');
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-key-figures')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-key-figures', () => {
  it('writes numbers as the language does, and keeps what they are worth', async () => {
    const figures = JSON.stringify([
      { value: 128400, label: 'demandes' },
      { value: 0.935, type: 'percent', label: 'à temps' },
      { value: 1250, type: 'money', label: 'frais' },
    ]);
    const element = await show(`<tiwizi-key-figures figures='${figures}'></tiwizi-key-figures>`);
    expect([...element.querySelectorAll('bdi')].map((each) => each.textContent)).to.include.members([
      '128\u202f400',
      '93,5\u202f%',
      '1\u202f250\u00a0DH',
    ]);
    expect([...element.querySelectorAll('data')].map(({ value }) => value)).to.deep.equal(['128400', '0.935', '1250']);
    await expect(element).to.be.accessible();
  });

  it('leaves out what is no figure, and shows nothing without any', async () => {
    const figures = JSON.stringify([
      { value: 'x', label: 'a' },
      null,
      { value: 1 },
      { value: 1, label: 'b', type: 'c' },
    ]);
    const element = await show(`<tiwizi-key-figures figures='${figures}'></tiwizi-key-figures>`);
    expect(element.querySelector('dl')!.checkVisibility()).to.equal(false);
  });
});
