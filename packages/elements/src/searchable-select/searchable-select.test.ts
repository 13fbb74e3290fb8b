import { expect } from '@open-wc/testing';
import { text } from '@tiwizi/i18n';
import { elementContracts, fieldContract, waitUntil, watchLiveRegions } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import { sendKeys } from '@web/test-runner-commands';
import '../error-summary/error-summary.define.ts';
import '../field/field.define.ts';
import './searchable-select.define.ts';
import type { TiwiziSearchableSelect } from './searchable-select.ts';
import { searchableSelectExamples } from './searchable-select.examples.ts';
import { searchableSelectTemplate } from './searchable-select.template.ts';
import { selectPanelMessages } from './select-panel.messages.ts';

const labels = [
  'Agadir',
  'Aït Melloul',
  'Rabat',
  'Sidi Rahal',
  'Errachidia',
  ...Array.from({ length: 20 }, (_, at) => `Ville ${at}`),
];
const optionsOf = (names: readonly string[]): string =>
  `<option value="">Choisir</option>${names.map((name, at) => `<option value="v${at}">${name}</option>`).join('')}`;
const own = (names: readonly string[] = labels, more = '', id = 'own'): string =>
  `<label for="${id}">Ville</label><tiwizi-searchable-select><select class="tiwizi-input" id="${id}" name="${id}" ${more}>${optionsOf(names)}</select></tiwizi-searchable-select>`;
const groups =
  '<label for="g">Ville</label><tiwizi-searchable-select min-options="2"><select class="tiwizi-input" id="g" name="g"><option value=""></option><optgroup label="Souss"><option value="a">Agadir</option></optgroup><optgroup label="Nord" disabled><option value="t">Tanger</option></optgroup><option value="r" disabled>Rabat</option></select></tiwizi-searchable-select>';

elementContracts('tiwizi-searchable-select', {
  short: { groups: searchableSelectExamples.examples['groups']! },
  template: searchableSelectTemplate,
  full: { author: own() },
  taken: ['hidden', 'aria-labelledby'],
  module: new URL('./searchable-select.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../button/button.css', import.meta.url),
    new URL('../field/field.css', import.meta.url),
    new URL('./searchable-select.css', import.meta.url),
  ],
});
const { groups: _groups, ...inFields } = searchableSelectExamples.examples;
fieldContract('tiwizi-field', { fields: inFields });

async function show(markup = own(), lang = 'fr'): Promise<TiwiziSearchableSelect> {
  const form = document.createElement('form');
  form.lang = lang;
  form.dir = lang === 'ar' ? 'rtl' : 'ltr';
  form.append(document.createRange().createContextualFragment(markup));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.dataset['sent'] = '';
  });
  document.body.replaceChildren(form);
  for (const each of form.querySelectorAll('tiwizi-field')) await each.updateComplete;
  const element = form.querySelector('tiwizi-searchable-select')!;
  await element.updateComplete;
  return element;
}
const opener = (element: Element): HTMLButtonElement => element.querySelector('[data-tiwizi-part~=open]')!;
const box = (element: Element): HTMLInputElement => element.querySelector('input')!;
const choices = (element: Element): HTMLButtonElement[] => [
  ...element.querySelectorAll<HTMLButtonElement>('li > button'),
];
const names = (element: Element): (string | null)[] => choices(element).map(({ textContent }) => textContent);
async function open(element: TiwiziSearchableSelect): Promise<void> {
  opener(element).focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => element.isOpen, 'it is open');
}

