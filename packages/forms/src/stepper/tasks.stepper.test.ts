import { expect } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import { FormFrame, logIn } from '../../fixtures/form-frame.ts';

const start = '/tasks-service/fr/requests/new';
const isAtList = (frame: FormFrame): Promise<void> =>
  waitUntil(
    () => frame.path.endsWith('/tasks') && frame.document.querySelector('[data-tiwizi-task]'),
    'the list is there',
  );
const states = (frame: FormFrame): readonly string[] =>
  [...frame.document.querySelectorAll<HTMLElement>('[data-tiwizi-task]')].map(
    ({ dataset }) => dataset['tiwiziTask'] ?? '',
  );

/** Somebody at the list, who opens a task. */
async function openTask(id: string): Promise<FormFrame> {
  const frame = await new FormFrame().open(start, 'none');
  await isAtList(frame);
  // The list has no script; the pages that follow have.
  await logIn(frame.owner, 'yes', 'tasks-service');
  frame.document.querySelector<HTMLAnchorElement>(`#task-${id} a`)?.click();
  await waitUntil(() => frame.stepper?.hasAttribute('data-tiwizi-ready'), 'the task is open');
  return frame;
}

describe('a form of tasks, with script', () => {
  it('shows the steps of a task in one page, and then the list', async () => {
    const frame = await openTask('applicant');
    const { window } = frame;
    await frame.continue({ name: 'Amina' }, 'contact');
    expect(frame.window, 'the page is the same').to.equal(window);
    expect(frame.stepper.querySelectorAll('[data-tiwizi-step]').length, 'of this task only').to.equal(2);
    frame.press();
    await isAtList(frame);
    expect(states(frame)).to.deep.equal(['done', 'not-started', 'not-started', 'blocked']);
    frame.close();
  });

  it('leads back to the list with what was typed, and has no step before the first of a task', async () => {
    const frame = await openTask('goods');
    expect(frame.part('back').hidden).to.equal(true);
    frame.fill({ sells: 'food' });
    frame.document.querySelector<HTMLButtonElement>('button[value=tasks]')?.click();
    await isAtList(frame);
    expect(states(frame)[1]).to.equal('under-way');
    frame.close();
  });
});
