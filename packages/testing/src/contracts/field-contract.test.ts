import { expect } from '@open-wc/testing';
import type { PropertyValues } from '@lit/reactive-element';
import { findPart } from '@tiwizi/core';
import { failures } from '../../fixtures/failures.ts';
import { Note } from '../../fixtures/note.ts';
import { plant } from '../../fixtures/plant.ts';
import { fieldContract } from './field-contract.ts';

/** A note that does something after each change. */
const after = (
  act: (note: Note & { readonly field: HTMLInputElement }, changed: PropertyValues) => void,
): CustomElementConstructor & { prototype: Note } =>
  class extends Note {
    get field(): HTMLInputElement {
      return this.control;
    }
    protected override patch(changed: PropertyValues<this>): void {
      super.patch(changed);
      act(this, changed);
    }
  };

/** Fields with one fault each: what it is, where the contract says so, and what. */
const faults: readonly (readonly [string, CustomElementConstructor & { prototype: Note }, string, RegExp])[] = [
  [
    'has a label that belongs to nothing',
    after((note) => findPart(note, 'label')!.removeAttribute('for')),
    'names its control',
    /at the control ".*" is heard, without the label/,
  ],
  [
    'does not describe its control by the error',
    after(({ field }) =>
      field.setAttribute('aria-describedby', field.getAttribute('aria-describedby')!.split(' ')[0]!),
    ),
    'names its control',
    /without the error/,
  ],
  [
    'leaves the error standing',
    after((note) => note.error === '' && (findPart(note, 'error')!.textContent = 'الخطأ')),
    'names its control',
    /when nothing is wrong any more/,
  ],
  [
    'never says that it is invalid',
    after(({ field, error }) => error && field.setAttribute('aria-invalid', 'false')),
    'says of a control',
    /aria-invalid is false with an error/,
  ],
  [
    'leaves it to the browser whether it is invalid',
    after(({ field, error }) => !error && field.removeAttribute('aria-invalid')),
    'says of a control',
    /aria-invalid is null without an error/,
  ],
  [
    'describes its group by the error, where it is not heard',
    class extends Note {
      protected override patch(changed: PropertyValues<this>): void {
        super.patch(changed);
        const ids = this.control.getAttribute('aria-describedby')!.split(' ');
        this.control.setAttribute('aria-describedby', ids[0]!);
        this.setAttribute('role', 'group');
        this.setAttribute('aria-describedby', ids[1]!);
      }
    },
    'names its control',
    /without the error/,
  ],
  [
    'is invalid from the beginning',
    after(({ field }) => field.setAttribute('aria-invalid', 'true')),
    'says of a control',
    /aria-invalid is true without an error/,
  ],
  [
    'does not pass on that it is required',
    after(({ field }) => field.removeAttribute('required')),
    'passes required and disabled',
    /required is not true/,
  ],
  [
    'is only dimmed when disabled',
    after(({ field }) => field.removeAttribute('disabled')),
    'is posted by its name',
    /posted while disabled/,
  ],
  [
    'has a control without a name',
    after(({ field }) => field.removeAttribute('name')),
    'is posted by its name',
    /a control has no name/,
  ],
  [
    'brings a value back after a reset',
    after((note, changed) => changed.get('error') && (note.field.value = 'brought back')),
    'is reset with its form',
    /after a reset/,
  ],
  [
    'writes the value of its control',
    after(({ field }) => (field.value = String(field.value))),
    'never writes the value',
    /it writes HTMLInputElement\.value/,
  ],
  [
    'writes the value at a change of language',
    class extends Note {
      protected override word(): void {
        super.word();
        if (this.locale === 'fr-MA') this.control.value = '';
      }
    },
    'never writes the value',
    /it writes HTMLInputElement\.value/,
  ],
  [
    'changes the id that browsers fill in by',
    after(({ field, hint }) => hint && (field.id = `other-${field.id}`)),
    'keeps what the browser filled in',
    /id, name or autocomplete has changed/,
  ],
  [
    'loses focus to its error',
    class extends Note {
      protected override patch(changed: PropertyValues<this>): void {
        super.patch(changed);
        const host = findPart(this, 'error')!;
        host.tabIndex = -1;
        if (this.error) host.focus();
      }
    },
    'keeps focus and caret',
    /"note" lost focus/,
  ],
  [
    'moves the caret to the end',
    after(({ field, error }) => error && field.setSelectionRange(9, 9)),
    'keeps focus and caret',
    /what was typed, or the caret, is lost/,
  ],
];

describe('the contract of form fields', () => {
  it('is kept by a field without a fault', async () => {
    const { tag, short } = plant(class extends Note {});
    expect(await failures(() => fieldContract(tag, { fields: short }))).to.deep.equal({});
  });

  it('is told by other names where they are others', async () => {
    const { tag, short } = plant(class extends Note {});
    const told: object[] = [];
    await failures(() =>
      fieldContract(tag, { fields: short, assign: (field, state) => told.push(Object.assign(field, state)) }),
    );
    expect(told.length).to.be.greaterThan(10);
  });

  for (const [fault, element, sentence, message] of faults) {
    it(`finds a field that ${fault}`, async () => {
      const { tag, short } = plant(element);
      const failed = await failures(() => fieldContract(tag, { fields: short }));
      expect(Object.entries(failed).find(([each]) => each.startsWith(sentence))?.[1], JSON.stringify(failed)).to.match(
        message,
      );
    });
  }
});
