import { expect } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import { FormFrame } from '../../fixtures/form-frame.ts';

const start = '/items-service/fr/requests/new';
/** The step in view: the one before it stays in reach a moment longer. */
const section = (frame: FormFrame): HTMLElement =>
  frame.stepper?.querySelector<HTMLElement>(`section[data-tiwizi-step="${frame.stepper.step}"]`)!;
const button = (frame: FormFrame, value: string): HTMLButtonElement =>
  section(frame).querySelector<HTMLButtonElement>(`button[value^="${value}"]`)!;
const items = (frame: FormFrame): readonly string[] =>
  [...section(frame).querySelectorAll<HTMLElement>('[data-tiwizi-item]')].map((item) => item.dataset['tiwiziItem']!);
const headings = (frame: FormFrame): readonly string[] =>
  [...section(frame).querySelectorAll('[data-tiwizi-item] dt')].map(({ textContent }) => textContent.trim());
const isAt = (frame: FormFrame, step: string): Promise<void> =>
  waitUntil(
    () =>
      frame.stepper?.getAttribute('step') === step &&
      section(frame)?.dataset['tiwiziStep'] === step &&
      frame.path.endsWith(`/${step}`),
    `it is at ${step}`,
  );
const isFocused = (frame: FormFrame, selector: string): Promise<void> =>
  waitUntil(() => frame.document.activeElement?.matches(selector), `${selector} has the focus`);

/** What describes an element. */
const saidOf = (frame: FormFrame, element: Element): string | undefined =>
  frame.document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent.trim();

/** Chooses what an item is. */
function choose(frame: FormFrame, name: string, value: string): void {
  const control = frame.control(name);
  control.value = value;
  control.dispatchEvent(new frame.window.Event('change', { bubbles: true }));
}

/** Somebody at the list of equipment, which has one item that is not filled in. */
async function begin(): Promise<{ frame: FormFrame; first: string }> {
  const frame = await new FormFrame().open(start);
  await frame.continue({ shop: 'Café' }, 'equipment');
  return { frame, first: items(frame)[0]! };
}

