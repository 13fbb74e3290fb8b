import { expect, fixture, html } from '@open-wc/testing';
import { elementContracts, fieldContract, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import '../character-count/character-count.define.ts';
import './field.define.ts';
import type { TiwiziField } from './field.ts';
import { fieldExamples } from './field.examples.ts';
import { fieldTemplate } from './field.template.ts';

const fullForm = `<tiwizi-field label="Nom" name="n" hint="Comme sur la carte" required>
  <label class="tiwizi-label" for="field-n" data-tiwizi-part="label">Nom</label>
  <p class="tiwizi-hint" id="field-n-hint" data-tiwizi-part="hint">Comme sur la carte</p>
  <input class="tiwizi-input" type="text" id="field-n" name="n" dir="auto" aria-describedby="field-n-hint" required>
</tiwizi-field>`;
const handWritten = `<tiwizi-field><label for="mine">Nom</label><input id="mine" name="n" required></tiwizi-field>`;
const shortForm = `<tiwizi-field label="Nom" name="n" hint="Comme sur la carte" required></tiwizi-field>`;

// What is left of a count follows what is typed: words of another element, which has contracts of its own.
const { characterCount: _, ...plain } = fieldExamples.examples;
elementContracts('tiwizi-field', {
  short: plain,
  template: fieldTemplate,
  module: new URL('./field.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../visually-hidden/visually-hidden.css', import.meta.url),
    new URL('./field.css', import.meta.url),
  ],
  full: { server: fullForm, author: handWritten },
  changes: {
    label: 'الاسم العائلي',
    hint: 'كما في البطاقة',
    error: 'المرجو كتابة الاسم',
    autocomplete: 'family-name',
    maxlength: '40',
  },
});
fieldContract('tiwizi-field', { fields: { ...fieldExamples.examples, server: fullForm, author: handWritten } });

async function upgraded(markup: string): Promise<TiwiziField> {
  const host = document.createElement('div');
  host.lang = 'fr';
  document.body.replaceChildren(host);
  host.append(document.createRange().createContextualFragment(markup));
  const field = host.querySelector('tiwizi-field')!;
  await field.updateComplete;
  return field;
}

for (const [way, markup] of Object.entries({
  'the server’s full form': fullForm,
  'a hand-written form': handWritten,
  'the short form': shortForm,
})) {
  describe(`tiwizi-field from ${way}`, () => {
    it('has one input and is ready', async () => {
      const field = await upgraded(markup);
      expect(field.querySelectorAll('input')).to.have.length(1);
      expect(field.hasAttribute('data-tiwizi-ready')).to.equal(true);
      await expect(field).to.be.accessible();
    });
  });
}

