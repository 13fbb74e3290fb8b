import { expect } from '@open-wc/testing';
import { elementContracts, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './recent-services.define.ts';
import { keepService } from './kept-services.ts';
import { recentServicesExamples } from './recent-services.examples.ts';
import { recentServicesTemplate } from './recent-services.template.ts';
import type { TiwiziRecentServices } from './recent-services.ts';

const storage = globalThis.localStorage;

// What one test keeps is none of the next one's.
beforeEach(() => storage.clear());

elementContracts('tiwizi-recent-services', {
  short: recentServicesExamples.examples,
  template: recentServicesTemplate,
  changes: { current: '{"href":"/fr/services/passeport","text":"Passeport"}' },
  module: new URL('./recent-services.define.ts', import.meta.url),
  styles: [tokens, new URL('./recent-services.css', import.meta.url)],
});

async function show(attributes = '', lang = 'fr'): Promise<TiwiziRecentServices> {
  const host = document.createElement('main');
  host.lang = lang;
  host.append(
    document.createRange().createContextualFragment(`<tiwizi-recent-services ${attributes}></tiwizi-recent-services>`),
  );
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-recent-services')!;
  await waitUntil(() => element.hasAttribute('data-tiwizi-ready'), 'it is drawn');
  return element;
}
const part = (element: Element, name: string): HTMLElement => element.querySelector(`[data-tiwizi-part="${name}"]`)!;
const links = (element: Element): (string | null)[] =>
  [...element.querySelectorAll('a')].map((link) => `${link.getAttribute('href')} ${link.textContent}`);
const current = (id: string, text: string): string =>
  `current='${JSON.stringify({ href: `/fr/services/${id}`, text, lang: 'fr' })}'`;

describe('tiwizi-recent-services', () => {
  after(() => storage.clear());

  it('shows nothing where nothing was looked at, and nothing on the page of a service', async () => {
    for (const attributes of ['', current('a', 'A')]) {
      const element = await show(attributes);
      expect(element.innerText.trim(), attributes).to.equal('');
    }
  });

  it('shows what was looked at last, first, and says where it is kept; names are text', async () => {
    await show(current('a', '<img src=x>A'));
    await show(current('b', 'B'));
    const element = await show();
    await waitUntil(() => !part(element, 'list').hidden, 'the list is shown');
    expect(links(element)).to.deep.equal(['/fr/services/b B', '/fr/services/a <img src=x>A']);
    expect(element.querySelector('img')).to.equal(null);
    expect(element.innerText).to.contain('n’est envoyée à personne');
    await expect(element).to.be.accessible({ ignoredRules: ['heading-order'] });
  });

  it('deletes it and keeps no more, until somebody wants it again', async () => {
    await show(current('a', 'A'));
    let element = await show();
    await waitUntil(() => !part(element, 'list').hidden, 'the list is shown');
    part(element, 'refuse').click();
    await waitUntil(() => !part(element, 'refused').hidden, 'it is said');
    const allow = part(element, 'allow');
    expect(document.activeElement).to.equal(allow);
    expect(part(element, 'list').hidden, 'what had the focus goes once it was noticed where it went').to.equal(false);
    await waitUntil(() => part(element, 'list').hidden, 'it goes');
    expect(document.activeElement).to.equal(allow);
    const said = document.getElementById(allow.getAttribute('aria-describedby')!);
    expect(said!.textContent, 'what happened is heard with it').to.match(/La liste est effacée/);
    expect(JSON.stringify({ ...storage })).not.to.contain('/fr/services');
    await show(current('b', 'B'));
    element = await show();
    await waitUntil(() => !part(element, 'refused').hidden, 'it is said on the next page too');
    expect(links(element)).to.deep.equal([]);
    part(element, 'allow').click();
    await waitUntil(() => part(element, 'refused').hidden, 'it is taken back');
    await waitUntil(
      () => /de nouveau gardés/.test(document.querySelector('[role=status]')?.textContent ?? ''),
      'and said, since nothing is to be seen yet',
    );
    await show(current('c', 'C'));
    element = await show();
    await waitUntil(() => !part(element, 'list').hidden, 'the list is shown');
    expect(links(element)).to.deep.equal(['/fr/services/c C']);
  });

  it('turns with the language of the page, and marks names in another', async () => {
    keepService(storage, { href: '/fr/services/a', text: 'A', lang: 'fr' }, Date.now());
    const element = await show('', 'ar');
    await waitUntil(() => !part(element, 'list').hidden, 'the list is shown');
    expect(element.querySelector('a')!.lang).to.equal('fr');
    expect(element.querySelector('h2')!.textContent).to.equal('آخر الخدمات المعروضة');
    document.querySelector('main')!.lang = 'en';
    await waitUntil(() => element.querySelector('h2')!.textContent.startsWith('Recently'), 'in English');
    expect(links(element)).to.deep.equal(['/fr/services/a A']);
  });
});
