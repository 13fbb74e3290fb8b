import { expect } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { READY, type Enhancer } from '@tiwizi/core';
import { directionOf, locales, type OwnLocale } from '@tiwizi/i18n';
import '@tiwizi/elements/define';
import './stepper.define.ts';
import { stepperExamples } from './stepper.examples.ts';

/** A count shows what is typed, which the contracts do: it has tests of its own. */
const withoutCount = (html: string): string => html.replace(/ character-count="\d+"/g, '');

elementContracts(stepperExamples.tag!, {
  full: Object.fromEntries(
    Object.entries(stepperExamples.examples).map(([name, example]) => [
      name,
      (locale: OwnLocale) => withoutCount(example.html(locale)),
    ]),
  ),
  module: new URL('../../fixtures/elements.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../../../elements/src/field/field.css', import.meta.url),
    new URL('../../../elements/src/base/type.css', import.meta.url),
    new URL('../../../elements/src/button/button.css', import.meta.url),
    new URL('../../../elements/src/step-progress/step-progress.css', import.meta.url),
    new URL('../../../elements/src/visually-hidden/visually-hidden.css', import.meta.url),
    new URL('./stepper.css', import.meta.url),
  ],
});

for (const locale of locales) {
  describe(`${stepperExamples.title} (${locale})`, () => {
    for (const [name, example] of Object.entries(stepperExamples.examples)) {
      it(`${name} is accessible`, async () => {
        document.body.replaceChildren();
        const host = document.createElement('main');
        host.lang = locale;
        host.dir = directionOf(locale);
        host.append(document.createRange().createContextualFragment(example.html(locale)));
        document.body.append(host);
        const elements = [...host.querySelectorAll<Enhancer>('*')].filter((element) =>
          element.localName.startsWith('tiwizi-'),
        );
        for (const element of elements) {
          await element.updateComplete;
          expect(element.hasAttribute(READY), `<${element.localName}> is defined and ready`).to.equal(true);
        }
        expect(host.querySelectorAll('h1:not([hidden])')).to.have.length(1);
        const links = [...host.querySelectorAll('a')].map(({ textContent, pathname, hash }) => ({
          name: textContent!.replace(/\s+/g, ' ').trim(),
          place: pathname + hash,
        }));
        const twins = links.filter((one) => links.some(({ name, place }) => name === one.name && place !== one.place));
        expect(twins, 'links of one name that lead to two places').to.deep.equal([]);
        await expect(host).to.be.accessible();
      });
    }
  });
}
