import { expect } from '@open-wc/testing';
import { elementContracts, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import '../field/field.define.ts';
import './character-count.define.ts';
import type { TiwiziCharacterCount } from './character-count.ts';
import { characterCountExamples } from './character-count.examples.ts';
import { characterCountTemplate } from './character-count.template.ts';

elementContracts('tiwizi-character-count', {
  short: characterCountExamples.examples,
  template: characterCountTemplate,
  changes: { limit: '30' },
  taken: ['hidden', 'aria-describedby'],
  module: new URL('./character-count.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../visually-hidden/visually-hidden.css', import.meta.url),
    new URL('./character-count.css', import.meta.url),
  ],
});

describe('the example that is near its limit', () => {
  for (const locale of ['ar-MA', 'zgh', 'fr-MA', 'en'] as const)
    it(`has its last fifth left, ${locale}`, () => {
      const html = characterCountExamples.examples['near']!.html(locale);
      const [, words = ''] = /<textarea[^>]*>([^<]*)</.exec(html) ?? [];
      expect(65 - words.length).to.be.within(1, 13);
    });
});

async function show(markup: string, lang = 'fr'): Promise<TiwiziCharacterCount> {
  const host = document.createElement('div');
  host.lang = lang;
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  await waitUntil(() => host.querySelector('tiwizi-character-count[data-tiwizi-ready]'), 'it is ready');
  const element = host.querySelector('tiwizi-character-count')!;
  await element.updateComplete;
  return element;
}

const part = (element: Element, name: string): HTMLElement =>
  element.querySelector<HTMLElement>(`[data-tiwizi-part=${name}]`)!;
const own = (value: string, limit = 20): string =>
  `<form><label for="a">Motif</label><textarea id="a">${value}</textarea><tiwizi-character-count limit="${limit}"></tiwizi-character-count></form>`;
const type = (element: TiwiziCharacterCount, value: string): void => {
  element.control!.value = value;
  element.control!.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('tiwizi-character-count', () => {
  it('says at every key how many are left, and the limit describes the control', async () => {
    const element = await show(own('abc'));
    expect([part(element, 'left').hidden, part(element, 'limit').textContent]).to.deep.equal([
      true,
      '20 caractères au plus',
    ]);
    element.control!.focus();
    await waitUntil(() => part(element, 'left').textContent === 'Il reste 17 caractères', 'it is counted');
    expect(part(element, 'limit').hidden).to.equal(true);
    expect(element.control!.getAttribute('aria-describedby')).to.equal(part(element, 'limit').id);
    await sendKeys({ type: 'd' });
    expect(part(element, 'left').textContent).to.equal('Il reste 16 caractères');
    await expect(element.parentElement!).to.be.accessible();
  });

  it('cuts nothing that is too long, and says by how much', async () => {
    const element = await show(own('abc', 5));
    type(element, 'abcdef');
    expect(element.control!.value).to.equal('abcdef');
    expect(part(element, 'left').textContent).to.equal('1 caractère en trop\u202f: raccourcissez le texte');
    expect(element.left).to.equal(-1);
    expect(element.hasAttribute('data-tiwizi-over')).to.equal(true);
    type(element, 'abc');
    expect(element.hasAttribute('data-tiwizi-over')).to.equal(false);
  });

  it('is heard after a pause, in the last fifth alone, and once', async () => {
    const element = await show(own('', 10));
    const said: string[] = [];
    new MutationObserver(() => {
      const words = part(element, 'status').textContent;
      if (words) said.push(words);
    }).observe(part(element, 'status'), { childList: true, subtree: true });
    element.control!.focus();
    type(element, 'abc');
    type(element, 'abcdefgh');
    type(element, 'abcdefghi');
    await waitUntil(() => said.length > 0, 'it is said');
    expect(said).to.deep.equal(['Il reste 1 caractère']);
  });

  it('counts as the server does: cleaned, a line end as one', async () => {
    const element = await show(own('', 20));
    for (const [value, left] of [
      ['  a  b  ', 16],
      ['a\nb', 17],
      ['مُحَمَّد', 12],
      ['e\u0301', 19],
    ] as const) {
      type(element, value);
      expect(element.left, value).to.equal(left);
    }
  });

  it('has the forms of Arabic numbers', async () => {
    const element = await show(own('', 20), 'ar');
    const words = (value: string): string => {
      type(element, value);
      return part(element, 'left').textContent!;
    };
    expect([9, 17, 18, 19, 20, 22].map((length) => words('x'.repeat(length)))).to.deep.equal([
      'بقي 11 حرفا',
      'بقيت 3 أحرف',
      'بقي حرفان',
      'بقي حرف واحد',
      'لم يبق أي حرف',
      'حرفان زائدان: المرجو الاختصار',
    ]);
  });

  it('follows the language, a reset and another limit', async () => {
    const element = await show(own('abc'));
    type(element, 'abcdef');
    element.closest('form')!.reset();
    await waitUntil(() => part(element, 'left').textContent === 'Il reste 17 caractères', 'the reset is counted');
    element.limit = 4;
    await element.updateComplete;
    expect(part(element, 'left').textContent).to.equal('Il reste 1 caractère');
    element.closest<HTMLElement>('[lang]')!.lang = 'en';
    await waitUntil(() => part(element, 'left').textContent === '1 character left', 'it speaks English');
  });

  it('is printed by a field, once, and counts its control; the field alone has it defined', async () => {
    const element = await show(
      '<tiwizi-field type="textarea" name="r" label="Motif" hint="Court" character-count="200"></tiwizi-field>',
    );
    const field = element.closest('tiwizi-field')!;
    expect(field.querySelectorAll('tiwizi-character-count')).to.have.length(1);
    expect(element.control).to.equal(field.control);
    expect(field.control!.getAttribute('aria-describedby')).to.equal('field-r-hint field-r-limit');
    field.control!.focus();
    expect(part(element, 'left').textContent).to.equal('Il reste 200 caractères');
  });

  it('leaves alone what makes no sense: no limit, no control, a field of choices', async () => {
    const element = await show('<div><tiwizi-character-count limit="9"></tiwizi-character-count></div>');
    expect([element.left, part(element, 'limit').hidden]).to.deep.equal([undefined, false]);
    const none = await show('<textarea></textarea><tiwizi-character-count limit="many"></tiwizi-character-count>');
    expect(none.left).to.equal(undefined);
  });
});
