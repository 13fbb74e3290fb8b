import { expect } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import { FormFrame } from '../../fixtures/form-frame.ts';
import { DeviceStore } from './device-store.ts';

const store = new DeviceStore();
const kept = async (): Promise<number> => (await store.all()).filter(({ sealed }) => sealed).length;
const press = (frame: FormFrame, words: RegExp): void =>
  [...frame.part('notice').querySelectorAll('button')].find(({ textContent }) => words.test(textContent))!.click();
const stateOf = (frame: FormFrame, task: string): string | undefined =>
  frame.document.querySelector<HTMLElement>(`#task-${task}`)?.dataset['tiwiziTask'];

beforeEach(() => store.clear());

describe('the list of tasks of a form that is kept without network', () => {
  it('sends what the page of a step left behind, and shows where its task stands then', async () => {
    const frame = await new FormFrame().open('/offlinetasks-service/fr/requests/new');
    const list = frame.path;
    expect(list).to.match(/\/tasks$/);
    expect(await frame.violations()).to.deep.equal([]);
    await frame.open(frame.document.querySelector<HTMLAnchorElement>('#task-place a')!.pathname);
    await frame.meet('cut');
    frame.fill({ market: 'Souk El Had' });
    frame.press();
    await frame.notice(/Cet appareil est-il à vous seul/);
    press(frame, /à moi seul/);
    await waitUntil(async () => (await kept()) === 1, 'it is kept');
    const { owner } = frame;
    await frame.kill();
    const next = await new FormFrame(owner).open(list);
    await waitUntil(async () => (await kept()) === 0, 'it is sent');
    await waitUntil(() => stateOf(next, 'place') === 'under-way', 'the list is the one of now');
    await waitUntil(() => next.document.querySelector('tiwizi-notice'), 'it is said');
    await next.open(next.document.querySelector<HTMLAnchorElement>('#task-place a')!.pathname);
    expect(next.control('market').value).to.equal('Souk El Had');
    next.close();
  });
});
