import { expect } from '@open-wc/testing';
import { elementContracts, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { expandWith } from '@tiwizi/ssr/expand-with';
import { sendKeys } from '@web/test-runner-commands';
import './plain-language.define.ts';
import type { TiwiziPlainLanguage } from './plain-language.ts';
import { plainLanguageExamples } from './plain-language.examples.ts';
import { plainLanguageTemplate } from './plain-language.template.ts';

elementContracts('tiwizi-plain-language', {
  short: plainLanguageExamples.examples,
  template: plainLanguageTemplate,
  changes: { 'heading-level': '4' },
  taken: ['hidden', 'aria-pressed'],
  module: new URL('./plain-language.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('./plain-language.css', import.meta.url),
  ],
});

async function show(markup: string, lang = 'fr'): Promise<TiwiziPlainLanguage> {
  const host = document.createElement('div');
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-plain-language')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-plain-language', () => {
  const short =
    '<tiwizi-plain-language><p slot="plain" id="easy">Simple</p><p slot="full" id="law">Complet <a href="#easy">vers</a></p></tiwizi-plain-language>';
  const visible = (element: Element): string[] =>
    ['plain', 'full'].filter(
      (name) => element.querySelector(`[data-tiwizi-part=${name}]`)!.hasAttribute('hidden') === false,
    );

  it('shows one of the two, and the other by key', async () => {
    const element = await show(short);
    expect(visible(element)).to.deep.equal(['full']);
    const [simple] = element.querySelectorAll('button');
    simple!.focus();
    await sendKeys({ press: 'Enter' });
    expect(visible(element)).to.deep.equal(['plain']);
    expect(simple!.getAttribute('aria-pressed')).to.equal('true');
    expect(document.activeElement === simple).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('shows the plain one first where it is asked to, and keeps what was chosen when the language changes', async () => {
    const element = await show(short.replace('<tiwizi-plain-language', '<tiwizi-plain-language plain'));
    expect(visible(element)).to.deep.equal(['plain']);
    element.select('full');
    element.parentElement!.lang = 'ar';
    await waitUntil(() => element.querySelector('button')!.innerText === 'بكلمات بسيطة', 'it speaks Arabic');
    expect(visible(element)).to.deep.equal(['full']);
  });

  it('shows the one that a link leads into, or that the search of the browser finds', async () => {
    const element = await show(short);
    element.querySelector('a')!.click();
    expect(visible(element)).to.deep.equal(['plain']);
    element.querySelector('#law')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(visible(element)).to.deep.equal(['full']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has both texts and no button before script', async () => {
    const printed = expandWith(short, { kits: [[plainLanguageTemplate]], lang: 'fr-MA' });
    const page = document.createRange().createContextualFragment(printed.replaceAll('tiwizi-plain-language', 'div'));
    expect(page.querySelectorAll('[hidden]')).to.have.length(1);
    expect(page.querySelector('[role=group]')!.hasAttribute('hidden')).to.equal(true);
    expect([...page.querySelectorAll('h2')].map((each) => each.textContent)).to.have.length(2);
  });
});
