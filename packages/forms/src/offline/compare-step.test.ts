import { expect } from '@open-wc/testing';
import { compareStep } from './compare-step.ts';
import type { KeptStep } from './kept-step.ts';

/** As the server prints a step: fields around their controls, hidden values, a repeating group. */
const page = new DOMParser().parseFromString(
  `<form><input type="hidden" name="csrf" value="x">
  <section data-tiwizi-step="stall"><h1>Étal</h1>
    <tiwizi-field label="Nom"><input name="shop" value="Café"></tiwizi-field>
    <tiwizi-field label="Vente"><input type="radio" name="sells" id="r1" value="food" checked><label for="r1">Aliments</label>
      <input type="radio" name="sells" id="r2" value="goods"><label for="r2">Produits</label></tiwizi-field>
    <input type="hidden" name="days" value=""><tiwizi-field label="Jours"><input type="checkbox" name="days" id="d1" value="mon"><label for="d1">Lundi</label></tiwizi-field>
    <tiwizi-field label="Bureau"><select name="office"><option value="">–<option value="n" selected>Nord<option value="s">Sud</select></tiwizi-field>
    <tiwizi-field label="Code"><input type="password" name="code" value="1234"></tiwizi-field>
    <div data-tiwizi-group="items"><h2>Équipement</h2><input type="hidden" name="items" value="">
      <div data-tiwizi-item="b2"><input type="hidden" name="items" value="b2">
        <tiwizi-field label="Sorte"><input name="items.b2.kind" value="Parasol"></tiwizi-field></div></div>
  </section>
  <template data-tiwizi-step="other"><section data-tiwizi-step="other"><tiwizi-step-progress heading="Autre"><h1>Étape 2 sur 3 : Autre</h1></tiwizi-step-progress><tiwizi-field label="Note"><textarea name="note">Avant</textarea></tiwizi-field></section></template></form>`,
  'text/html',
);
const step = (values: KeptStep['values'], id = 'stall'): KeptStep => ({
  ...{ draft: 'd', step: id, page: 'p', action: '/x', revision: '1', at: 0 },
  values,
});
const same: KeptStep['values'] = [
  ['shop', 'Café'],
  ['sells', 'food'],
  ['days', ''],
  ['office', 'n'],
  ['items', ''],
  ['items', 'b2'],
  ['items.b2.kind', 'Parasol'],
];

describe('a kept step beside its page', () => {
  it('that says the same differs in nothing, secrets not looked at', () => {
    expect(compareStep(step(same), page)).to.deep.equal({ title: 'Étal', differences: [], gone: [] });
  });

  it('is told question by question, choices by their labels', () => {
    const other = same.map(([name, value]): readonly [string, string] => [
      name,
      ({ shop: 'Thé', sells: 'goods', office: 's' } as Record<string, string>)[name] ?? value,
    ]);
    expect(compareStep(step([...other, ['days', 'mon']]), page)?.differences).to.deep.equal([
      { label: 'Nom', here: 'Thé', there: 'Café' },
      { label: 'Vente', here: 'Produits', there: 'Aliments' },
      { label: 'Jours', here: 'Lundi', there: '' },
      { label: 'Bureau', here: 'Sud', there: 'Nord' },
    ]);
  });

  it('tells what was typed in an item that was removed meanwhile', () => {
    const compared = compareStep(step([...same, ['items', 'a1'], ['items.a1.kind', 'Chaise']]), page);
    expect(compared?.gone).to.deep.equal(['items.a1']);
    expect(compared?.differences).to.deep.equal([{ label: 'Équipement', here: 'Chaise', there: '' }]);
  });

  it('is compared where its page leads to another step first', () => {
    expect(compareStep(step([['note', 'Après']], 'other'), page)).to.deep.equal({
      title: 'Autre',
      differences: [{ label: 'Note', here: 'Après', there: 'Avant' }],
      gone: [],
    });
  });

  it('is nothing to a page that has not that step', () => {
    expect(compareStep(step(same, 'elsewhere'), page)).to.equal(undefined);
  });
});
