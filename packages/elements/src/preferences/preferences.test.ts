import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './preferences.define.ts';
import type { TiwiziPreferences } from './preferences.ts';
import { preferencesExamples } from './preferences.examples.ts';
import { preferencesTemplate } from './preferences.template.ts';

elementContracts('tiwizi-preferences', {
  short: preferencesExamples.examples,
  template: preferencesTemplate,
  changes: { action: '/fr/preferences' },
  module: new URL('./preferences.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../field/field.css', import.meta.url),
    new URL('./preferences.css', import.meta.url),
  ],
});

async function show(markup: string): Promise<TiwiziPreferences> {
  const host = document.createElement('div');
  host.lang = 'fr';
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-preferences')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-preferences', () => {
  it('is a form of native controls, and posts what is chosen', async () => {
    const element = await show(
      '<tiwizi-preferences action="/fr/preferences" return-to="/fr/help" text-size="large" low-data></tiwizi-preferences>',
    );
    const form = element.querySelector('form')!;
    expect([form.method, form.getAttribute('action')]).to.deep.equal(['post', '/fr/preferences']);
    expect([...new FormData(form)]).to.deep.equal([
      ['return-to', '/fr/help'],
      ['text-size', 'large'],
      ['contrast', 'auto'],
      ['scheme', 'auto'],
      ['low-data', 'yes'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('takes what it does not know for nothing chosen', async () => {
    const element = await show('<tiwizi-preferences text-size="huge" scheme="pink"></tiwizi-preferences>');
    const form = new FormData(element.querySelector('form')!);
    expect([form.get('text-size'), form.get('scheme')]).to.deep.equal(['normal', 'auto']);
  });

  it('makes all text larger, by what the server prints on <html> alone', async () => {
    const root = document.documentElement;
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = new URL('./preferences.css', import.meta.url).href;
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve, { once: true }));
    document.head.append(sheet);
    await loaded;
    const size = (): number => parseFloat(getComputedStyle(root).fontSize);
    const plain = size();
    root.dataset['tiwiziTextSize'] = 'large';
    expect(size()).to.equal(plain * 1.25);
    root.dataset['tiwiziTextSize'] = 'larger';
    expect(size()).to.equal(plain * 1.5);
    delete root.dataset['tiwiziTextSize'];
    sheet.remove();
  });
});
