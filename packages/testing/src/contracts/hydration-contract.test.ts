import { expect } from '@open-wc/testing';
import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { findPart } from '@tiwizi/core';
import { failures } from '../../fixtures/failures.ts';
import { Note, noteTemplate } from '../../fixtures/note.ts';
import { plant } from '../../fixtures/plant.ts';
import { hydrationContract } from './hydration-contract.ts';

/** Elements with one fault each: what it is, where the contract says so, and what. */
const faults: readonly (readonly [string, CustomElementConstructor & { prototype: Note }, string, RegExp])[] = [
  [
    'reads attributes only',
    class extends Note {
      protected override patch(_changed: PropertyValues<this>): void {
        findPart(this, 'label')!.textContent = this.getAttribute('label');
      }
    },
    'properties set before',
    /made from properties it is another form/,
  ],
  [
    'draws itself anew when the same is written again',
    class extends Note {
      static override properties: PropertyDeclarations = { ...Note.properties, label: { hasChanged: () => true } };
      protected override patch(changed: PropertyValues<this>): void {
        super.patch(changed);
        if (this.hasUpdated) this.control.replaceWith(this.control.cloneNode());
      }
    },
    'the same rendered once more',
    /nodes were replaced/,
  ],
  [
    'holds on to its first content',
    class extends Note {
      #label: HTMLElement | undefined;
      protected override adopt(): void {
        this.#label = findPart(this, 'label');
      }
      protected override patch(_changed: PropertyValues<this>): void {
        this.word();
        if (this.#label) this.#label.textContent = this.label ?? '';
      }
    },
    'content that is set anew',
    /not treated like the first/,
  ],
  [
    'adds something to every copy',
    class extends Note {
      protected override adopt(): void {
        this.append('x');
      }
    },
    'a clone of the upgraded element',
    /the clone is another form/,
  ],
];

describe('the contract with frameworks', () => {
  it('is kept by an element without a fault', async () => {
    const { tag, short } = plant(class extends Note {});
    expect(
      await failures(() => hydrationContract(tag, { short, template: noteTemplate, changes: { label: 'آخر' } })),
    ).to.deep.equal({});
  });

  for (const [fault, element, sentence, message] of faults) {
    it(`finds an element that ${fault}`, async () => {
      const { tag, short } = plant(element);
      const failed = await failures(() =>
        hydrationContract(tag, { short, template: noteTemplate, changes: { label: 'آخر' } }),
      );
      expect(Object.entries(failed).find(([each]) => each.startsWith(sentence))?.[1], JSON.stringify(failed)).to.match(
        message,
      );
    });
  }
});