describe('tiwizi-field', () => {
  it('is generated from properties alone, as frameworks set them', async () => {
    const field = document.createElement('tiwizi-field');
    Object.assign(field, {
      label: 'المدينة',
      name: 'city',
      required: true,
      type: 'select',
      options: [{ value: 'r', label: 'الرباط' }],
    });
    document.body.append(field);
    await field.updateComplete;
    expect(field.querySelectorAll('option')).to.have.length(2);
    expect((field.control as HTMLSelectElement).labels![0]!.textContent).to.equal('المدينة');
    field.remove();
  });

  it('adds a label and an error around an author’s own control', async () => {
    const field = await upgraded(
      '<tiwizi-field label="Nom" error="Écrire le nom" required><input name="n" value="x"></tiwizi-field>',
    );
    expect(field.control!.labels![0]!.textContent).to.equal('Nom');
    expect(field.control!.value).to.equal('x');
    await expect(field).to.be.accessible();
  });

  it('says the hint before the error, whichever comes first', async () => {
    const element = await fixture<TiwiziField>('<tiwizi-field label="Nom" name="n"></tiwizi-field>');
    await element.updateComplete;
    for (const change of [{ error: 'Faute' }, { hint: 'Aide' }]) {
      Object.assign(element, change);
      await element.updateComplete;
    }
    const parts = [...element.querySelectorAll('[data-tiwizi-part]')].map((part) =>
      part.getAttribute('data-tiwizi-part'),
    );
    expect(parts).to.deep.equal(['label', 'hint', 'error']);
  });

  it('shows a button for files in its own words and the names of what was chosen; the native control stays the one that is used', async () => {
    const form = await fixture<HTMLFormElement>(html`<form lang="fr"></form>`);
    form.append(
      document
        .createRange()
        .createContextualFragment(
          '<tiwizi-field type="file" name="proof" label="Pièce" required multiple></tiwizi-field>',
        ),
    );
    const field = form.querySelector('tiwizi-field')!;
    await waitUntil(() => field.hasAttribute('data-tiwizi-ready'), 'the field is ready');
    const control = field.control as HTMLInputElement;
    const name = field.querySelector('[data-tiwizi-part=files]')!;
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
    expect(
      field.querySelector('.tiwizi-file')!.previousElementSibling!.textContent,
      'what is added stands before both',
    ).to.equal('Aide');
  });

  it('takes its error back when its form is reset, and belongs to the form that `form` names', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="fr"><form id="far"></form></div>`);
    page.append(
      document
        .createRange()
        .createContextualFragment('<tiwizi-field label="Nom" name="n" form="far" error="Faute"></tiwizi-field>'),
    );
    const field = page.querySelector('tiwizi-field')!;
    await field.updateComplete;
    expect(field.control!.form!.id).to.equal('far');
    expect(field.control!.getAttribute('aria-invalid')).to.equal('true');
    page.querySelector('form')!.reset();
    await field.updateComplete;
    expect(field.control!.getAttribute('aria-invalid')).to.equal('false');
    expect(field.querySelector<HTMLElement>('[data-tiwizi-part=error]')!.hidden).to.equal(true);
  });

  it('says which parts of a date are wrong', async () => {
    const date = await upgraded(
      '<tiwizi-field type="date" name="d" label="Date" error="Faute" invalid-parts="year"></tiwizi-field>',
    );
    const states = (): (string | null)[] => date.controls.map((each) => each.getAttribute('aria-invalid'));
    expect(states()).to.deep.equal(['false', 'false', 'true']);
    date.invalidParts = 'day month';
    await date.updateComplete;
    expect(states()).to.deep.equal(['true', 'true', 'false']);
  });

  it('has the words that are seen on it in the name of a file control', async () => {
    const file = await upgraded('<tiwizi-field type="file" name="f" label="Pièce" required></tiwizi-field>');
    const named = file.control!.getAttribute('aria-labelledby')!.split(' ');
    expect(named.map((id) => document.getElementById(id)!.textContent)).to.deep.equal(['Pièce', 'Choisir un fichier']);
  });

  for (const type of ['select', 'checkbox', 'radio']) {
    it(`takes the first options of a ${type} late, and what was said meanwhile with them`, async () => {
      const field = await upgraded(`<form><tiwizi-field type="${type}" name="x" label="Ville"></tiwizi-field></form>`);
      field.error = 'Choisir une ville';
      field.label = 'Commune';
      await field.updateComplete;
      field.options = [
        { value: 'r', label: 'Rabat' },
        { value: 'a', label: 'Agadir' },
      ];
      await field.updateComplete;
      const values = type === 'select' ? [...(field.control as HTMLSelectElement).options] : field.controls;
      expect((values as HTMLInputElement[]).map(({ value }) => value).filter(Boolean)).to.deep.equal(['r', 'a']);
      expect(field.textContent).to.contain('Commune').and.to.contain('Choisir une ville');
      await expect(field).to.be.accessible();
      field.closest('form')!.reset();
      await field.updateComplete;
      expect(field.textContent).not.to.contain('Choisir une ville');
    });
  }

  for (const type of ['text', 'textarea', 'select', 'checkbox', 'radio', 'date', 'file', 'one-time-code']) {
    it(`is accessible as ${type}, with an error, and takes part in the form`, async () => {
      const options = JSON.stringify([
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B', hint: 'b hint' },
      ]).replaceAll('"', '&quot;');
      const field = await upgraded(
        `<tiwizi-field type="${type}" name="x" label="Question" hint="Aide" error="Faute" described-by="x-note" required options="${type === 'checkbox' ? '' : options}"></tiwizi-field><p id="x-note">Note</p>`,
      );
      await expect(field).to.be.accessible();
      expect(field.controls.length).to.be.greaterThan(0);
      const group = field.querySelector('fieldset');
      const [said, list, first] = group
        ? [group, 'aria-labelledby', 'field-x-legend ']
        : [field.control!, 'aria-describedby', ''];
      expect(said.getAttribute(list)).to.equal(`${first}field-x-hint field-x-error x-note`);
      field.error = '';
      await field.updateComplete;
      expect(said.getAttribute(list)).to.equal(`${first}field-x-hint x-note`);
      expect(field.querySelectorAll('[aria-invalid=true]')).to.have.length(0);
      await expect(field).to.be.accessible();
    });
  }
});

describe('what is typed into a field on an Arabic page', () => {
  const directionOf = async (attributes: string): Promise<string> => {
    const field = await upgraded(`<tiwizi-field label="x" name="n" ${attributes}></tiwizi-field>`);
    field.parentElement!.dir = 'rtl';
    return getComputedStyle(field.control!).direction;
  };

  for (const attributes of [
    'input-type="email"',
    'input-type="tel"',
    'input-type="url"',
    'input-type="password"',
    'type="one-time-code"',
    'control-dir="ltr"',
  ])
    it(`runs from left to right where it is an address, a number or a code (${attributes})`, async () => {
      expect(await directionOf(`${attributes} value="أمينة@1"`), 'whatever was typed').to.equal('ltr');
    });

  for (const [attributes, direction] of [
    ['value="أمينة"', 'rtl'],
    ['value="Amina"', 'ltr'],
    ['input-type="tel" control-dir="rtl"', 'rtl'],
  ] as const)
    it(`runs as its words do elsewhere, and as the author says (${attributes})`, async () => {
      expect(await directionOf(attributes)).to.equal(direction);
    });
});

describe('what is said with a field', () => {
  it('an error is one run of text: Orca says a name twice in Firefox when a part of it is a box of its own', async () => {
    const field = await upgraded(
      '<tiwizi-field type="date" name="d" label="Date" error="Faute" required></tiwizi-field>',
    );
    const error = field.querySelector('.tiwizi-error')!;
    expect([error.textContent, error.childElementCount]).to.deep.equal(['Erreur\u202f: Faute', 0]);
    field.error = 'Autre';
    await field.updateComplete;
    expect([error.textContent, error.childElementCount]).to.deep.equal(['Erreur\u202f: Autre', 0]);
  });

  const options = (...values: string[]): string =>
    `options='${JSON.stringify(values.map((value) => ({ value, label: value })))}'`;
  for (const [kind, more, isSaid] of [
    ['one box says', '', true],
    ['one box in a set says', options('a'), true],
    ['several boxes do not say', options('a', 'b'), false],
  ] as const)
    it(`${kind} that it is required, without a native constraint: Firefox calls a box that has one invalid`, async () => {
      const field = await upgraded(
        `<tiwizi-field type="checkbox" name="c" label="Accord" required ${more}></tiwizi-field>`,
      );
      const boxes = field.controls as HTMLInputElement[];
      const said = (): unknown[] => boxes.flatMap((each) => [each.required, each.ariaRequired]);
      const nothing = boxes.flatMap(() => [false, null]);
      expect(said()).to.deep.equal(isSaid ? [false, 'true'] : nothing);
      field.required = false;
      await field.updateComplete;
      expect(said()).to.deep.equal(nothing);
      field.required = true;
      await field.updateComplete;
      expect(said()).to.deep.equal(isSaid ? [false, 'true'] : nothing);
    });

  it('what is wrong with one box in a set the box says, and its group does not say it too', async () => {
    const field = await upgraded(
      `<tiwizi-field type="checkbox" name="c" label="Accord" hint="Aide" error="Faute" ${options('a')}></tiwizi-field>`,
    );
    const said = (): (string | null)[] => [
      field.querySelector('fieldset')!.getAttribute('aria-labelledby'),
      field.control!.getAttribute('aria-describedby'),
    ];
    expect(said()).to.deep.equal(['field-c-legend', 'field-c-hint field-c-error']);
    field.error = '';
    await field.updateComplete;
    expect(said()).to.deep.equal(['field-c-legend', 'field-c-hint']);
    field.error = 'Autre';
    await field.updateComplete;
    expect(said()).to.deep.equal(['field-c-legend', 'field-c-hint field-c-error']);
  });
});

describe('a page that a slow server streams', () => {
  it('gives one input, the definition already loaded, the field last in the page', async () => {
    const pieces = [
      '<!doctype html><html lang="fr"><title>streamed</title><body>',
      '<tiwizi-field label="Nom" name="n" required>',
      '<label for="n">Nom</label><input id="n" name="n">',
      '</tiwizi-field>',
    ];
    const key = 'field';
    const query = new URLSearchParams([['key', key], ...pieces.map((piece) => ['piece', piece.padEnd(64)])]);
    const frame = document.createElement('iframe');
    frame.src = `/streamed?${query}`;
    document.body.append(frame);
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    await waitUntil(() => frame.contentDocument?.title === 'streamed', 'the first piece has arrived');
    await (frame.contentWindow as Window & typeof globalThis).eval(
      `import('${new URL('./field.define.ts', import.meta.url).pathname}')`,
    );
    expect(frame.contentDocument!.readyState).to.equal('loading');
    expect(frame.contentDocument!.querySelector('tiwizi-field')).to.equal(null);
    await fetch(`/streamed/continue?key=${key}`);
    await loaded;
    const field = frame.contentDocument!.querySelector('tiwizi-field') as TiwiziField;
    await field.updateComplete;
    expect(frame.contentDocument!.querySelectorAll('input')).to.have.length(1);
    expect(field.hasAttribute('data-tiwizi-ready')).to.equal(true);
    frame.remove();
  });
});
