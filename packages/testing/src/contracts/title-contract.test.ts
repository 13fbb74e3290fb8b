import { expect } from '@open-wc/testing';
import { failures } from '../../fixtures/failures.ts';
import { titleContract, type TitledState } from './title-contract.ts';

const PREFIX = 'Error: ';
const plain = (): string => document.title.replace(PREFIX, '');

class Titled extends HTMLElement {
  go(title: string): void {
    document.title = title;
  }
  fail(): void {
    document.title = PREFIX + plain();
  }
  disconnectedCallback(): void {
    document.title = plain();
  }
}

let count = 0;
const goes = (title: string): TitledState => ({ act: ({ subject }) => (subject as unknown as Titled).go(title) });
const fails: TitledState = { act: ({ subject }) => (subject as unknown as Titled).fail(), isError: true };
const good: Readonly<Record<string, TitledState>> = { step: goes('Step'), wrong: fails, next: goes('Next') };

const found = (element: typeof Titled, states = good): Promise<Readonly<Record<string, string>>> => {
  const tag = `planted-title-${++count}`;
  customElements.define(tag, element);
  return failures(() => titleContract(tag, { markup: `<${tag}></${tag}>`, states }));
};

describe('the contract of titles', () => {
  it('is kept by titles that change with each state, and leaves the page’s own', async () => {
    const { title } = document;
    expect(await found(class extends Titled {})).to.deep.equal({});
    expect(document.title).to.equal(title);
  });

  for (const [fault, element, sentence, message] of [
    [
      'leaves the title',
      class extends Titled {
        override go(): void {
          super.go('The same');
        }
      },
      'each state',
      /^next: the title is "The same", as in step/,
    ],
    [
      'does not tell of an error',
      class extends Titled {
        override fail(): void {}
      },
      'an error is told first',
      /^wrong: the title is "Step", without a word before/,
    ],
    [
      'tells of an error at the end',
      class extends Titled {
        override fail(): void {
          document.title += ' (error)';
        }
      },
      'an error is told first',
      /without a word before "Step"/,
    ],
    [
      'tells of the error on',
      class extends Titled {
        override go(title: string): void {
          super.go(document.title.startsWith(PREFIX) ? PREFIX + 'Step' : title);
        }
      },
      'an error is told first',
      /^next: the title still tells of an error/,
    ],
    [
      'leaves its word when it leaves',
      class extends Titled {
        override disconnectedCallback(): void {}
      },
      'what an error put into the title',
      /the title after the element has left/,
    ],
    [
      'gives the focus to what is nothing',
      class extends Titled {
        override go(title: string): void {
          super.go(title);
          this.innerHTML = '<div tabindex="-1">words</div>';
          (this.firstChild as HTMLElement).focus();
        }
      },
      'the focus is not lost',
      /^step: <div tabindex="-1"> takes the focus and is nothing/,
    ],
    [
      'loses the focus',
      class extends Titled {
        override go(title: string): void {
          super.go(title);
          this.innerHTML = '<h2 tabindex="-1">heading</h2>';
          (this.firstChild as HTMLElement).focus();
        }
        override fail(): void {
          super.fail();
          this.replaceChildren();
        }
      },
      'the focus is not lost',
      /^wrong: what had the focus is gone/,
    ],
  ] satisfies [string, typeof Titled, string, RegExp][]) {
    it(`finds an element that ${fault}`, async () => {
      const failed = await found(element);
      expect(Object.entries(failed).find(([each]) => each.startsWith(sentence))?.[1], JSON.stringify(failed)).to.match(
        message,
      );
    });
  }
});
