import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './page-footer.define.ts';
import { pageFooterExamples } from './page-footer.examples.ts';
import { pageFooterTemplate } from './page-footer.template.ts';

elementContracts('tiwizi-page-footer', {
  short: pageFooterExamples.examples,
  template: pageFooterTemplate,
  module: new URL('./page-footer.define.ts', import.meta.url),
  styles: [tokens, new URL('./page-footer.css', import.meta.url)],
  changes: { statement: 'جماعة المثال' },
});

async function shown(attributes: Record<string, string>): Promise<HTMLElement> {
  const host = document.createElement('div');
  host.lang = 'fr';
  const element = document.createElement('tiwizi-page-footer');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  host.append(element);
  document.body.replaceChildren(host);
  await element.updateComplete;
  return element;
}

describe('tiwizi-page-footer', () => {
  it('lists the links in order, each in its language', async () => {
    const element = await shown({
      links: '[{"href":"/a","text":"A"},{"href":"/b","text":"ب","lang":"ar"},{"text":"nowhere"}]',
    });
    expect(
      [...element.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.lang, link.textContent]),
    ).to.deep.equal([
      ['/a', '', 'A'],
      ['/b', 'ar', 'ب'],
    ]);
  });

  it('takes a list it cannot read for none', async () => {
    const element = await shown({ links: '[oops', statement: 'Commune d’Exemple' });
    expect(element.querySelector('nav')).to.equal(null);
    expect(element.textContent).to.equal('Commune d’Exemple');
  });

  it('says that a demonstration is one', async () => {
    expect((await shown({ demonstration: '' })).textContent).to.contain('projet indépendant');
  });
});
