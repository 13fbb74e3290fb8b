import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './notice.define.ts';
import type { TiwiziNotice } from './notice.ts';
import { noticeExamples } from './notice.examples.ts';
import { noticeTemplate } from './notice.template.ts';

elementContracts('tiwizi-notice', {
  short: noticeExamples.examples,
  template: noticeTemplate,
  module: new URL('./notice.define.ts', import.meta.url),
  styles: [tokens, new URL('./notice.css', import.meta.url)],
  full: { author: '<tiwizi-notice type="success"><p>تم الإرسال</p></tiwizi-notice>' },
  changes: { text: 'نص آخر' },
});

async function notice(markup: string, lang = 'fr'): Promise<TiwiziNotice> {
  const host = document.createElement('div');
  host.lang = lang;
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-notice')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-notice', () => {
  it('says its kind in words', async () => {
    const element = await notice(
      '<tiwizi-notice type="warning" heading="Pièce manquante" text="Joignez-la."></tiwizi-notice>',
    );
    expect(element.querySelector('h2')!.textContent).to.equal('Attention\u202f: Pièce manquante');
    expect(element.querySelector('p')!.textContent).to.equal('Joignez-la.');
    const silent = await notice('<tiwizi-notice text="Ouvert."></tiwizi-notice>');
    expect(silent.textContent).to.equal('Information\u202f: Ouvert.');
    expect(silent.querySelector('h2')).to.equal(null);
  });

  it('takes a bad kind for info, and has the heading level asked for', async () => {
    const element = await notice(
      '<tiwizi-notice type="party" heading="Fête" heading-level="3" text="…"></tiwizi-notice>',
    );
    expect(element.querySelector('h3')!.textContent).to.equal('Information\u202f: Fête');
  });

  it('leaves children of the author’s own, whatever changes', async () => {
    const element = await notice('<tiwizi-notice type="success" text="autre"><p id="own">Le mien</p></tiwizi-notice>');
    const own = element.querySelector('#own');
    element.text = 'encore autre';
    element.closest('div')!.lang = 'ar';
    await element.updateComplete;
    expect(element.children).to.have.length(1);
    expect(element.firstElementChild).to.equal(own);
    expect(own!.textContent).to.equal('Le mien');
  });

  it('follows its properties, region by region', async () => {
    const element = await notice('<tiwizi-notice heading="A" text="B"></tiwizi-notice>');
    const [heading, text] = element.children;
    element.text = 'C';
    await element.updateComplete;
    expect(element.children[0]).to.equal(heading);
    expect(element.children[1]).to.equal(text);
    expect(text!.textContent).to.equal('C');
    element.heading = undefined;
    await element.updateComplete;
    expect(element.textContent).to.equal('Information\u202f: C');
  });

  it('follows a server’s full form too, when its properties change', async () => {
    const element = await notice(
      '<tiwizi-notice heading="A" text="B"><h2 data-tiwizi-part="heading">A</h2><p data-tiwizi-part="text">B</p></tiwizi-notice>',
    );
    const heading = element.querySelector('h2');
    expect(heading!.textContent, 'as it came').to.equal('A');
    element.heading = 'Z';
    await element.updateComplete;
    expect(element.querySelector('h2')).to.equal(heading);
    expect(heading!.textContent).to.equal('Information\u202f: Z');
  });

  it('shows text as text', async () => {
    const element = await notice('<tiwizi-notice text="&lt;img src=x onerror=alert(1)&gt;"></tiwizi-notice>');
    expect(element.querySelector('img')).to.equal(null);
    expect(element.textContent).to.contain('<img src=x');
  });
});
