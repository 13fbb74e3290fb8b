import { expect } from '@open-wc/testing';
import { render, html } from 'lit/html.js';
import type { PropertyValues } from '@lit/reactive-element';
import { findPart, idsOf } from '@tiwizi/core';
import { enhancerContract } from './enhancer-contract.ts';
import { failures } from '../../fixtures/failures.ts';
import { Note, noteTemplate } from '../../fixtures/note.ts';
import { plant } from '../../fixtures/plant.ts';
import '../../fixtures/hasty.define.ts';
import '../../fixtures/note.define.ts';

const module = new URL('../../fixtures/note.define.ts', import.meta.url);
const short = '<planted-note label="السؤال"></planted-note>';

/** Elements with one fault each, and what the contract says of it. */
const faults: readonly (readonly [string, CustomElementConstructor & { prototype: Note }, RegExp, RegExp])[] = [
  [
    'writes a style',
    class extends Note {
      protected override adopt(): void {
        this.control.setAttribute('style', 'color: red');
      }
    },
    /^is ready/,
    /inline style or script/,
  ],
  [
    'is never ready',
    class extends Note {
      protected override patch(): void {
        throw new Error('planted');
      }
    },
    /^is ready/,
    /did not become ready/,
  ],
  [
    'prints another form than the server',
    class extends Note {
      protected override adopt(): void {
        this.append(document.createElement('hr'));
      }
    },
    /^adopts what the server prints/,
    /<hr><\/hr> was added/,
  ],
  [
    'adds its form to that of the server',
    class extends Note {
      protected override get isEmpty(): boolean {
        return true;
      }
    },
    /^enhanced twice/,
    /the second time has changed it/,
  ],
  [
    'makes its control anew',
    class extends Note {
      protected override adopt(): void {
        this.control.replaceWith(this.control.cloneNode());
      }
    },
    /typed before the script/,
    /replaced by another node/,
  ],
  [
    'writes the value',
    class extends Note {
      protected override adopt(): void {
        this.control.value = '';
      }
    },
    /typed before the script/,
    /what was typed, or the caret, is lost/,
  ],
  [
    'makes its control anew at a change',
    class extends Note {
      protected override patch(changed: PropertyValues<this>): void {
        super.patch(changed);
        if (this.hasUpdated && changed.has('label')) this.control.replaceWith(this.control.cloneNode());
      }
    },
    /change of every attribute/,
    /label taken away: .*replaced/,
  ],
  [
    'forgets words that are put back',
    class extends Note {
      protected override word(): void {
        if (!this.label) findPart(this, 'word')!.textContent = 'x';
        else if (!this.hasUpdated) super.word();
      }
    },
    /change of every attribute/,
    /the words are others/,
  ],
  [
    'adds something each time it comes',
    class extends Note {
      override connectedCallback(): void {
        super.connectedCallback();
        if (this.hasUpdated) this.append('x');
      }
    },
    /^moved in the page/,
    /moving has changed it/,
  ],
  [
    'draws itself anew when it comes back',
    class extends Note {
      override connectedCallback(): void {
        super.connectedCallback();
        if (this.hasUpdated) render(html`${''}`, this.control.parentElement!.appendChild(document.createElement('p')));
      }
    },
    /^removed and brought back/,
    /has changed it/,
  ],
  [
    'empties itself before it can fail',
    class extends Note {
      override connectedCallback(): void {
        this.prepend(document.createElement('hr'));
        super.connectedCallback();
      }
    },
    /^an upgrade that throws/,
    /plain page was changed/,
  ],
  [
    'says nothing of a bad value',
    class extends Note {
      override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
        if (name !== 'kind') super.attributeChangedCallback(name, old, value);
      }
    },
    /^a bad value/,
    /times that the console told of kind="no-such-value"/,
  ],
  [
    'shows a bad value',
    class extends Note {
      protected override word(): void {
        findPart(this, 'word')!.textContent = this.getAttribute('kind');
      }
    },
    /^a bad value/,
    /was not ignored/,
  ],
];

/** Puts a fault of the template into it. */
const withTemplate = (print: (typeof noteTemplate)['print']): typeof noteTemplate => ({ ...noteTemplate, print });

describe('the contract of enhancers', () => {
  it('is kept by an element without a fault', async () => {
    expect(
      await failures(() =>
        enhancerContract('planted-note', {
          short,
          template: noteTemplate,
          module,
          changes: { label: 'آخر', error: 'خطأ' },
        }),
      ),
    ).to.deep.equal({});
  });

  for (const [fault, element, sentence, message] of faults) {
    it(`finds an element that ${fault}`, async () => {
      const { tag, short: markup } = plant(element);
      const failed = await failures(() => enhancerContract(tag, { short: markup, template: noteTemplate }));
      const found = Object.entries(failed).find(([each]) => sentence.test(each));
      expect(found?.[1], JSON.stringify(failed)).to.match(message);
    });
  }

  it('finds a template that differs from what is generated', async () => {
    const failed = await failures(() =>
      enhancerContract('planted-note', { short, template: withTemplate(() => html`<p>x</p><input />`) }),
    );
    expect(failed['generates what the server prints, in every language']).to.match(
      /differs from what the server prints/,
    );
  });

  it('finds two of an element that share an id', async () => {
    class Twice extends Note {
      static override template = async () =>
        withTemplate((data, context) => noteTemplate.print(data, { ...context, ids: idsOf }));
    }
    const { tag, short: markup } = plant(Twice);
    const failed = await failures(() => enhancerContract(tag, { short: markup }));
    expect(failed['two on a page share no id, and each refers to its own']).to.match(
      /the id "note(-hint)?" is on the page twice/,
    );
  });

  it('finds an element that does not wait for the parser', async () => {
    const failed = await failures(() =>
      enhancerContract('planted-hasty', {
        short: '<planted-hasty></planted-hasty>',
        full: '<planted-hasty><input name="a"></planted-hasty>',
        module: new URL('../../fixtures/hasty.define.ts', import.meta.url),
      }),
    );
    const [, message] = Object.entries(failed).find(([sentence]) =>
      sentence.startsWith('a page that comes in pieces'),
    )!;
    expect(message).to.match(/full form: in pieces it is another form/);
  });
});
