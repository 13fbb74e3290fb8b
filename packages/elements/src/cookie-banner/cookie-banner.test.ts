import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './cookie-banner.define.ts';
import type { TiwiziCookieBanner } from './cookie-banner.ts';
import { cookieBannerExamples } from './cookie-banner.examples.ts';
import { cookieBannerTemplate } from './cookie-banner.template.ts';

elementContracts('tiwizi-cookie-banner', {
  short: cookieBannerExamples.examples,
  template: cookieBannerTemplate,
  changes: { text: 'كلمات أخرى', heading: 'عنوان آخر' },
  module: new URL('./cookie-banner.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../layout/layout.css', import.meta.url),
    new URL('../button/button.css', import.meta.url),
    new URL('./cookie-banner.css', import.meta.url),
  ],
});

async function show(attributes: Record<string, string>): Promise<TiwiziCookieBanner> {
  const element = document.createElement('tiwizi-cookie-banner');
  element.lang = 'fr';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
}

describe('tiwizi-cookie-banner', () => {
  it('posts a choice by one press, and sets no cookie of its own', async () => {
    const before = document.cookie;
    const element = await show({ action: '/cookies', csrf: 'abc', 'return-to': '/fr', 'policy-href': '/temoins' });
    const form = element.querySelector('form')!;
    expect([form.method, form.getAttribute('action')]).to.deep.equal(['post', '/cookies']);
    const [accept, refuse] = form.querySelectorAll('button');
    const values = (button: HTMLElement): unknown => Object.fromEntries(new FormData(form, button));
    expect(values(accept!)).to.deep.equal({ 'return-to': '/fr', csrf: 'abc', cookies: 'accepted' });
    expect(values(refuse!)).to.deep.equal({ 'return-to': '/fr', csrf: 'abc', cookies: 'refused' });
    expect(document.cookie).to.equal(before);
    await expect(element).to.be.accessible();
  });

  it('makes refusing as easy as accepting', async () => {
    const [accept, refuse] = (await show({ action: '/cookies' })).querySelectorAll('button');
    expect(accept!.className).to.equal(refuse!.className);
  });

  it('says what was chosen, and asks no more', async () => {
    const element = await show({ choice: 'refused', action: '/cookies' });
    expect(element.querySelector('p')!.textContent).to.equal('Vous avez refusé la mesure.');
    expect(element.querySelector('form')).to.equal(null);
  });

  it('shows nothing that cannot be answered', async () => {
    expect((await show({ text: 'x' })).children.length).to.equal(0);
  });
});
