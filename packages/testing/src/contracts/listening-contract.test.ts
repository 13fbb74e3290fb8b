import { expect } from '@open-wc/testing';
import { failures } from '../../fixtures/failures.ts';
import { Note } from '../../fixtures/note.ts';
import { plant } from '../../fixtures/plant.ts';
import { listeningContract } from './listening-contract.ts';

customElements.define('planted-page', class extends HTMLElement {});
const NAME = 'what takes the focus has a name';
const WORDS = 'what is pressed or filled in is named by the words that are seen';
const WRONG = 'a control says itself whether it is wrong, and what';
const GROUP = 'what is said of a group is heard at its controls';
const LINK = 'a link to a control shows its question too';
const TYPED = 'what was typed stays when the page is hidden, left, cut off and back again';

const styles = [
  '.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) } label { display: block }',
];
const margin = 'input { scroll-margin-block-start: 8rem }';
const failed = (content: string, ...more: string[]): Promise<Readonly<Record<string, string>>> =>
  failures(() =>
    listeningContract('planted-page', {
      full: `<planted-page>${content}</planted-page>`,
      styles: [...styles, ...more],
    }),
  );

describe('the contract of listening', () => {
  it('is kept by an element without a fault', async () => {
    const { tag, short } = plant(class extends Note {});
    expect(await failures(() => listeningContract(tag, { short, styles: [margin] }))).to.deep.equal({});
  });

  for (const content of [
    '<h2 tabindex="-1">عنوان</h2>',
    '<section tabindex="-1" aria-label="ملخص"></section>',
    '<div tabindex="-1" role="alert">خطأ</div>',
    '<div hidden tabindex="-1"></div>',
    '<button>حذف <span class="hidden">الملف</span></button>',
    '<button aria-label="حذف، الملف">حذف <span aria-hidden="true">×</span></button>',
    '<label for="a">السؤال</label><input id="a">',
    '<fieldset><legend>السؤال</legend><p>مساعدة</p><label><input type="radio" name="r">نعم</label></fieldset>',
    '<label for="f">السؤال</label><p id="fe">خطأ</p><input id="f" required aria-invalid="true" aria-describedby="fe">',
    '<fieldset aria-labelledby="l e" aria-describedby="e"><legend id="l">السؤال</legend><p id="e">خطأ</p><label><input type="radio" name="r" required>نعم</label></fieldset>',
  ]) {
    it(`is kept by ${content}`, async () => {
      expect(await failed(content, margin)).to.deep.equal({});
    });
  }

  for (const [content, sentence, message] of [
    ['<div tabindex="-1"><p>نص</p></div>', NAME, /<div tabindex="-1"> takes the focus and is nothing/],
    ['<div tabindex="-1" aria-label="x">نص</div>', NAME, /is nothing/],
    ['<section tabindex="-1"><p>نص</p></section>', NAME, /is nothing/],
    ['<section tabindex="-1" aria-labelledby="nowhere"></section>', NAME, /has no name/],
    ['<button><svg width="9" height="9"></svg></button>', NAME, /<button> takes the focus and has no name/],
    ['<input id="b">', NAME, /<input id="b"> takes the focus and has no name/],
    ['<a href="#x" aria-label="عد">غيّر</a>', WORDS, /is named "عد", and what is seen is "غيّر"/],
    [
      '<label for="c">الوثيقة</label><label for="c">اختر ملفا</label><input id="c" aria-label="الوثيقة">',
      WORDS,
      /what is seen is "اختر ملفا"/,
    ],
    [
      '<label for="e">الوثيقة</label><div><input id="e" type="file" style="opacity: 0"><span aria-hidden="true">اختر ملفا</span></div>',
      WORDS,
      /is named "الوثيقة", and what is seen is "اختر ملفا"/,
    ],
    [
      '<label for="g">السؤال</label><input id="g" required>',
      WRONG,
      /<input id="g" required=""> leaves it to the browser/,
    ],
    [
      '<label for="h">الوثيقة</label><input id="h" type="file" required aria-invalid="">',
      WRONG,
      /leaves it to the browser/,
    ],
    ['<label for="i">السؤال</label><input id="i" aria-invalid="true">', WRONG, /is invalid, and nothing tells why/],
    [
      '<label for="j">السؤال</label><p>خطأ</p><input id="j" aria-invalid="true" aria-describedby="nowhere">',
      WRONG,
      /is invalid, and nothing tells why/,
    ],
    [
      '<fieldset aria-describedby="k"><legend>السؤال</legend><p id="k">خطأ</p><label><input type="radio" name="r">نعم</label></fieldset>',
      GROUP,
      /<input type="radio" name="r"> does not say "خطأ" of its group/,
    ],
  ] satisfies [string, string, RegExp][]) {
    it(`finds ${content}`, async () => {
      expect((await failed(content, margin))[sentence]).to.match(message);
    });
  }

  it('finds a question above the screen when a link leads to its control', async () => {
    expect((await failed('<label for="d">السؤال</label><input id="d">'))[LINK]).to.match(
      /"السؤال" is \d+ px above the screen/,
    );
  });

  for (const [event, target] of [
    ['visibilitychange', document],
    ['online', window],
    ['pagehide', window],
    ['pageshow', window],
  ] satisfies [string, EventTarget][]) {
    it(`finds an element that prints its controls anew at ${event}`, async () => {
      const { tag, short } = plant(
        class extends Note {
          override connectedCallback(): void {
            super.connectedCallback();
            target.addEventListener(event, this.#anew, { once: true });
          }
          #anew = (): void => this.control.replaceWith(this.control.cloneNode());
        },
      );
      expect((await failures(() => listeningContract(tag, { short })))[TYPED]).to.contain(
        `${event}: the control "note" was replaced`,
      );
    });
  }
});
