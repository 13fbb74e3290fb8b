import { expect } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import { FormFrame } from '../../fixtures/form-frame.ts';

const start = '/group-service/fr/requests/new';
const button = (frame: FormFrame, value: string): HTMLButtonElement =>
  frame.stepper.querySelector<HTMLButtonElement>(`button[value^="${value}"]`)!;
const items = (frame: FormFrame): readonly string[] =>
  [...frame.document.querySelectorAll<HTMLElement>('[data-tiwizi-item]')].map((item) => item.dataset['tiwiziItem']!);
const legends = (frame: FormFrame): readonly string[] =>
  [...frame.document.querySelectorAll('[data-tiwizi-item] legend.tiwizi-heading-3')].map(({ textContent }) =>
    textContent.trim(),
  );
const has = (frame: FormFrame, count: number): Promise<void> =>
  waitUntil(() => items(frame).length === count, `there are ${count} items`);
const isFocused = (frame: FormFrame, id: string): Promise<void> =>
  waitUntil(() => frame.document.activeElement?.id === id, `${id} has the focus`);

/** Somebody at the step of equipment. */
async function begin(): Promise<{ frame: FormFrame; first: string }> {
  const frame = await new FormFrame().open(start);
  await frame.continue({ shop: 'Café' }, 'equipment');
  return { frame, first: items(frame)[0]! };
}

describe('a repeating group in a form of one page', () => {
  it('tells of a file whose item was removed in another tab, and goes on without it', async () => {
    const { frame, first } = await begin();
    button(frame, 'add:equipment').click();
    await has(frame, 2);
    const other = await new FormFrame(frame.owner).open(frame.path);
    button(other, `remove:equipment.${first}`).click();
    await has(other, 1);
    other.close();
    const files = new DataTransfer();
    files.items.add(new File(['%PDF-1.7 a'], 'a.pdf'));
    const control = frame.control(`equipment.${first}.photo`);
    control.files = files.files;
    control.dispatchEvent(new frame.window.Event('change', { bubbles: true }));
    await frame.notice(/a été retiré depuis un autre onglet/);
    await has(frame, 1);
    frame.fill({ note: 'près du mur' });
    const kind = frame.control(`equipment.${items(frame)[0]!}.kind`);
    kind.value = 'table';
    kind.dispatchEvent(new frame.window.Event('change', { bubbles: true }));
    frame.press();
    await waitUntil(() => !frame.path.endsWith('/equipment'), 'it goes on');
    frame.close();
  });

  it('gets another item, and loses one, without losing what is typed', async () => {
    const { frame, first } = await begin();
    const { window } = frame;
    const control = frame.control(`equipment.${first}.otherKind`);
    expect(control, 'what an answer of the item asks is not asked yet').to.equal(undefined);
    const kind = frame.control(`equipment.${first}.kind`);
    kind.value = 'other';
    kind.dispatchEvent(new window.Event('change', { bubbles: true }));
    frame.fill({ [`equipment.${first}.otherKind`]: 'Parasol', note: 'près du mur' });
    button(frame, 'add:equipment').click();
    await has(frame, 2);
    const [, second] = items(frame);
    await isFocused(frame, `item-equipment-${second}`);
    expect(legends(frame)).to.deep.equal(['Équipement 1', 'Équipement 2']);
    expect(frame.window, 'the page is the same').to.equal(window);
    expect(frame.control(`equipment.${first}.kind`)).to.equal(kind);
    expect(frame.control(`equipment.${first}.otherKind`).value).to.equal('Parasol');
    expect(frame.control('note').value).to.equal('près du mur');
    expect(frame.document.querySelector('tiwizi-error-summary')).to.equal(null);
    expect(await frame.violations()).to.deep.equal([]);
    button(frame, `remove:equipment.${first}`).click();
    await has(frame, 1);
    await isFocused(frame, `item-equipment-${second}`);
    const { form } = frame.document.querySelector('input[name=note]') as HTMLInputElement;
    const sent = [...new FormData(form!).keys()].filter((name) => name.startsWith(`equipment.${first}.`));
    expect(sent, 'what is sent of an item that is gone').to.deep.equal([]);
    expect(legends(frame)).to.deep.equal(['Équipement 1']);
    expect(button(frame, 'remove:').hidden, 'the last of at least one stays').to.equal(true);
    await waitUntil(() => /Retrait effectué\u202f: Équipement 1/.test(frame.part('status').textContent), 'it is said');
    const left = frame.control(`equipment.${second}.kind`);
    left.value = 'table';
    left.dispatchEvent(new window.Event('change', { bubbles: true }));
    frame.press();
    await frame.at('check');
    expect(frame.document.body.textContent).to.match(/Équipement 1\s*Type\s*Table/);
    frame.close();
  });

  it('has no button to add one where there are as many as may be', async () => {
    const { frame } = await begin();
    for (const count of [2, 3]) {
      button(frame, 'add:equipment').click();
      await has(frame, count);
      await waitUntil(() => !button(frame, 'add:equipment').hasAttribute('aria-busy'), 'it is done');
    }
    expect(button(frame, 'add:equipment').hidden).to.equal(true);
    frame.close();
  });

  it('says at the group that there are too few, until there are enough', async () => {
    const { frame } = await begin();
    const error = (): HTMLElement => frame.document.querySelector<HTMLElement>('#field-equipment-error')!;
    expect(error().hidden).to.equal(true);
    // Hidden where there is only one: a page that is older than a change of the form may still have it.
    button(frame, 'remove:equipment').click();
    await has(frame, 0);
    frame.press();
    await waitUntil(() => !error().hidden, 'it is said');
    expect(error().textContent).to.match(/^Erreur\u202f: Pour «\u202fÉquipements de la terrasse/);
    expect(await frame.violations()).to.deep.equal([]);
    button(frame, 'add:equipment').click();
    await has(frame, 1);
    await waitUntil(() => error().hidden, 'it is taken back');
    expect(error().textContent).to.equal('');
    frame.close();
  });

  it('tells of an item that another tab removed, and lets the rest be sent', async () => {
    const { frame, first } = await begin();
    button(frame, 'add:equipment').click();
    await has(frame, 2);
    const [, second] = items(frame);
    const other = await new FormFrame(frame.owner).open(frame.path);
    button(other, `remove:equipment.${second}`).click();
    await has(other, 1);
    other.close();
    const kind = frame.control(`equipment.${first}.kind`);
    kind.value = 'table';
    frame.fill({ note: 'près du mur' });
    frame.press();
    await frame.notice(/retiré depuis un autre onglet/);
    await has(frame, 1);
    expect(frame.control('note').value).to.equal('près du mur');
    frame.press();
    await frame.at('check');
    frame.close();
  });

  it('comes anew where the part of the script for it does not come', async () => {
    const { frame, first } = await begin();
    const kind = frame.control(`equipment.${first}.kind`);
    kind.value = 'table';
    const { fetch } = frame.window;
    frame.window.fetch = (input, init) =>
      init?.body ? fetch(input, init) : Promise.resolve(new frame.window.Response('', { status: 503 }));
    const { window } = frame;
    button(frame, 'add:equipment').click();
    await waitUntil(() => frame.window !== window || frame.stepper?.isConnected, 'a page comes');
    await has(frame, 2);
    await frame.ready();
    expect(frame.control(`equipment.${first}.kind`).value).to.equal('table');
    frame.close();
  });
});