describe('tiwizi-searchable-select', () => {
  it('finds while a person types, by real keys: the box, the arrows, Enter; then the select has the choice and the focus', async () => {
    const element = await show();
    const { select } = element;
    const told: string[] = [];
    for (const type of ['input', 'change'])
      element.parentElement!.addEventListener(type, ({ target }) => told.push(`${type} ${(target as Element).id}`));
    await open(element);
    expect(document.activeElement).to.equal(box(element));
    await sendKeys({ type: 'ra' });
    expect(names(element).slice(0, 3)).to.deep.equal(['Rabat', 'Sidi Rahal', 'Errachidia']);
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(document.activeElement!.textContent).to.equal('Sidi Rahal');
    await sendKeys({ press: 'Enter' });
    expect([select!.value, document.activeElement]).to.deep.equal(['v3', select]);
    expect(told).to.deep.equal(['input own', 'change own']);
    await waitUntil(() => !element.querySelector('input'), 'the search is gone');
    expect(element.closest('form')!.dataset['sent'], 'nothing is sent').to.equal(undefined);
    await open(element);
    expect(choices(element).find((each) => each.ariaCurrent === 'true')!.textContent).to.equal('Sidi Rahal');
  });

  it('goes back into the box by letters and by the arrow up from the first, to the button by Escape, and is left by Tab', async () => {
    const element = await show(`${own()}<input id="after">`);
    await open(element);
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement, 'Enter in the box sends nothing, and goes to the first').to.equal(
      choices(element)[0],
    );
    await sendKeys({ press: 'End' });
    expect(document.activeElement).to.equal(choices(element).at(-1));
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowUp' });
    expect(document.activeElement).to.equal(box(element));
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'm' });
    expect([box(element).value, document.activeElement]).to.deep.equal(['m', box(element)]);
    await sendKeys({ press: 'Escape' });
    expect([element.isOpen, document.activeElement]).to.deep.equal([false, opener(element)]);
    expect(opener(element).ariaExpanded).to.equal('false');
    await open(element);
    document.getElementById('after')!.focus();
    expect([element.isOpen, element.querySelector('.tiwizi-searchable-select__panel')]).to.deep.equal([false, null]);
    expect(document.activeElement!.id).to.equal('after');
  });

  it('says how many were found after a pause, once, and what to do when there are none', async () => {
    const element = await show();
    await open(element);
    const watch = watchLiveRegions();
    await sendKeys({ type: 'ra' });
    await waitUntil(() => watch.said.length, 'it is said');
    await sendKeys({ type: 'zzz' });
    await waitUntil(() => watch.said.length > 1, 'it is said');
    watch.stop();
    expect(watch.said).to.deep.equal(['3 choix', text(selectPanelMessages, 'none', 'fr-MA')]);
    expect(element.querySelector('ul')!.hidden).to.equal(true);
    await sendKeys({ press: 'ArrowDown' });
    expect(document.activeElement).to.equal(box(element));
  });

  it('is named and described as the select is, error included, and speaks the language of the page', async () => {
    const element = await show(searchableSelectExamples.examples['withError']!.html('ar-MA'), 'ar');
    await open(element);
    const said = (attribute: string): string =>
      box(element)
        .getAttribute(attribute)!
        .split(' ')
        .map((id) => document.getElementById(id)!.textContent)
        .join(' ');
    expect(said('aria-labelledby')).to.equal('بحث في القائمة المدينة');
    expect(said('aria-describedby')).to.contain('المرجو اختيار مدينة');
    await sendKeys({ type: 'رباط' });
    expect(names(element)).to.deep.equal(['الرباط']);
    element.closest('form')!.lang = 'en';
    await waitUntil(() => element.textContent!.includes('Search the list'), 'it speaks English');
    expect(box(element).value, 'what was typed stays').to.equal('رباط');
    await expect(element.closest('form')!).to.be.accessible();
  });

  it('knows groups, and what cannot be chosen', async () => {
    const element = await show(groups);
    await open(element);
    expect(choices(element).map(({ textContent, disabled }) => [textContent, disabled])).to.deep.equal([
      ['Agadir Souss', false],
      ['Tanger Nord', true],
      ['Rabat', true],
    ]);
    await sendKeys({ type: 'souss' });
    expect(names(element)).to.deep.equal(['Agadir Souss']);
  });

  it('is not there for a few choices, nor while the select is out of use', async () => {
    const element = await show(own(labels.slice(0, 10)));
    const isThere = (): boolean => !!opener(element) && !opener(element).hidden;
    expect(isThere()).to.equal(false);
    element.select!.innerHTML = optionsOf(labels);
    await waitUntil(isThere, 'it is of use now');
    await open(element);
    element.select!.disabled = true;
    await waitUntil(() => !isThere() && !element.isOpen, 'it goes');
  });

  it('follows what a framework makes of the choices while it is open, and keeps the focus within', async () => {
    const element = await show();
    await open(element);
    await sendKeys({ type: 'ra' });
    await sendKeys({ press: 'ArrowDown' });
    element.select!.append(Object.assign(document.createElement('option'), { value: 'x', textContent: 'Rabouni' }));
    await waitUntil(() => names(element).includes('Rabouni'), 'the new one is found');
    expect(document.activeElement!.textContent).to.equal('Rabat');
    element.select!.querySelector('[value=v2]')!.remove();
    await waitUntil(() => !names(element).includes('Rabat'), 'the old one is gone');
    expect(document.activeElement).to.equal(box(element));
    element.select!.replaceChildren();
    await waitUntil(() => !element.isOpen, 'nothing is left to search in');
    expect(document.activeElement).to.equal(element.select);
  });

  it('leaves the native select as it was when it goes, open or not', async () => {
    const element = await show();
    element.select!.value = 'v3';
    await open(element);
    const { select } = element;
    element.replaceWith(select!);
    expect([select!.value, select!.name, select!.labels[0]!.textContent]).to.deep.equal(['v3', 'own', 'Ville']);
    expect(document.querySelector('.tiwizi-searchable-select__panel')).to.equal(null);
    expect(new FormData(select!.form!).get('own')).to.equal('v3');
  });

  it('is led to by an error summary as a select is', async () => {
    const errors = '<tiwizi-error-summary errors=\'[{"href":"#own","message":"Choisissez."}]\'></tiwizi-error-summary>';
    const element = await show(errors + own());
    await document.querySelector('tiwizi-error-summary')!.updateComplete;
    document.querySelector('a')!.click();
    expect(document.activeElement).to.equal(element.select);
  });

  it('is required and reset as a select is', async () => {
    const element = await show(own(labels, 'required'));
    const form = element.closest('form')!;
    expect(form.checkValidity()).to.equal(false);
    await open(element);
    await sendKeys({ type: 'rab' });
    choices(element)[0]!.click();
    expect(form.checkValidity()).to.equal(true);
    await open(element);
    form.reset();
    await waitUntil(() => choices(element).every((each) => !each.ariaCurrent), 'nothing is chosen any more');
    expect(element.select!.value).to.equal('');
  });

  it('stands twice on a page, each with its own ids', async () => {
    await show(own() + own(labels, '', 'second'));
    const [first, second] = [...document.querySelectorAll('tiwizi-searchable-select')];
    await open(first!);
    await open(second!);
    expect([first!.isOpen, opener(first!).id === opener(second!).id], 'the other is left').to.deep.equal([
      false,
      false,
    ]);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    await expect(document.querySelector('form')!).to.be.accessible();
  });

  it('keeps ten thousand choices quick: a few are drawn, the rest is counted; emoji and long words are words', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `Commune ${at}`);
    const element = await show(own(['🙂 Rire', 'x'.repeat(500), ...many]));
    await open(element);
    expect(choices(element)).to.have.length(50);
    expect(element.textContent).to.contain('Encore 9952 autres');
    await sendKeys({ type: '4321' });
    await waitUntil(() => names(element).join() === 'Commune 4321', 'the one is found');
    const started = performance.now();
    box(element).value = 'commune 1';
    box(element).dispatchEvent(new Event('input', { bubbles: true }));
    expect(performance.now() - started, 'milliseconds of one letter').to.be.lessThan(500);
    expect(choices(element)).to.have.length(50);
  });
});

