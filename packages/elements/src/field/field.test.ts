import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit/html.js';
import './field.define.ts';
import type { TiwiziField } from './field.ts';
import { fieldTemplate } from './field.template.ts';

const fullForm = `<tiwizi-field label="Nom" name="n" hint="Comme sur la carte" required>
  <label class="tiwizi-label" for="field-n" data-tiwizi-part="label">Nom</label>
  <p class="tiwizi-hint" id="field-n-hint" data-tiwizi-part="hint">Comme sur la carte</p>
  <input class="tiwizi-input" type="text" id="field-n" name="n" dir="auto" aria-describedby="field-n-hint" required>
</tiwizi-field>`;
const handWritten = `<tiwizi-field><label for="mine">Nom</label><input id="mine" name="n" required></tiwizi-field>`;
const shortForm = `<tiwizi-field label="Nom" name="n" hint="Comme sur la carte" required></tiwizi-field>`;

async function upgraded(markup: string): Promise<TiwiziField> {
  document.body.replaceChildren();
  const host = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
  host.append(document.createRange().createContextualFragment(markup));
  const field = host.querySelector('tiwizi-field')!;
  await field.updateComplete;
  return field;
}

for (const [way, markup] of Object.entries({ 'the server’s full form': fullForm, 'a hand-written form': handWritten, 'the short form': shortForm })) {
  describe(`tiwizi-field from ${way}`, () => {
    it('has one input and is ready', async () => {
      const field = await upgraded(markup);
      expect(field.querySelectorAll('input')).to.have.length(1);
      expect(field.hasAttribute('data-tiwizi-ready')).to.equal(true);
      await expect(field).to.be.accessible();
    });

    it('keeps node, value and caret while error, label and hint change', async () => {
      const field = await upgraded(markup);
      const control = field.control as HTMLInputElement;
      control.focus();
      await sendKeys({ type: 'Fatima' });
      control.setSelectionRange(2, 4);
      for (const [error, label, hint] of [['Écrire le nom', 'Nom de famille', 'En lettres'], ['', 'Nom', ''], ['Encore', 'Nom', 'Aide']]) {
        Object.assign(field, { error, label, hint });
        await field.updateComplete;
        expect(field.control).to.equal(control);
        expect(control.value).to.equal('Fatima');
        expect([control.selectionStart, control.selectionEnd]).to.deep.equal([2, 4]);
        expect(document.activeElement).to.equal(control);
        expect(control.getAttribute('aria-invalid')).to.equal(error ? 'true' : null);
        const described = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)!.textContent!.trim());
        expect(described.join('|')).to.equal([hint, error && `Erreur\u202f: ${error}`].filter(Boolean).join('|'));
        expect(control.labels![0]!.textContent).to.equal(field.required ? label : `${label} (facultatif)`);
      }
      expect(field.querySelectorAll('input')).to.have.length(1);
    });

    it('is the same after being enhanced twice', async () => {
      const field = await upgraded(markup);
      const copy = field.cloneNode(true) as TiwiziField;
      copy.querySelectorAll('[id]').forEach((each) => each.removeAttribute('id'));
      field.replaceWith(copy);
      await copy.updateComplete;
      const without = (element: Element): string => element.innerHTML.replace(/ id="[^"]*"/g, '');
      expect(without(copy)).to.equal(without(field));
      const before = copy.innerHTML;
      const parent = copy.parentElement!;
      copy.remove();
      parent.append(copy);
      await copy.updateComplete;
      expect(copy.innerHTML).to.equal(before);
    });

    it('leaves what was typed before the script', async () => {
      const host = await fixture<HTMLElement>(html`<form lang="fr"></form>`);
      const late = markup.replaceAll('tiwizi-field', 'tiwizi-field-late');
      host.append(document.createRange().createContextualFragment(late));
      const typed = host.querySelector('input');
      if (!typed) return;
      typed.value = 'avant';
      const { TiwiziField: Base } = await import('./field.ts');
      const name = `tiwizi-field-late`;
      if (!customElements.get(name)) customElements.define(name, class extends Base {});
      const field = host.querySelector<TiwiziField>(name)!;
      await field.updateComplete;
      expect(field.querySelector('input')).to.equal(typed);
      expect(typed.value).to.equal('avant');
      expect(new FormData(host as HTMLFormElement).get('n')).to.equal('avant');
    });
  });
}

