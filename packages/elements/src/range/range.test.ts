import { expect } from '@open-wc/testing';
import { elementContracts, fieldContract, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import '../field/field.define.ts';
import './range.define.ts';
import type { TiwiziRange } from './range.ts';
import { rangeExamples } from './range.examples.ts';

const { ownMarkup, ...fields } = rangeExamples.examples;
elementContracts('tiwizi-range', {
  full: { ownMarkup: ownMarkup! },
  taken: ['hidden', 'aria-valuetext'],
  module: new URL('./range.define.ts', import.meta.url),
  styles: [tokens, new URL('../field/field.css', import.meta.url), new URL('./range.css', import.meta.url)],
});
fieldContract('tiwizi-field', { fields });

async function show(markup: string, lang = 'fr'): Promise<TiwiziRange> {
  const form = document.createElement('form');
  form.lang = lang;
  form.dir = lang === 'ar' ? 'rtl' : 'ltr';
  form.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(form);
  await waitUntil(() => form.querySelector('tiwizi-range[data-tiwizi-ready]'), 'it is ready');
  const element = form.querySelector('tiwizi-range')!;
  await element.updateComplete;
  return element;
}
const field = (more = ''): string =>
  `<tiwizi-field look="range" name="r" label="Rayon" min="0" max="2000" step="100" value="1400" control-suffix="km" required ${more}></tiwizi-field>`;
const shown = (element: Element): string | undefined =>
  element.querySelector('output:not([hidden])')?.textContent ?? undefined;

describe('tiwizi-range', () => {
  it('has its value beside it at every move, as people write it, and as the value that is said', async () => {
    const element = await show(field());
    expect(shown(element)).to.equal('1\u202f400\u00a0km');
    element.control!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect([element.control!.value, shown(element), element.control!.ariaValueText]).to.deep.equal([
      '1500',
      '1\u202f500\u00a0km',
      '1\u202f500\u00a0km',
    ]);
    expect(element.querySelector('output')!.ariaLive, 'it is not said twice').to.equal('off');
    await expect(element.closest('form')!).to.be.accessible();
  });

  it('is told with its ends, and posts what the native control does', async () => {
    const element = await show(field('hint="Autour de vous"'));
    const said = element
      .control!.getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)!.textContent);
    expect(said).to.deep.equal(['Autour de vous', 'De 0\u00a0km à 2\u202f000\u00a0km']);
    expect(new FormData(element.closest('form')!).get('r')).to.equal('1400');
  });

  it('follows a reset, the language and another unit', async () => {
    const element = await show(field());
    element.control!.value = '0';
    element.control!.dispatchEvent(new Event('input', { bubbles: true }));
    expect(shown(element)).to.equal('0\u00a0km');
    element.closest('form')!.reset();
    await waitUntil(() => shown(element) === '1\u202f400\u00a0km', 'the reset is seen');
    element.unit = 'm';
    await element.updateComplete;
    expect(shown(element)).to.equal('1\u202f400\u00a0m');
    element.closest('form')!.lang = 'en';
    await waitUntil(() => shown(element) === '1,400\u00a0m', 'it speaks English');
  });

  it('makes what a native control of one’s own has not, and takes another that a framework puts there', async () => {
    const element = await show(
      '<tiwizi-range><input type="range" id="own" aria-label="Note" value="7"></tiwizi-range>',
    );
    expect(shown(element)).to.equal('7');
    element.querySelector('output')!.remove();
    element.control!.replaceWith(
      Object.assign(document.createElement('input'), { type: 'range', value: '9', ariaLabel: 'Note' }),
    );
    await waitUntil(() => shown(element) === '9', 'the new one is shown');
    expect(element.querySelectorAll('output')).to.have.length(1);
  });

  it('says an impossible range to developers, and leaves the browser’s own ends', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => void warnings.push(args.map(String).join(' '));
    try {
      const element = await show(field().replace('max="2000"', 'max="-5"'));
      expect([element.control!.min, element.control!.max, element.control!.value]).to.deep.equal(['', '', '100']);
      expect(element.querySelector('.tiwizi-range__ends')).to.equal(null);
    } finally {
      console.warn = warn;
    }
    expect(warnings.join()).to.contain('field-impossible-range');
  });
});