describe('items with a page each, in a form of one page', () => {
  it('are filled in, added, changed and removed without a new page', async () => {
    const { frame, first } = await begin();
    const { window } = frame;
    frame.press();
    await isAt(frame, `equipment.${first}`);
    await isFocused(frame, 'h1');
    expect(frame.document.activeElement?.textContent).to.match(/Équipement 1/);
    expect(frame.document.title).to.match(/^Équipement 1 –/);
    // What is wrong is said at its question, on this page.
    frame.press();
    await isFocused(frame, 'tiwizi-error-summary, tiwizi-error-summary *');
    // A branch of the item.
    choose(frame, `equipment.${first}.kind`, 'other');
    frame.fill({ [`equipment.${first}.otherKind`]: 'Parasol' });
    frame.press();
    await isAt(frame, 'equipment');
    expect(section(frame).textContent)
      .to.match(/Parasol/)
      .and.not.to.match(/À compléter/);
    button(frame, 'add:equipment').click();
    await waitUntil(
      () => section(frame)?.dataset['tiwiziStep']?.startsWith('equipment.'),
      'the page of the new one is there',
    );
    const second = section(frame).dataset['tiwiziStep']!.replace('equipment.', '');
    choose(frame, `equipment.${second}.kind`, 'table');
    frame.press();
    await isAt(frame, 'equipment');
    expect(headings(frame)).to.deep.equal(['Équipement 1', 'Équipement 2']);
    expect(await frame.violations()).to.deep.equal([]);
    button(frame, `change:equipment.${first}`).click();
    await isAt(frame, `equipment.${first}`);
    expect(frame.control(`equipment.${first}.otherKind`).value).to.equal('Parasol');
    expect(await frame.violations()).to.deep.equal([]);
    frame.document.querySelector<HTMLButtonElement>('button[value=back]')?.click();
    await isAt(frame, 'equipment');
    button(frame, `remove:equipment.${first}`).click();
    await waitUntil(() => items(frame).length === 1, 'it is gone');
    await isFocused(frame, `#item-equipment-${second}`);
    expect(frame.document.activeElement, 'what screen readers say in every browser').to.have.property('type', 'submit');
    expect(saidOf(frame, frame.document.activeElement!)).to.equal('Table');
    expect(saidOf(frame, button(frame, `remove:equipment.${second}`)), 'which one it is').to.equal('Table');
    expect(headings(frame)).to.deep.equal(['Équipement 1']);
    expect(button(frame, 'remove:').hidden, 'the last of at least one stays').to.equal(true);
    await waitUntil(() => /Retrait effectué\u202f: Équipement 1/.test(frame.part('status').textContent), 'it is said');
    frame.press();
    await isAt(frame, 'end');
    expect(frame.window, 'the page is the same').to.equal(window);
    frame.press();
    await frame.at('check');
    expect(frame.document.body.textContent).to.match(/Équipement 1\s*Type\s*Table/);
    frame.close();
  });

  it('what is typed in one is saved without being sent', async () => {
    const { frame, first } = await begin();
    frame.press();
    await isAt(frame, `equipment.${first}`);
    choose(frame, `equipment.${first}.kind`, 'other');
    frame.fill({ [`equipment.${first}.otherKind`]: 'Store' });
    await waitUntil(() => /Enregistré|sauvegard|enregistr/i.test(frame.part('status').textContent), 'it is saved');
    const other = await new FormFrame(frame.owner).open(frame.path);
    expect(other.control(`equipment.${first}.otherKind`).value).to.equal('Store');
    other.close();
    frame.close();
  });

  it('one that another tab removed leads to the list, which tells it', async () => {
    const { frame, first } = await begin();
    button(frame, 'add:equipment').click();
    await waitUntil(
      () => section(frame)?.dataset['tiwiziStep']?.startsWith('equipment.'),
      'the page of the new one is there',
    );
    const { path } = frame;
    const second = path.replace(/.*\./, '');
    const other = await new FormFrame(frame.owner).open(path.replace(/equipment.*/, 'equipment'));
    button(other, `remove:equipment.${second}`).click();
    await waitUntil(() => items(other).length === 1, 'it is gone');
    other.close();
    const { window } = frame;
    choose(frame, `equipment.${second}.kind`, 'table');
    frame.press();
    await waitUntil(() => frame.window !== window || /\?gone$/.test(frame.window.location.href), 'a page comes');
    await frame.ready();
    await waitUntil(
      () => /Cet élément a été retiré depuis un autre onglet/.test(frame.document.body.textContent),
      'it is told',
    );
    expect(items(frame)).to.deep.equal([first]);
    frame.close();
  });

  it('takes a large file in pieces on its page, and what was wrong with it is taken back', async () => {
    const { frame, first } = await begin();
    const name = `equipment.${first}.photo`;
    const rows = (): readonly string[] =>
      [...section(frame).querySelectorAll('[data-tiwizi-files] [data-tiwizi-key]:not([data-tiwizi-key=""]) dt')].map(
        ({ textContent }) => textContent.trim(),
      );
    const give = (...files: readonly File[]): void => {
      const chosen = new DataTransfer();
      for (const file of files) chosen.items.add(file);
      frame.control(name).files = chosen.files;
      frame.control(name).dispatchEvent(new frame.window.Event('change', { bubbles: true }));
    };
    frame.press();
    await isAt(frame, `equipment.${first}`);
    choose(frame, `equipment.${first}.kind`, 'other');
    frame.fill({ [`equipment.${first}.otherKind`]: 'Parasol' });
    give(new File(['GIF89a'], 'animé.gif'));
    await waitUntil(() => /animé\.gif/.test(section(frame).textContent), 'what is no file for it is named');
    give(new File(['%PDF-1.7 ', new Uint8Array(600_000)], 'photo.pdf'));
    await waitUntil(() => rows().includes('photo.pdf'), 'it is received');
    const posts = (await (await fetch(`/items-service/posts/${frame.owner}`)).json()) as readonly string[];
    expect(posts.some((post) => post.startsWith('PATCH'))).to.equal(true);
    frame.press();
    await isAt(frame, 'equipment');
    button(frame, `change:equipment.${first}`).click();
    await isAt(frame, `equipment.${first}`);
    expect(rows()).to.deep.equal(['photo.pdf']);
    frame.close();
  });

  it('its page comes as one of its own where the part of the script for it does not come', async () => {
    const { frame, first } = await begin();
    const { window } = frame;
    frame.window.XMLHttpRequest.prototype.open = () => {
      throw new TypeError('no network');
    };
    frame.press();
    await waitUntil(() => frame.path.endsWith(`/equipment.${first}`), 'a page comes');
    await frame.ready();
    await isAt(frame, `equipment.${first}`);
    expect(frame.document.defaultView === window || frame.document.querySelector('section[data-tiwizi-step]')).to.be.ok;
    choose(frame, `equipment.${first}.kind`, 'table');
    frame.press();
    await isAt(frame, 'equipment');
    frame.close();
  });
});
