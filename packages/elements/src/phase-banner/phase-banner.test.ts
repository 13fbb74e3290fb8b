import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './phase-banner.define.ts';
import type { TiwiziPhaseBanner } from './phase-banner.ts';
import { phaseBannerExamples } from './phase-banner.examples.ts';
import { phaseBannerTemplate } from './phase-banner.template.ts';

elementContracts('tiwizi-phase-banner', {
  short: phaseBannerExamples.examples,
  template: phaseBannerTemplate,
  changes: { phase: 'alpha', text: 'كلمات أخرى' },
  module: new URL('./phase-banner.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../layout/layout.css', import.meta.url),
    new URL('../tag/tag.css', import.meta.url),
    new URL('./phase-banner.css', import.meta.url),
  ],
});

async function show(attributes: Record<string, string>): Promise<TiwiziPhaseBanner> {
  const element = document.createElement('tiwizi-phase-banner');
  element.lang = 'fr';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

describe('tiwizi-phase-banner', () => {
  it('says how far the service is, and where to say what one thinks of it', async () => {
    const element = await show({ 'feedback-href': '/avis' });
    expect(element.textContent!.replace(/\s+/g, ' ')).to.equal(
      'Version bêta Ce service est nouveau et s’améliore encore. Donner votre avis',
    );
    expect(element.querySelector('a')!.getAttribute('href')).to.equal('/avis');
    await expect(element).to.be.accessible();
  });

  it('has a bad phase for beta, no link without address, and the agency’s own words', async () => {
    const element = await show({ phase: 'gamma', text: 'À l’essai.' });
    expect(element.textContent!.replace(/\s+/g, ' ')).to.equal('Version bêta À l’essai.');
    expect(element.querySelector('a')).to.equal(null);
  });
});
