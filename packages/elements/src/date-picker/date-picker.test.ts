import { expect } from '@open-wc/testing';
import { formatDate, wallTimeAt } from '@tiwizi/i18n';
import { elementContracts, fieldContract, waitUntil, watchLiveRegions } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import '../field/field.define.ts';
import './date-picker.define.ts';
import type { TiwiziDatePicker } from './date-picker.ts';
import { datePickerExamples } from './date-picker.examples.ts';
import { datePickerTemplate } from './date-picker.template.ts';

const own = (more = ''): string =>
  `<fieldset aria-labelledby="w"><legend id="w">Jour</legend>${['day', 'month', 'year']
    .map((part) => `<label for="${part}">${part}</label><input class="tiwizi-input" id="${part}" name="d-${part}">`)
    .join('')}<tiwizi-date-picker ${more}></tiwizi-date-picker></fieldset>`;

elementContracts('tiwizi-date-picker', {
  short: (locale) =>
    own()
      .replace('Jour', formatDate('2026-11-30', locale))
      .replace(/>(day|month|year)</g, '>1<'),
  template: datePickerTemplate,
  changes: { min: '2026-01-01' },
  taken: ['hidden'],
  module: new URL('./date-picker.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../button/button.css', import.meta.url),
    new URL('../field/field.css', import.meta.url),
    new URL('./date-picker.css', import.meta.url),
  ],
});
fieldContract('tiwizi-field', { fields: datePickerExamples.examples });

async function show(markup = own(), lang = 'fr', values: readonly string[] = ['', '', '']): Promise<TiwiziDatePicker> {
  document.querySelectorAll('dialog').forEach((dialog) => dialog.remove());
  const form = document.createElement('form');
  form.lang = lang;
  form.dir = lang === 'ar' ? 'rtl' : 'ltr';
  form.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(form);
  for (const each of form.querySelectorAll('tiwizi-field')) await each.updateComplete;
  const element = form.querySelector('tiwizi-date-picker')!;
  await element.updateComplete;
  const { fields } = element;
  if (fields && values[0])
    [fields.day.value, fields.month.value, fields.year.value] = values as [string, string, string];
  return element;
}
const opener = (element: Element): HTMLButtonElement => element.querySelector('button')!;
const dialog = (): HTMLDialogElement => document.querySelector('dialog.tiwizi-calendar')!;
const focused = (): string | null => document.activeElement!.getAttribute('aria-label');
const valuesOf = ({ fields }: TiwiziDatePicker): string =>
  [fields!.day.value, fields!.month.value, fields!.year.value].join(' ');
async function open(element: TiwiziDatePicker): Promise<void> {
  opener(element).focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => element.isOpen, 'it is open');
}