describe('tiwizi-field', () => {
  it('is generated from properties alone, as frameworks set them', async () => {
    const field = document.createElement('tiwizi-field');
    Object.assign(field, { label: 'المدينة', name: 'city', required: true, type: 'select', options: [{ value: 'r', label: 'الرباط' }] });
    document.body.append(field);
    await field.updateComplete;
    expect(field.querySelectorAll('option')).to.have.length(2);
    expect((field.control as HTMLSelectElement).labels![0]!.textContent).to.equal('المدينة');
    field.remove();
  });

  it('adds a label and an error around an author’s own control', async () => {
    const field = await upgraded('<tiwizi-field label="Nom" error="Écrire le nom" required><input name="n" value="x"></tiwizi-field>');
    expect(field.control!.labels![0]!.textContent).to.equal('Nom');
    expect(field.control!.value).to.equal('x');
    await expect(field).to.be.accessible();
  });

  it('redraws only its own words when the language changes', async () => {
    const field = await upgraded('<tiwizi-field label="CNIE" name="c" error="…"></tiwizi-field>');
    field.parentElement!.lang = 'ar';
    await new Promise((done) => setTimeout(done));
    await field.updateComplete;
    expect(field.querySelector('label')!.textContent).to.equal('CNIE (اختياري)');
    expect(field.querySelector('.tiwizi-error')!.textContent).to.equal('خطأ: …');
  });

  it('warns of a bad type once and takes it as text', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => said.push(line);
    await upgraded('<tiwizi-field type="colour" label="a" name="a"></tiwizi-field><tiwizi-field type="shape" label="b" name="b"></tiwizi-field>');
    console.warn = warn;
    expect(said.filter((line) => line.includes('tiwizi-field-bad-type'))).to.have.length(1);
  });

  it('warns of options that are no list, and prints none', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => said.push(line);
    const field = await upgraded('<tiwizi-field type="select" label="a" name="a" options="rabat,agadir"></tiwizi-field>');
    console.warn = warn;
    expect(said.filter((line) => line.includes('tiwizi-field-bad-options'))).to.have.length(1);
    expect(field.querySelectorAll('option[value]:not([value=""])')).to.have.length(0);
  });

  it('prints the same full form as it generates', async () => {
    const field = await upgraded('<tiwizi-field type="date" label="Né le" name="birth" hint="31 12 1990" error="x" value="1990-12-31" required></tiwizi-field>');
    const host = document.createElement('div');
    render(fieldTemplate.print(fieldTemplate.read(new Map([...field.attributes].map((each) => [each.name, each.value]))), { locale: 'fr-MA', uniqueId: (base) => base }), host);
    expect(host.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(field.innerHTML);
    expect([...field.controls].map((each) => [each.name, each.value])).to.deep.equal([['birth-day', '31'], ['birth-month', '12'], ['birth-year', '1990']]);
  });

  it('shows a button for files in its own words and the names of what was chosen; the native control stays the one that is used', async () => {
    const form = await fixture<HTMLFormElement>(html`<form lang="fr"></form>`);
    form.append(document.createRange().createContextualFragment('<tiwizi-field type="file" name="proof" label="Pièce" required multiple></tiwizi-field>'));
    const field = form.querySelector('tiwizi-field')!;
    await waitUntil(() => field.hasAttribute('data-tiwizi-ready'), 'the field is ready');
    const control = field.control as HTMLInputElement;
    const name = field.querySelector('.tiwizi-file__name')!;
    expect(field.querySelector('.tiwizi-file__shown')!.textContent).to.equal('Choisir des fichiers');
    const chosen = new DataTransfer();
    for (const each of ['a.pdf', 'ب.pdf']) chosen.items.add(new File(['x'], each));
    control.files = chosen.files;
    control.dispatchEvent(new Event('change', { bubbles: true }));
    expect(name.textContent).to.equal('a.pdf, ب.pdf');
    expect(new FormData(form).getAll('proof')).to.have.length(2);
    form.reset();
    await waitUntil(() => name.textContent === '', 'the name goes with the file');
    field.hint = 'Aide';
    await field.updateComplete;
    expect(field.querySelector('.tiwizi-file')!.previousElementSibling!.textContent, 'what is added stands before both').to.equal('Aide');
  });

  for (const type of ['text', 'textarea', 'select', 'checkbox', 'radio', 'date', 'file', 'one-time-code']) {
    it(`is accessible as ${type}, with an error, and takes part in the form`, async () => {
      const options = JSON.stringify([{ value: 'a', label: 'A' }, { value: 'b', label: 'B', hint: 'b hint' }]).replaceAll('"', '&quot;');
      const field = await upgraded(`<tiwizi-field type="${type}" name="x" label="Question" hint="Aide" error="Faute" required options="${type === 'checkbox' ? '' : options}"></tiwizi-field>`);
      await expect(field).to.be.accessible();
      expect(field.controls.length).to.be.greaterThan(0);
      const described = field.querySelector('[aria-describedby]')!;
      expect(described.getAttribute('aria-describedby')).to.equal('field-x-hint field-x-error');
      field.error = '';
      await field.updateComplete;
      expect(described.getAttribute('aria-describedby')).to.equal('field-x-hint');
      expect(field.querySelector('[aria-invalid]')).to.equal(null);
      await expect(field).to.be.accessible();
    });
  }
});

