import { expect } from '@open-wc/testing';
import { waitUntil } from '@tiwizi/testing/contracts';
import { announce } from './announce.ts';

/** What a region said, one after the other, as a screen reader notices it: by its changes. */
function listen(region: Element): string[] {
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(region.textContent!));
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

describe('announce', () => {
  const owner = document.createElement('tiwizi-speaker');
  beforeEach(() => document.body.append(owner));
  afterEach(() => {
    owner.remove();
    document.querySelector('[data-tiwizi-announcer]')?.remove();
  });

  it('speaks in the element’s own region, and says the same words twice', async () => {
    owner.innerHTML = '<p role="status" data-tiwizi-part="status"></p>';
    const said = listen(owner.firstElementChild!);
    announce(owner, 'A code was sent.');
    await waitUntil(() => said.length === 1, 'said once');
    announce(owner, 'A code was sent.');
    await waitUntil(() => said.length === 3, 'emptied, and said again');
    expect(said).to.deep.equal(['A code was sent.', '', 'A code was sent.']);
    announce(owner, '');
    await waitUntil(() => said.at(-1) === '', 'silent');
    expect(document.querySelector('[data-tiwizi-announcer]')).to.equal(null);
  });

  it('marks words that are in another language than the page', async () => {
    owner.innerHTML = '<div role="status" data-tiwizi-part="status"></div>';
    announce(owner, 'انتهت الجلسة', 'ar-MA');
    expect(owner.querySelector('p')!.lang).to.equal('ar-MA');
    announce(owner, 'Saved.');
    expect(owner.querySelector('p')!.hasAttribute('lang')).to.equal(false);
  });

  it('without a region of its own speaks in one of the page, made once and empty before it speaks', async () => {
    owner.innerHTML = '';
    announce(owner, 'Saved.');
    const region = document.querySelector('body > [data-tiwizi-announcer][role=status]')!;
    expect(region.textContent).to.equal('');
    const said = listen(region);
    await waitUntil(() => said.length === 1, 'said');
    announce(owner, 'Sent.');
    await waitUntil(() => said.at(-1) === 'Sent.', 'said');
    expect(document.querySelectorAll('[data-tiwizi-announcer]').length).to.equal(1);
  });
});
