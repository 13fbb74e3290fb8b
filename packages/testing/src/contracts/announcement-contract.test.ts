import { expect } from '@open-wc/testing';
import { failures } from '../../fixtures/failures.ts';
import { announcementContract, type Announced } from './announcement-contract.ts';

customElements.define('planted-sender', class extends HTMLElement {});
const markup = '<planted-sender><div role="status"></div></planted-sender>';

/** What an element says, one saying a task. */
const says =
  (...words: string[]): Announced['act'] =>
  async ({ subject }) => {
    for (const each of words) {
      subject.firstElementChild!.textContent = each;
      await new Promise((done) => setTimeout(done));
    }
  };
const found = async (act: Announced['act'], expected: Announced['says']): Promise<string | undefined> => {
  const situations = { sends: { markup, act, says: expected, isOver: () => true } };
  return (await failures(() => announcementContract('planted-sender', situations)))['sends'];
};

describe('the contract of announcements', () => {
  it('is kept by what is said once and in order', async () => {
    expect(await found(says('Sending…', '', 'Sent.'), ['Sending…', /^Sent/])).to.equal(undefined);
    expect(await found(says(), [])).to.equal(undefined);
  });

  it('waits for the last words', async () => {
    const act: Announced['act'] = ({ subject }) => void setTimeout(() => (subject.textContent = ''), 30);
    const later: Announced['act'] = (stage) => void setTimeout(() => void says('Sent.')(stage), 60);
    const situations = { sends: { markup, act: later, says: ['Sent.'] }, empties: { markup, act, says: [] } };
    expect(await failures(() => announcementContract('planted-sender', situations))).to.deep.equal({});
  });

  for (const [fault, act] of [
    ['says it twice', says('Sending…', 'Sent.', 'Sent.')],
    ['says that it is busy after the answer', says('Sent.', 'Sending…')],
    ['says nothing', says()],
    ['says the words of earlier', says('Sending…', 'Not sent.')],
  ] satisfies [string, Announced['act']][]) {
    it(`finds an element that ${fault}`, async () => {
      expect(await found(act, ['Sending…', 'Sent.'])).to.match(/^said: \[.*\]; to be said: Sending…, Sent\.$/);
    });
  }

  it('finds a region that comes with its words', async () => {
    const act: Announced['act'] = ({ subject }) => {
      const region = document.createElement('div');
      region.setAttribute('role', 'status');
      region.textContent = 'Sent.';
      subject.append(region);
    };
    expect(await found(act, ['Sent.'])).to.equal('said: []; to be said: Sent.');
  });
});