const several = (count = 25, id = 'm'): string =>
  `<label for="${id}">Villes</label><tiwizi-searchable-select><select class="tiwizi-input" id="${id}" name="${id}" multiple>${optionsOf(labels.slice(0, count)).replace('<option value="">Choisir</option>', '')}</select></tiwizi-searchable-select>`;
const chips = (element: Element): HTMLButtonElement[] => [
  ...element.querySelectorAll<HTMLButtonElement>('.tiwizi-searchable-select__chip'),
];
const taken = (element: Element): string[] => chips(element).map((each) => each.textContent!.trim());
const posted = (element: Element): FormDataEntryValue[] => new FormData(element.closest('form')!).getAll('m');

describe('tiwizi-searchable-select of several', () => {
  it('chooses one after the other while the search stays open, and shows what is chosen; the native select is what is posted', async () => {
    const element = await show(several());
    const told: string[] = [];
    element.addEventListener('change', ({ target }) => told.push((target as Element).id));
    await open(element);
    await sendKeys({ type: 'ra' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect([element.isOpen, posted(element), told]).to.deep.equal([true, ['v2', 'v3'], ['m', 'm']]);
    expect(choices(element).flatMap(({ ariaPressed }) => ariaPressed ?? [])).to.deep.equal(['true', 'true', 'false']);
    await waitUntil(() => chips(element).length === 2, 'they are shown');
    expect(taken(element)).to.deep.equal(['Retirer Rabat', 'Retirer Sidi Rahal']);
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => chips(element).length === 1, 'pressed again it is taken back');
    expect(posted(element)).to.deep.equal(['v2']);
  });

  it('takes back by a button, says so, and the focus goes to the next, at last to the search', async () => {
    const element = await show(several());
    for (const at of [0, 2, 3]) element.select!.options[at]!.selected = true;
    element.select!.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => chips(element).length === 3, 'they are shown');
    chips(element)[1]!.focus();
    const watch = watchLiveRegions();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => chips(element).length === 2 && watch.said.length, 'it is said');
    watch.stop();
    expect(watch.said.join()).to.match(/^.?Rabat.?.: retiré. Choix retenus.: 2$/u);
    expect([posted(element), document.activeElement!.textContent!.trim()]).to.deep.equal([
      ['v0', 'v3'],
      'Retirer Sidi Rahal',
    ]);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => chips(element).length === 1, 'one is left');
    expect(document.activeElement!.textContent!.trim()).to.equal('Retirer Agadir');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !chips(element).length, 'none is left');
    expect([posted(element), document.activeElement]).to.deep.equal([[], opener(element)]);
  });

  it('is a native list alone under fifteen choices, and while it is out of use', async () => {
    const element = await show(several(14));
    element.select!.options[0]!.selected = true;
    element.select!.dispatchEvent(new Event('change', { bubbles: true }));
    const more = await show(several());
    more.select!.options[0]!.selected = true;
    more.select!.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => chips(more).length === 1, 'it is shown there');
    expect(chips(element)).to.have.length(0);
    more.select!.disabled = true;
    await waitUntil(() => !chips(more).length, 'it is out of use');
    more.select!.disabled = false;
    await waitUntil(() => chips(more).length === 1, 'it is of use again');
  });

  it('is printed by a field with what was chosen, in the language of the page, and follows a reset', async () => {
    const element = await show(searchableSelectExamples.examples['several']!.html('ar-MA'), 'ar');
    await waitUntil(() => chips(element).length === 2, 'they are shown');
    expect(taken(element)).to.deep.equal(['إزالة الرباط', 'إزالة أڭادير']);
    expect(new FormData(element.closest('form')!).getAll('cities')).to.deep.equal(['rba', 'aga']);
    await expect(element.closest('form')!).to.be.accessible();
    chips(element)[0]!.click();
    await waitUntil(() => chips(element).length === 1, 'one is taken back');
    element.closest('form')!.reset();
    await waitUntil(() => chips(element).length === 2, 'the reset is shown');
  });

  it('follows what a framework makes of it while it is open: others, gone ones, a select of one', async () => {
    const element = await show(several());
    await open(element);
    choices(element)[0]!.click();
    choices(element)[2]!.click();
    await waitUntil(() => chips(element).length === 2, 'they are shown');
    element.select!.querySelector('[value=v0]')!.remove();
    element.select!.append(
      Object.assign(document.createElement('option'), { value: 'x', textContent: 'Rabouni', selected: true }),
    );
    await waitUntil(() => taken(element).join() === 'Retirer Rabat,Retirer Rabouni', 'both are followed');
    expect(element.isOpen).to.equal(true);
    const { select } = element;
    element.replaceWith(select!);
    expect([...select!.selectedOptions].map(({ value }) => value)).to.deep.equal(['v2', 'x']);
  });

  it('draws a few of ten thousand that are chosen, and says how many there are', async () => {
    const many = Array.from(
      { length: 10_000 },
      (_, at) => `<option selected value="${at}">${at ? `Commune ${at}` : 'ط'.repeat(500)}</option>`,
    );
    const element = await show(several().replace(/<option.*<\/option>/, many.join('')));
    await waitUntil(() => chips(element).length, 'they are shown');
    expect(chips(element)).to.have.length(50);
    expect(element.textContent).to.contain('Choix retenus\u202f: 10\u202f000');
    expect(posted(element)).to.have.length(10_000);
  });
});
