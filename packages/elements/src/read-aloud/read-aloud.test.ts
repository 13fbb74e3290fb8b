import { expect, waitUntil } from '@open-wc/testing';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './read-aloud.define.ts';
import { TiwiziReadAloud } from './read-aloud.ts';
import { readAloudExamples } from './read-aloud.examples.ts';
import { readAloudTemplate } from './read-aloud.template.ts';
import { deviceSpeech, type Speech } from './speech.ts';

elementContracts('tiwizi-read-aloud', {
  short: { plain: readAloudExamples.examples['plain']! },
  template: readAloudTemplate,
  taken: ['hidden'],
  changes: { for: 'other' },
  module: new URL('./read-aloud.define.ts', import.meta.url),
  styles: [tokens, new URL('./read-aloud.css', import.meta.url)],
});

/** An engine of one's own: it says a text for as long as the test wants. */
class OwnSpeech implements Speech {
  readonly said: string[] = [];
  langs: string[];
  #end = (): void => {};
  #changed = (): void => {};

  constructor(langs: string[]) {
    this.langs = langs;
  }
  voices = () => this.langs.map((lang) => ({ lang, name: lang, localService: true }));
  speak(text: string, { lang }: { lang: string }): Promise<void> {
    this.said.push(`${lang}: ${text}`);
    return new Promise((resolve) => (this.#end = resolve));
  }
  cancel(): void {
    this.#end();
  }
  onVoices(changed: () => void): void {
    this.#changed = changed;
  }
  /** What is being said is over. */
  end(): void {
    this.#end();
  }
  learn(lang: string): void {
    this.langs.push(lang);
    this.#changed();
  }
}

const page = `<main><tiwizi-read-aloud></tiwizi-read-aloud><h1>Titre</h1><p>Un <b>mot</b> <span hidden>caché</span></p>
  <nav><p>menu</p></nav><ul><li lang="ar">مرحبا</li><li lang="zgh">ⴰⵣⵓⵍ</li><li>Fin <button>Presser</button></li></ul></main>`;

async function show(speech: Speech, markup = page, lang = 'fr'): Promise<TiwiziReadAloud> {
  TiwiziReadAloud.speech = speech;
  const host = document.createElement('div');
  host.lang = lang;
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-read-aloud')!;
  await element.updateComplete;
  return element;
}

const [listen, stop] = ['listen', 'stop'].map(
  (name) =>
    (element: Element): HTMLButtonElement =>
      element.querySelector(`[data-tiwizi-read-aloud=${name}]`)!,
) as [(element: Element) => HTMLButtonElement, (element: Element) => HTMLButtonElement];

describe('tiwizi-read-aloud', () => {
  afterEach(() => {
    document.body.replaceChildren();
    TiwiziReadAloud.speech = deviceSpeech;
  });

  it('is not there without a voice of the language of the page, and comes when one is found', async () => {
    const speech = new OwnSpeech(['ar-MA', 'de-DE']);
    const element = await show(speech);
    expect(listen(element).checkVisibility()).to.equal(false);
    speech.learn('fr-FR');
    expect(listen(element).checkVisibility()).to.equal(true);
    expect(speech.said, 'never by itself').to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('is not there for Amazigh where the device speaks Arabic', async () => {
    const element = await show(new OwnSpeech(['ar-MA', 'fr-FR']), page, 'zgh');
    expect(listen(element).checkVisibility()).to.equal(false);
  });

  it('reads piece by piece, each by a voice of its language, and marks it', async () => {
    const speech = new OwnSpeech(['fr-FR', 'ar-MA']);
    const element = await show(speech);
    const states: string[] = [];
    element.addEventListener('tiwizi-read-aloud-change', ({ state }) => states.push(state));
    listen(element).click();
    for (const [count, text] of ['fr-FR: Titre', 'fr-FR: Un mot', 'ar-MA: مرحبا', 'fr-FR: Fin'].entries()) {
      await waitUntil(() => speech.said.length === count + 1);
      expect(speech.said.at(-1)).to.equal(text);
      expect(document.querySelectorAll('[data-tiwizi-reading]')).to.have.length(1);
      speech.end();
    }
    await waitUntil(() => states.length === 2);
    expect(states).to.deep.equal(['reading', 'ended']);
    expect(document.querySelector('[data-tiwizi-reading]')).to.equal(null);
    expect(listen(element).innerText.trim()).to.equal('Écouter cette page');
  });

  it('pauses, goes on from its piece, and stops; the focus stays on what can be pressed', async () => {
    const speech = new OwnSpeech(['fr-FR']);
    const element = await show(speech);
    listen(element).focus();
    listen(element).click();
    await waitUntil(() => speech.said.length === 1);
    expect(listen(element).innerText.trim()).to.equal('Mettre en pause');
    listen(element).click();
    expect(listen(element).innerText.trim()).to.equal('Reprendre l’écoute');
    listen(element).click();
    await waitUntil(() => speech.said.length === 2);
    expect(speech.said[1]).to.equal(speech.said[0]);
    stop(element).focus();
    stop(element).click();
    await waitUntil(() => !stop(element).checkVisibility());
    expect(document.activeElement).to.equal(listen(element));
    expect(document.querySelector('[data-tiwizi-reading]')).to.equal(null);
  });

  it('is silent once it is taken away', async () => {
    const speech = new OwnSpeech(['fr-FR']);
    const element = await show(speech);
    listen(element).click();
    await waitUntil(() => speech.said.length === 1);
    element.remove();
    await waitUntil(() => document.querySelector('[data-tiwizi-reading]') === null);
    expect(speech.said).to.have.length(1);
  });

  it('has a recording heard in every language, and says when it cannot be heard', async () => {
    const element = await show(
      new OwnSpeech([]),
      '<tiwizi-read-aloud audio="/there-is-none.mp3"></tiwizi-read-aloud>',
      'zgh',
    );
    expect(listen(element).checkVisibility()).to.equal(true);
    const failed = new Promise<string>((resolve) =>
      element.addEventListener('tiwizi-read-aloud-change', ({ state }) => state !== 'reading' && resolve(state)),
    );
    listen(element).click();
    expect(await failed).to.equal('failed');
  });
});