describe('a page streamed in pieces with the definition already loaded', () => {
  for (const [name, pieces] of Object.entries({
    'full form': ['<tiwizi-field label="Nom" name="n" required>', '<label for="n">Nom</label>', '<input id="n" name="n">', '</tiwizi-field><p id="end">'],
    'short form': ['<tiwizi-field label="Nom" name="n" required>', '</tiwizi-field>', '<p id="end">'],
    'full form, last in the page': ['<tiwizi-field label="Nom" name="n" required>', '<label for="n">Nom</label><input id="n" name="n">', '</tiwizi-field>'],
  })) {
    it(`gives one input (${name})`, async () => {
      const key = String(Math.random());
      const query = new URLSearchParams({ key, pause: '120' });
      const script = new URL('./field.define.ts', import.meta.url).pathname;
      query.append('piece', `<!doctype html><html lang="fr"><title>streamed</title><body>`);
      pieces.forEach((piece) => query.append('piece', piece.padEnd(64)));
      const frame = document.createElement('iframe');
      frame.src = `/streamed?${query}`;
      document.body.append(frame);
      const loaded = new Promise((done) => frame.addEventListener('load', done));
      await waitUntil(() => frame.contentDocument?.title === 'streamed', 'the first piece has arrived');
      await (frame.contentWindow as Window & typeof globalThis).eval(`import('${script}')`);
      expect(frame.contentDocument!.readyState).to.equal('loading');
      expect(frame.contentWindow!.customElements.get('tiwizi-field'), 'the definition is loaded first').to.be.a('function');
      expect(frame.contentDocument!.querySelector('tiwizi-field')).to.equal(null);
      await fetch(`/streamed/continue?key=${key}`);
      await loaded;
      const field = frame.contentDocument!.querySelector('tiwizi-field') as TiwiziField;
      await field.updateComplete;
      expect(frame.contentDocument!.querySelectorAll('input')).to.have.length(1);
      expect(field.hasAttribute('data-tiwizi-ready')).to.equal(true);
      frame.remove();
    });
  }
});
