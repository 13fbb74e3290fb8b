import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import './glossary-term.define.ts';
import type { TiwiziGlossaryTerm } from './glossary-term.ts';
import { glossaryTermExamples } from './glossary-term.examples.ts';
import { glossaryTermTemplate } from './glossary-term.template.ts';

elementContracts('tiwizi-glossary-term', {
  short: glossaryTermExamples.examples,
  template: glossaryTermTemplate,
  changes: { term: 'كلمة', definition: 'معنى آخر', href: '#more' },
  module: new URL('./glossary-term.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('./glossary-term.css', import.meta.url),
  ],
});

async function show(markup: string, lang = 'fr'): Promise<TiwiziGlossaryTerm> {
  const host = document.createElement('div');
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-glossary-term')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-glossary-term', () => {
  const short =
    '<p>Avec une <tiwizi-glossary-term term="procuration" definition="Un papier signé." href="/mots"></tiwizi-glossary-term>.</p>';

  it('explains the word when it is pressed, within the sentence, and goes by Escape', async () => {
    const element = await show(short);
    const [button, words] = [element.querySelector('button')!, element.querySelector<HTMLElement>('[popover]')!];
    expect(element.parentElement!.localName).to.equal('p');
    expect(words.checkVisibility()).to.equal(false);
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(words.matches(':popover-open')).to.equal(true);
    expect(words.innerText).to.contain('Un papier signé.');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    expect(words.matches(':popover-open')).to.equal(false);
    expect(document.activeElement === button).to.equal(true);
  });

  it('is no button that sends a form', async () => {
    const element = await show(`<form>${short}</form>`);
    expect(element.querySelector('button')!.type).to.equal('button');
  });
});
