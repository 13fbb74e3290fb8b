import { expect } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import { FormFrame } from '../../fixtures/form-frame.ts';

const start = '/files-service/fr/requests/new';

/** Chooses files as a person does. */
function choose(frame: FormFrame, ...names: readonly string[]): void {
  const files = new DataTransfer();
  for (const name of names) files.items.add(new File([`%PDF-1.7 ${name}`], name));
  const control = frame.control('plans');
  control.files = files.files;
  control.dispatchEvent(new frame.window.Event('change', { bubbles: true }));
}

const button = (frame: FormFrame, value: string): HTMLButtonElement =>
  frame.stepper.querySelector<HTMLButtonElement>(`button[value^="${value}"]`)!;
const listed = (frame: FormFrame): readonly string[] =>
  [...(frame.stepper?.querySelectorAll('.tiwizi-summary-list__key') ?? [])].map(({ textContent }) =>
    textContent.trim(),
  );

describe('several files in a form of one page', () => {
  it('are added, removed and sent on, with what was typed beside them', async () => {
    const frame = await new FormFrame().open(start);
    frame.fill({ street: 'Rue 1' });
    choose(frame, 'a.pdf', 'b.pdf');
    button(frame, 'add:').click();
    await waitUntil(() => listed(frame).join() === 'a.pdf,b.pdf', 'both are listed');
    await frame.ready();
    expect(frame.control('street').value).to.equal('Rue 1');
    expect(await frame.violations()).to.deep.equal([]);
    button(frame, 'remove:').click();
    await waitUntil(() => listed(frame).join() === 'b.pdf', 'one is gone');
    await frame.ready();
    choose(frame, 'c.pdf');
    frame.press();
    await frame.at('more');
    frame.close();
  });

  it('are not removed by the Enter key, which goes on', async () => {
    const frame = await new FormFrame().open(start);
    choose(frame, 'a.pdf', 'b.pdf');
    button(frame, 'add:').click();
    await waitUntil(() => listed(frame).length === 2, 'both are listed');
    await frame.ready();
    const form = frame.stepper.form!;
    frame.fill({ street: 'Rue 1' });
    form.requestSubmit(form.querySelector<HTMLButtonElement>('button')!);
    await frame.at('more');
    frame.close();
  });
});
