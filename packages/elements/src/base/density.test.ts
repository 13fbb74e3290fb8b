import { expect } from '@open-wc/testing';
import { tokens } from '@tiwizi/tokens';

/** As the README of the tokens has it. */
const dense =
  '--tiwizi-space-2: 0.25rem; --tiwizi-space-3: 0.5rem; --tiwizi-space-4: 0.75rem; --tiwizi-space-5: 1rem; --tiwizi-size-control: 2.25rem';
const rooms = ['base/type', 'button/button', 'field/field', 'table/table', 'card/card', 'summary-list/summary-list'];
const blocks = {
  button: '<button class="tiwizi-button" type="button">Envoyer</button>',
  field: '<label class="tiwizi-label" for="d">Nom</label><input class="tiwizi-input" id="d">',
  table: '<table class="tiwizi-table"><tbody><tr><th scope="row">Rabat</th><td>12</td></tr></tbody></table>',
  card: '<article class="tiwizi-card"><h3 class="tiwizi-card__title">Acte</h3><p class="tiwizi-card__text">Copie</p></article>',
  list: '<dl class="tiwizi-summary-list"><div class="tiwizi-summary-list__row"><dt class="tiwizi-summary-list__key">Nom</dt><dd class="tiwizi-summary-list__value">Amina</dd></div></dl>',
};

describe('density by custom properties', () => {
  before(async () => {
    const root = `:root{${Object.entries(tokens)
      .map(([name, value]) => `--tiwizi-${name}:${value}`)
      .join(';')}}`;
    const files = rooms.map(async (room) => (await fetch(new URL(`../${room}.css`, import.meta.url))).text());
    for (const css of [root, ...(await Promise.all(files))])
      document.adoptedStyleSheets.push(await new CSSStyleSheet().replace(css));
  });
  after(() => void document.adoptedStyleSheets.splice(0));

  for (const [name, markup] of Object.entries(blocks)) {
    it(`sets a ${name} closer where they are stated, there alone, and leaves room to press`, () => {
      const show = (style: string): HTMLElement => {
        const place = document.createElement('div');
        place.style.cssText = style;
        place.append(document.createRange().createContextualFragment(markup));
        document.body.append(place);
        return place;
      };
      const [wide, close] = [show(''), show(dense)];
      expect(close.offsetHeight).to.be.below(wide.offsetHeight);
      for (const target of close.querySelectorAll<HTMLElement>('button, input'))
        expect(target.offsetHeight).to.be.at.least(24);
      wide.remove();
      close.remove();
    });
  }
});
