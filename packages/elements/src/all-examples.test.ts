import { expect } from '@open-wc/testing';
import { Enhancer, READY, type ElementTemplate } from '@tiwizi/core';
import { directionOf, locales, type Locale } from '@tiwizi/i18n';
import { render } from 'lit/html.js';
import { allExamples } from './all-examples.ts';
import './define.ts';
import { templates } from './templates.ts';

const byTag = new Map<string, ElementTemplate>(templates.map((template) => [template.tag, template]));

async function shown(markup: string, locale: Locale): Promise<HTMLElement> {
  document.body.replaceChildren();
  const host = document.createElement('div');
  host.lang = locale;
  host.dir = directionOf(locale);
  host.append(document.createRange().createContextualFragment(markup));
  document.body.append(host);
  const elements = [...host.querySelectorAll<Enhancer>('*')].filter((element) => element.localName.startsWith('tiwizi-'));
  for (const element of elements) {
    expect(element, `<${element.localName}> is defined`).to.be.instanceOf(Enhancer);
    await element.updateComplete;
    expect(element.hasAttribute(READY), `<${element.localName}> is ready`).to.equal(true);
  }
  return host;
}

/** Without what upgrading adds, and with the numbers that keep ids apart taken off. */
const plain = (markup: string): string => markup.replaceAll(` ${READY}=""`, '').replaceAll(' open=""', '').replace(/<!--.*?-->/g, '').replace(/(error-summary|tiwizi-ornament)-\d+/g, '$1');

for (const { title, tag, examples } of allExamples) {
  describe(title, () => {
    if (tag) it(`defines <${tag}>`, () => expect(customElements.get(tag)).to.be.a('function'));

    for (const locale of locales) {
      it(`is accessible, and the same whether printed, generated or adopted (${locale})`, async () => {
        for (const [name, example] of Object.entries(examples)) {
          const markup = example.html(locale);
          expect(example.html(locale), 'pure').to.equal(markup);
          const template = document.createElement('template');
          template.content.append(document.createRange().createContextualFragment(markup));
          const short = [...template.content.querySelectorAll('*')].map((element) => byTag.has(element.localName) && !element.childNodes.length);

          const host = await shown(markup, locale);
          [...template.content.querySelectorAll('*')].forEach((element, index) => {
            if (!short[index]) return;
            const { read, print } = byTag.get(element.localName)!;
            const printed = document.createElement('div');
            render(print(read(new Map([...element.attributes].map((each) => [each.name, each.value]))), { locale, uniqueId: (base) => base }), printed);
            const generated = [...host.querySelectorAll(element.localName)].find((each) => plain(each.innerHTML) === plain(printed.innerHTML));
            expect(generated, `${name}: <${element.localName}> generated as printed: ${plain(printed.innerHTML)}`).to.not.equal(undefined);
          });
          await expect(host).to.be.accessible();

          const full = plain(host.innerHTML);
          const adopted = await shown(full, locale);
          expect(plain(adopted.innerHTML), `${name}: adopting the full form changes nothing`).to.equal(full);
        }
      }).timeout(60_000);
    }
  });
}