describe('tiwizi-date-picker', () => {
  it('opens at the day that stands in the fields, goes by keys, fills in what is chosen, and gives the focus back', async () => {
    const element = await show(own(), 'fr', ['30', '11', '2026']);
    const told: string[] = [];
    for (const type of ['input', 'change'])
      element.closest('form')!.addEventListener(type, ({ target }) => told.push(`${type} ${(target as Element).id}`));
    await open(element);
    expect(dialog().matches(':modal')).to.equal(true);
    expect(focused()).to.equal('lundi 30 novembre 2026');
    await expect(dialog()).to.be.accessible();
    const watch = watchLiveRegions();
    for (const [press, name] of [
      ['ArrowRight', 'mardi 1 décembre 2026'],
      ['ArrowDown', 'mardi 8 décembre 2026'],
      ['Home', 'lundi 7 décembre 2026'],
      ['End', 'dimanche 13 décembre 2026'],
      ['PageDown', 'mercredi 13 janvier 2027'],
      ['PageUp', 'dimanche 13 décembre 2026'],
      ['ArrowUp', 'dimanche 6 décembre 2026'],
    ] as const) {
      await sendKeys({ press });
      expect(focused(), press).to.equal(name);
    }
    await sendKeys({ press: 'Enter' });
    expect([valuesOf(element), element.isOpen, document.activeElement]).to.deep.equal([
      '06 12 2026',
      false,
      opener(element),
    ]);
    expect(told).to.deep.equal(['input day', 'change day', 'input month', 'change month', 'input year', 'change year']);
    await waitUntil(() => watch.said.includes('Jour choisi : dimanche 6 décembre 2026'), 'it is said');
    watch.stop();
    expect([...new FormData(element.closest('form')!)]).to.deep.equal([
      ['d-day', '06'],
      ['d-month', '12'],
      ['d-year', '2026'],
    ]);
    await waitUntil(() => !dialog(), 'it is gone');
  });

  it('follows the writing from right to left, and has the names of Morocco', async () => {
    const element = await show(own(), 'ar', ['1', '8', '2026']);
    await open(element);
    expect(focused()).to.equal('السبت، 1 غشت 2026');
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused()).to.equal('الأحد، 2 غشت 2026');
    expect(getComputedStyle(dialog()).direction).to.equal('rtl');
    expect(dialog().querySelector('th')!.textContent).to.contain('الاثنين');
    expect(dialog().querySelector('.tiwizi-hint')!.textContent, 'an indication')
      .to.contain('للإشارة فقط')
      .and.to.contain('1448');
    element.closest('form')!.lang = 'zgh';
    await waitUntil(() => dialog().lang === 'zgh', 'it speaks Amazigh');
    expect(dialog().querySelector('.tiwizi-hint'), 'no engine has the words').to.equal(null);
    await sendKeys({ press: 'Escape' });
  });

  it('closes by Escape and by its button, with nothing written and the focus back', async () => {
    const element = await show(own(), 'fr', ['31', '2', '1990']);
    await open(element);
    expect(focused(), 'an impossible day leads to its month').to.equal('jeudi 1 février 1990');
    await sendKeys({ press: 'Escape' });
    expect([valuesOf(element), element.isOpen, document.activeElement]).to.deep.equal([
      '31 2 1990',
      false,
      opener(element),
    ]);
    await open(element);
    dialog().querySelector<HTMLButtonElement>('form button')!.click();
    await waitUntil(() => document.activeElement === opener(element), 'the focus is back');
    expect(valuesOf(element)).to.equal('31 2 1990');
  });

  it('goes to any month and year by what stands above, and says where it is', async () => {
    const element = await show(own(), 'fr', ['15', '6', '2026']);
    await open(element);
    const watch = watchLiveRegions();
    const [previous, next] = dialog().querySelectorAll<HTMLButtonElement>('.tiwizi-calendar__bar button');
    next!.click();
    await waitUntil(() => watch.said.includes('juillet 2026'), 'the month is said');
    previous!.click();
    const month = dialog().querySelector('select')!;
    month.value = '12';
    month.dispatchEvent(new Event('change'));
    const year = dialog().querySelector('input')!;
    year.focus();
    year.select();
    await sendKeys({ type: '0975' });
    await waitUntil(() => watch.said.includes('décembre 975'), 'the year is said');
    watch.stop();
    expect(dialog().querySelectorAll('.tiwizi-calendar__day')).to.have.length(31);
    await sendKeys({ press: 'Escape' });
  });

  it('keeps to what can be chosen, marks today and what is chosen', async () => {
    const now = wallTimeAt(Date.now());
    const iso = `${now.year}-${String(now.month).padStart(2, '0')}-${String(now.day).padStart(2, '0')}`;
    const element = await show(own(`min="${iso}" max="${iso}"`));
    await open(element);
    const day = (attribute: string): Element | null => dialog().querySelector(`[${attribute}]`);
    expect([day('aria-current=date'), day('tabindex="0"')]).to.deep.equal([
      document.activeElement,
      document.activeElement,
    ]);
    await sendKeys({ press: 'PageDown' });
    await sendKeys({ press: 'ArrowUp' });
    expect(document.activeElement).to.equal(day('aria-current=date'));
    expect(dialog().querySelectorAll('.tiwizi-calendar__day:not(:disabled)')).to.have.length(1);
    await sendKeys({ press: 'Enter' });
    await open(element);
    expect(day('aria-pressed=true')).to.equal(document.activeElement);
    await sendKeys({ press: 'Escape' });
    const upsideDown = await show(own('min="2026-12-31" max="2026-01-01"'), 'fr', ['15', '6', '2026']);
    await open(upsideDown);
    expect(focused(), 'a range that ends before it begins is none').to.equal('lundi 15 juin 2026');
    await sendKeys({ press: 'Escape' });
  });

  it('stands beside the fields that a field prints, and is out of use with them', async () => {
    const element = await show(datePickerExamples.examples['range']!.html('fr-MA'));
    const field = element.closest('tiwizi-field')!;
    expect([field.control!.name, field.controls.length]).to.deep.equal(['visit-range-day', 3]);
    await open(element);
    expect(focused()).to.equal('mardi 15 décembre 2026');
    expect(field.controls, 'its own controls belong to no field').to.have.length(3);
    expect(dialog().textContent).to.contain('Jour du rendez-vous');
    await sendKeys({ press: 'PageUp' });
    expect(focused(), 'not before the first').to.equal('mardi 1 décembre 2026');
    await sendKeys({ press: 'Escape' });
    field.disabled = true;
    await waitUntil(() => opener(element).hidden, 'it is out of use');
  });

  it('goes with its element while open, and a button without fields is not there', async () => {
    const element = await show();
    await open(element);
    element.remove();
    await waitUntil(() => !document.querySelector('dialog[open]'), 'it is closed');
    const alone = await show('<div><tiwizi-date-picker></tiwizi-date-picker></div>');
    expect(opener(alone).hidden).to.equal(true);
  });
});
