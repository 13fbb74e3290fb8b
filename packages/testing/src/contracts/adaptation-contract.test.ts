import { expect } from '@open-wc/testing';
import { failures } from '../../fixtures/failures.ts';
import { adaptationContract } from './adaptation-contract.ts';
import { asIfOn } from './media.ts';

customElements.define('adapted-box', class extends HTMLElement {});
const full =
  '<adapted-box><p>Un texte assez long pour deux mots</p><a href="#a" aria-current="page">Ici</a><a href="#b">Ailleurs</a><label for="adapted">Nom</label><input id="adapted"></adapted-box>';
const base = `adapted-box { display: block; font: 1rem sans-serif; color: #111; }
  adapted-box a { color: #111; margin-inline-end: 1rem; } adapted-box [aria-current] { font-weight: bold; }`;
const failed = (css: string, markup = full): Promise<Readonly<Record<string, string>>> =>
  failures(() => adaptationContract('adapted-box', { full: markup, styles: [base, css] }));
const isForceable = 'tiwiziForceColors' in globalThis;

const large = 'text of twice the size is not cut off';
const wide = 'text set wider is not cut off';
const paper = 'paper: dark words, no buttons';
const motion = 'less motion: nothing moves';
const forced = 'forced colours: words, boundaries and states are told apart';

describe('the contract of adaptation', () => {
  it('is kept by plain markup, and what was set is taken back', async () => {
    const { adoptedStyleSheets } = document;
    expect(await failed('')).to.deep.equal({});
    expect([...document.adoptedStyleSheets]).to.deep.equal([...adoptedStyleSheets]);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });

  for (const [css, sentence, words] of [
    ['adapted-box p { block-size: 1.3em; overflow: hidden; inline-size: 12rem; }', large, /cuts off "Un texte/],
    ['adapted-box p { block-size: 18px; border: 1px solid; }', large, /reaches out of <p>/],
    [
      'adapted-box p { block-size: 12px; margin: 0; } adapted-box a { display: inline-block; line-height: 1 }',
      large,
      /stand on each other/,
    ],
    [
      'adapted-box p { inline-size: max-content; max-inline-size: 17.5rem; white-space: nowrap; overflow: hidden; }',
      wide,
      /cuts off/,
    ],
    ['adapted-box p { color: #eee; }', paper, /is too light for paper: 1\.\d/],
    ['@media print { adapted-box p { color: #999; } }', paper, /is too light for paper: 2\.8/],
    ['adapted-box p { color: #fff; background: #111; }', paper, /is too light/],
    ['adapted-box p { position: sticky; inset-block-start: 0; }', paper, /<p> stays in its place/],
    ['adapted-box p { transition: margin 1s; }', motion, /<p> takes 1 s to change margin/],
    [
      '@keyframes turn { to { rotate: 1turn } } adapted-box p::before { content: ""; animation: turn 1s infinite; }',
      motion,
      /<p>::before goes on moving: turn/,
    ],
    [
      '@media (prefers-reduced-motion: reduce) { adapted-box p { transition: inline-size 200ms; } }',
      motion,
      /0\.2 s to change inline-size/,
    ],
  ] as const)
    it(`finds "${css}"`, async () => {
      const found = await failed(css);
      expect(Object.keys(found)).to.include(sentence);
      expect(found[sentence]).to.match(words);
    });

  for (const css of [
    '@media print { adapted-box p { color: #000; } } @media screen { adapted-box p { color: #eee; } }',
    'adapted-box p { color: #fff; background: #111; print-color-adjust: exact; -webkit-print-color-adjust: exact; }',
    'adapted-box p { transition: background-color 1s; }',
    'adapted-box p { transition: margin 1s; } @media (prefers-reduced-motion: reduce) { adapted-box p { transition: none; } }',
    '@media (prefers-reduced-motion: no-preference) { adapted-box p { transition: margin 1s; } }',
  ])
    it(`lets pass "${css}"`, async () => expect(await failed(css)).to.deep.equal({}));

  it('finds a button on paper', async () => {
    expect(await failed('', '<adapted-box><button>Envoyer</button></adapted-box>'))
      .to.have.property(paper)
      .match(/<button> "Envoyer" is printed/);
    expect(
      await failed(
        '@media print { adapted-box button { display: none; } }',
        '<adapted-box><button>Envoyer</button></adapted-box>',
      ),
    ).to.deep.equal({});
  });

  for (const [css, words] of [
    [
      'adapted-box [aria-current] { font-weight: normal; background: #ddd; }',
      /<a> looks as one that has not its state/,
    ],
    ['adapted-box input { border: none; background: #eee; }', /<input> has no boundary/],
    [
      'adapted-box p { forced-color-adjust: none; color: #fff; background: #fff; }',
      /<p> is written in the colour of its ground/,
    ],
  ] as const)
    (isForceable ? it : it.skip)(`finds "${css}" where colours are forced`, async () => {
      expect((await failed(css))[forced]).to.match(words);
    });

  it('leaves out what it cannot try, by name', async () => {
    const left: string[] = [];
    const own = globalThis.it;
    Object.assign(globalThis, { it: Object.assign(() => undefined, { skip: (name: string) => left.push(name) }) });
    try {
      adaptationContract('adapted-box', { full });
    } finally {
      Object.assign(globalThis, { it: own });
    }
    expect(left).to.have.length(5);
    expect(left[0]).to.contain('the option `styles` is missing');
  });

  it('puts media queries back', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '@layer a { @media print { p { color: red } } } @media screen and (min-width: 1px) { p { color: red } }',
    );
    document.adoptedStyleSheets.push(sheet);
    const texts = (): string => [...sheet.cssRules].map(({ cssText }) => cssText).join();
    const before = texts();
    await asIfOn('print', async () => expect(texts()).to.match(/@media all[\s\S]*@media speech and/));
    expect(texts()).to.equal(before);
    document.adoptedStyleSheets.pop();
  });
});
