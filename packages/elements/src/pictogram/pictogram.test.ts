import { expect } from '@open-wc/testing';
import { locales, text } from '@tiwizi/i18n';
import { pictograms, type PictogramName } from '@tiwizi/icons/pictograms';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './pictogram.define.ts';
import type { TiwiziPictogram } from './pictogram.ts';
import { pictogramExamples } from './pictogram.examples.ts';
import { pictogramMessages } from './pictogram.messages.ts';
import { pictogramTemplate } from './pictogram.template.ts';

const { all: _all, allLarge: _allLarge, ...few } = pictogramExamples.examples;

elementContracts('tiwizi-pictogram', {
  short: few,
  template: pictogramTemplate,
  changes: { label: 'عنوان آخر' },
  module: new URL('./pictogram.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../field/field.css', import.meta.url),
    new URL('./pictogram-drawing.css', import.meta.url),
    new URL('./pictogram.css', import.meta.url),
  ],
});

async function show(markup: string, lang = 'fr'): Promise<TiwiziPictogram> {
  const host = document.createElement('div');
  host.lang = lang;
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-pictogram')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-pictogram', () => {
  it('never stands without its word, in any language, and no word twice', () => {
    const names = Object.keys(pictograms) as PictogramName[];
    expect(Object.keys(pictogramMessages.words).sort()).to.deep.equal([...names].sort());
    for (const locale of locales) {
      const words = names.map((name) => text(pictogramMessages, name, locale));
      expect(new Set(words).size, locale).to.equal(names.length);
    }
  });

  it('is heard as its word alone', async () => {
    const element = await show('<tiwizi-pictogram name="birth"></tiwizi-pictogram>');
    expect(element.textContent).to.equal('Naissance');
    expect(element.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('follows its properties: another drawing, other words', async () => {
    const element = await show('<tiwizi-pictogram name="birth"></tiwizi-pictogram>');
    element.name = 'school';
    await element.updateComplete;
    expect(element.textContent).to.equal('École');
    expect(element.querySelector('path:last-child')!.getAttribute('d')).to.equal(pictograms.school.strokes);
    element.label = 'Mon école';
    await element.updateComplete;
    expect(element.textContent).to.equal('Mon école');
    expect(element.querySelectorAll('svg')).to.have.length(1);
  });

  it('marks a word that the language of the page does not have yet', async () => {
    const element = await show('<tiwizi-pictogram name="vaccine"></tiwizi-pictogram>', 'zgh');
    const word = element.querySelector('.tiwizi-pictogram__word')!;
    expect([word.textContent, word.getAttribute('lang'), word.getAttribute('dir')]).to.deep.equal([
      'التلقيح',
      'ar-MA',
      'rtl',
    ]);
  });

  it('prints words alone where there is no such drawing', async () => {
    const element = await show('<tiwizi-pictogram name="toString" label="Fête"></tiwizi-pictogram>');
    expect(element.textContent).to.equal('Fête');
    expect(element.querySelector('svg')).to.equal(null);
    expect(element.querySelector<HTMLElement>('.tiwizi-pictogram__drawing')!.hidden).to.equal(true);
  });

  it('turns what is written along the line, and nothing else', async () => {
    const html = '<tiwizi-pictogram name="document"></tiwizi-pictogram>';
    expect((await show(html)).querySelector('svg')!.classList.contains('tiwizi-icon--mirrored')).to.equal(true);
    const still = await show('<tiwizi-pictogram name="wait"></tiwizi-pictogram>', 'ar');
    expect(still.querySelector('svg')!.classList.contains('tiwizi-icon--mirrored')).to.equal(false);
  });

  it('has drawings of one optical size, each in the middle of its box', async () => {
    const element = await show('<tiwizi-pictogram name="birth"></tiwizi-pictogram>');
    const strokes = element.querySelector<SVGPathElement>('path:last-child')!;
    for (const [name, drawing] of Object.entries(pictograms)) {
      strokes.setAttribute('d', drawing.strokes);
      const { x, y, width, height } = strokes.getBBox();
      expect(Math.max(width, height), `${name} is small`).to.be.within(36, 43.01);
      expect(x + width / 2, `${name}, from side to side`).to.be.closeTo(24, 2.5);
      expect(y + height / 2, `${name}, from top to bottom`).to.be.closeTo(24, 2.5);
      expect(Math.min(x, y, 48 - x - width, 48 - y - height), `${name} leaves no room for its stroke`).to.be.at.least(
        2,
      );
    }
  });

  it('keeps a word of 500 letters within its place', async () => {
    const element = await show(`<tiwizi-pictogram name="house" label="${'a'.repeat(500)}"></tiwizi-pictogram>`);
    element.closest('div')!.style.inlineSize = '300px';
    expect(element.scrollWidth).to.be.at.most(300);
  });
});
