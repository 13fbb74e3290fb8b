import { expect } from '@open-wc/testing';
import { elementContracts, waitUntil } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './near-me.define.ts';
import type { TiwiziNearMe } from './near-me.ts';
import { nearMeExamples } from './near-me.examples.ts';
import { nearMeTemplate } from './near-me.template.ts';

elementContracts('tiwizi-near-me', {
  short: nearMeExamples.examples,
  template: nearMeTemplate,
  taken: ['hidden'],
  changes: { list: 'another' },
  module: new URL('./near-me.define.ts', import.meta.url),
  styles: [tokens, new URL('./near-me.css', import.meta.url)],
});

/** The browser's own question cannot be answered by a test: what stands behind it is put in its place, and counted. */
let asked = 0;
let answer: { latitude: number; longitude: number } | number = { latitude: 30.4, longitude: -9.6 };
const original = navigator.geolocation.getCurrentPosition;

async function show(lang = 'fr'): Promise<TiwiziNearMe> {
  const host = document.createElement('main');
  host.lang = lang;
  const markup = `<tiwizi-near-me list="places"></tiwizi-near-me><ul id="places">
    <li data-tiwizi-latitude="34.02" data-tiwizi-longitude="-6.84"><h2>Rabat</h2></li>
    <li><h2>Partout</h2></li>
    <li data-tiwizi-latitude="north" data-tiwizi-longitude="-9.6"><h2>Faux</h2></li>
    <li data-tiwizi-latitude="30.42" data-tiwizi-longitude="-9.6"><h2>Agadir</h2></li></ul>`;
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-near-me')!;
  await waitUntil(() => element.querySelector('button'), 'it is drawn');
  return element;
}
const press = (element: Element): void => element.querySelector('button')!.click();
const names = (): string[] => [...document.querySelectorAll('#places h2')].map(({ textContent }) => textContent);
const status = (element: Element): string => element.querySelector('[role=status]')!.textContent;

describe('tiwizi-near-me', () => {
  before(() => {
    navigator.geolocation.getCurrentPosition = (done, failed) => {
      asked += 1;
      if (typeof answer === 'number')
        failed?.({ code: answer, PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3, message: '' });
      else done({ coords: answer } as GeolocationPosition);
    };
  });
  after(() => {
    navigator.geolocation.getCurrentPosition = original;
  });
  beforeEach(() => {
    asked = 0;
    answer = { latitude: 30.4, longitude: -9.6 };
  });

  it('asks when it is pressed, and at no other time', async () => {
    const element = await show();
    const said = element.querySelector('button')!.getAttribute('aria-describedby')!;
    expect(document.getElementById(said)!.textContent, 'heard with the button').to.match(/n’est envoyée à personne/);
    expect(asked).to.equal(0);
    press(element);
    expect(asked).to.equal(1);
  });

  it('puts the nearest first, says how far each is, and leaves what has no position last, as it was', async () => {
    const element = await show();
    const [rabat] = document.querySelectorAll('#places > li');
    press(element);
    expect(names()).to.deep.equal(['Agadir', 'Rabat', 'Partout', 'Faux']);
    expect(document.querySelectorAll('#places > li')[1]).to.equal(rabat);
    const said = [...document.querySelectorAll('[data-tiwizi-distance]')].map(({ textContent }) => textContent);
    expect(said).to.have.length(2);
    expect(said[0]).to.equal('À 2,2 km environ');
    expect(said[1]).to.match(/^À 4\d\d km environ$/);
    await waitUntil(() => status(element).includes('La liste commence'), 'it is announced');
    answer = { latitude: 34, longitude: -6.8 };
    press(element);
    expect(names()).to.deep.equal(['Rabat', 'Agadir', 'Partout', 'Faux']);
    expect(document.querySelectorAll('[data-tiwizi-distance]')).to.have.length(2);
  });

  it('says distances in the language that the page turns to', async () => {
    const element = await show();
    press(element);
    document.querySelector('main')!.lang = 'ar';
    await waitUntil(
      () => document.querySelector('[data-tiwizi-distance]')!.textContent.startsWith('على بعد'),
      'in Arabic',
    );
    expect(element.querySelector('button')!.textContent).to.contain('القرب');
  });

  for (const [name, code, words] of [
    ['refused', 1, 'ne donne pas la position'],
    ['not found', 2, 'introuvable'],
    ['too late', 3, 'introuvable'],
  ] as const)
    it(`says what to do instead when a position is ${name}`, async () => {
      const element = await show();
      answer = code;
      press(element);
      await waitUntil(() => status(element).includes(words), 'it is said');
      expect(status(element)).to.contain('Choisissez votre commune');
      expect(names()).to.deep.equal(['Rabat', 'Partout', 'Faux', 'Agadir']);
    });

  it('is accessible in Arabic', async () => {
    await expect(await show('ar')).to.be.accessible();
  });
});
