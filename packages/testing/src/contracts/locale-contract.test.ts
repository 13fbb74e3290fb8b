import { expect } from '@open-wc/testing';
import { findPart } from '@tiwizi/core';
import { directionOf, type Locale, type OwnLocale } from '@tiwizi/i18n';
import { failures } from '../../fixtures/failures.ts';
import { Note, noteWord } from '../../fixtures/note.ts';
import { plant } from '../../fixtures/plant.ts';
import { localeContract } from './locale-contract.ts';

const says =
  (sentence: string) =>
  (failed: Readonly<Record<string, string>>): string | undefined =>
    Object.entries(failed).find(([each]) => each.startsWith(sentence))?.[1];

/** Elements with one fault each: what it is, where the contract says so, and what. */
const faults: readonly (readonly [string, CustomElementConstructor & { prototype: Note }, string, RegExp])[] = [
  [
    'speaks English in Arabic',
    class extends Note {
      protected override word(): void {
        findPart(this, 'word')!.textContent = 'Optional';
      }
    },
    'says everything',
    /"Optional" in ar-MA text/,
  ],
  [
    'lets Arabic stand in for Amazigh without saying so',
    class extends Note {
      protected override word(): void {
        findPart(this, 'word')!.textContent = noteWord(this.locale === 'zgh' ? 'ar-MA' : this.locale);
      }
    },
    'says everything',
    /in zgh text/,
  ],
  [
    'lets Arabic that stands in for Amazigh run from left to right',
    class extends Note {
      protected override word(): void {
        const run = document.createElement('span');
        if (this.locale === 'zgh') run.lang = 'ar-MA';
        run.textContent = this.locale === 'zgh' ? 'يمكن ترك الخانة' : noteWord(this.locale);
        findPart(this, 'word')!.replaceChildren(run);
      }
    },
    'says everything',
    /not in the direction of its language: ar-MA runs ltr/,
  ],
  [
    'hides English in a name for ears',
    class extends Note {
      protected override adopt(): void {
        this.control.setAttribute('aria-label', this.locale === 'zgh' ? 'Name' : noteWord(this.locale));
      }
    },
    'says everything',
    /"Name" in zgh aria-label/,
  ],
  [
    'says the same in French and English',
    class extends Note {
      protected override word(): void {
        findPart(this, 'word')!.textContent =
          this.locale === 'fr-MA'
            ? 'facultatif ou non'
            : this.locale === 'en'
              ? 'facultatif ou non'
              : noteWord(this.locale);
      }
    },
    'says everything',
    /the same in French and English/,
  ],
  [
    'leaves a hole in a sentence',
    class extends Note {
      protected override word(): void {
        findPart(this, 'word')!.textContent =
          this.locale === 'ar-MA' ? noteWord(this.locale) : `${noteWord(this.locale)} {count}`;
      }
    },
    'says everything',
    /not a sentence \(zgh\)/,
  ],
  [
    'has a direction of its own',
    class extends Note {
      protected override adopt(): void {
        this.dir = 'ltr';
      }
    },
    'has the direction',
    /direction in ar-MA/,
  ],
  [
    'does not follow a change of language',
    class extends Note {
      static override readonly localized = false;
    },
    'is re-worded',
    /the words are not those of a page in ar-MA/,
  ],
  [
    'makes its control anew when the language changes',
    class extends Note {
      #spoken: Locale | undefined;
      protected override word(): void {
        super.word();
        if (this.#spoken && this.#spoken !== this.locale) this.control.replaceWith(this.control.cloneNode());
        this.#spoken = this.locale;
      }
    },
    'is re-worded',
    /from fr-MA to ar-MA: .*replaced/,
  ],
];

describe('the contract of languages', () => {
  it('is kept by an element without a fault, plurals too', async () => {
    const { tag, short } = plant(class extends Note {});
    const counted =
      (count: number) =>
      (locale: OwnLocale): string =>
        short(locale).replace(/label="[^"]*"/, `label="${count}"`);
    expect(
      await failures(() =>
        localeContract(tag, { short, full: short, plurals: { markup: counted, says: { 'ar-MA': { 3: '3' } } } }),
      ),
    ).to.deep.equal({});
  });

  for (const [fault, element, sentence, message] of faults) {
    it(`finds an element that ${fault}`, async () => {
      const { tag, short } = plant(element);
      const failed = await failures(() => localeContract(tag, { short }));
      expect(says(sentence)(failed), JSON.stringify(failed)).to.match(message);
    });
  }

  it('finds a wrong plural', async () => {
    const { tag, short } = plant(class extends Note {});
    const failed = await failures(() =>
      localeContract(tag, { short, plurals: { markup: () => short, says: { 'ar-MA': { 2: 'ملاحظتان' } } } }),
    );
    expect(says('counts')(failed)).to.match(/2 in ar-MA: .* does not say "ملاحظتان"/s);
  });

  it('allows names that are given, and content that keeps its language', async () => {
    const { tag, short } = plant(
      class extends Note {
        protected override adopt(): void {
          if (!this.querySelector('.name'))
            this.append(
              Object.assign(document.createElement('p'), {
                className: 'name',
                textContent: 'Wraqi',
                lang: '',
                dir: directionOf(this.locale),
              }),
            );
          this.querySelector('.name')!.removeAttribute('lang');
        }
      },
    );
    expect(says('says everything')(await failures(() => localeContract(tag, { short })))).to.match(/"Wraqi" in ar-MA/);
    expect(await failures(() => localeContract(tag, { short, allow: ['Wraqi'] }))).to.deep.equal({});
  });
});
