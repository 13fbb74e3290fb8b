import { expect } from '@open-wc/testing';
import type { OwnLocale } from '@tiwizi/i18n';
import { elementContracts } from '@tiwizi/testing/contracts';
import { tokens } from '@tiwizi/tokens';
import './media.define.ts';
import type { TiwiziMedia } from './media.ts';
import { mediaExamples } from './media.examples.ts';
import { mediaTemplate } from './media.template.ts';

// Chromium holds a video whose default captions are on their way: in the contracts none are the page's.
const withoutDefault = Object.fromEntries(
  Object.entries(mediaExamples.examples).map(([name, { html }]) => [
    name,
    (locale: OwnLocale): string => html(locale).replace('&#34;ar&#34;', '&#34;es&#34;'),
  ]),
);

elementContracts('tiwizi-media', {
  short: withoutDefault,
  template: mediaTemplate,
  changes: { heading: 'عنوان آخر', poster: '/other.webp' },
  module: new URL('./media.define.ts', import.meta.url),
  styles: [
    tokens,
    new URL('../base/type.css', import.meta.url),
    new URL('../../../icons/src/icons.css', import.meta.url),
    new URL('./media.css', import.meta.url),
  ],
});

async function show(markup: string, lang = 'fr'): Promise<TiwiziMedia> {
  const host = document.createElement('div');
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  host.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(host);
  const element = host.querySelector('tiwizi-media')!;
  await element.updateComplete;
  return element;
}

describe('tiwizi-media', () => {
  it('never plays by itself, loads nothing before, and has a name', async () => {
    const element = await show(
      '<tiwizi-media heading="Film" src="/none.mp4"><p slot="transcript">Texte</p></tiwizi-media>',
    );
    const player = element.querySelector('video')!;
    expect([player.autoplay, player.preload, player.controls]).to.deep.equal([false, 'none', true]);
    expect(player.getAttribute('aria-label')).to.equal('Film');
    expect(element.querySelector('details')!.textContent).to.contain('Texte');
  });

  it('shows the captions of the language of the page', async () => {
    const captions = JSON.stringify(
      ['ar', 'fr'].map((language) => ({ src: `/${language}.vtt`, language, label: language })),
    );
    const element = await show(`<tiwizi-media captions='${captions}'><p slot="transcript">T</p></tiwizi-media>`);
    expect([...element.querySelectorAll('track')].map((track) => track.default)).to.deep.equal([false, true]);
    await expect(element).to.be.accessible();
  });

  it('is a recording to hear where it says so', async () => {
    const element = await show('<tiwizi-media type="audio"><p slot="transcript">T</p></tiwizi-media>');
    expect(element.querySelector('video')).to.equal(null);
    expect(element.querySelector('audio')!.controls).to.equal(true);
  });
});
