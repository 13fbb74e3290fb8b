import { expect } from '@open-wc/testing';
import { Enhancer, READY } from '@tiwizi/core';
import { directionOf, locales } from '@tiwizi/i18n';
import { allExamples } from './all-examples.ts';
import './define.ts';

/** “Home, navigation” before the link “Home”: who hears it takes the one for the other. */
const landmarksNamedLikeALink = (host: Element): string[] =>
  [...host.querySelectorAll('nav[aria-label], section[aria-label]')]
    .map((landmark) => landmark.getAttribute('aria-label')!.trim())
    .filter((name) => [...host.querySelectorAll('a')].some(({ textContent }) => textContent!.trim() === name));

for (const { title, tag, examples } of allExamples) {
  describe(title, () => {
    if (tag) it(`defines <${tag}>`, () => expect(customElements.get(tag)).to.be.a('function'));

    for (const locale of locales) {
      it(`is accessible (${locale})`, async () => {
        for (const example of Object.values(examples)) {
          const markup = example.html(locale);
          expect(example.html(locale), 'pure').to.equal(markup);
          const host = document.createElement('div');
          host.lang = locale;
          host.dir = directionOf(locale);
          host.append(document.createRange().createContextualFragment(markup));
          document.body.replaceChildren(host);
          for (const element of host.querySelectorAll<Enhancer>('*')) {
            if (!element.localName.startsWith('tiwizi-')) continue;
            expect(element, `<${element.localName}> is defined`).to.be.instanceOf(Enhancer);
            await element.updateComplete;
            expect(element.hasAttribute(READY), `<${element.localName}> is ready`).to.equal(true);
          }
          await expect(host).to.be.accessible();
          expect(landmarksNamedLikeALink(host)).to.deep.equal([]);
        }
      }).timeout(60_000);
    }
  });
}
