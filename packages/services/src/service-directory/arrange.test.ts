import { expect } from '@open-wc/testing';
import { arrange } from './arrange.ts';

const itemsOf = (names: string): HTMLElement[] =>
  Array.from(names, (name) => Object.assign(document.createElement('li'), { id: name }));
const namesIn = (list: Element): string => [...list.children].map(({ id }) => id).join('');

/** A list that stood in one order, put into another; how many items were put somewhere, of those that stay. */
function moved(before: string, after: string): number {
  const items = new Map(itemsOf([...new Set(before + after)].join('')).map((item) => [item.id, item]));
  const pick = (names: string): HTMLElement[] => Array.from(names, (name) => items.get(name)!);
  const list = document.createElement('ul');
  list.append(...pick(before));
  const observer = new MutationObserver(() => undefined);
  observer.observe(list, { childList: true });
  arrange(list, pick(after));
  const added = observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes] as Element[]);
  observer.disconnect();
  expect(namesIn(list), `${before} → ${after}`).to.equal(after);
  return added.filter(({ id }) => before.includes(id)).length;
}

describe('a list that is put in order', () => {
  it('moves as few of the items that stay as there can be', () => {
    expect(moved('abcdef', 'abcdef')).to.equal(0);
    expect(moved('abcdef', 'bdf')).to.equal(0);
    expect(moved('bdf', 'abcdef')).to.equal(0);
    expect(moved('abcdef', 'fabcde')).to.equal(1);
    expect(moved('abcdef', 'fedcba')).to.equal(5);
    expect(moved('', 'abc')).to.equal(0);
    expect(moved('abc', '')).to.equal(0);
    expect(moved('xabycz', 'cqab')).to.equal(1);
  });

  it('is in the order given, whatever it was', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    const some = (): string =>
      Array.from('abcdefghijklmnop')
        .map((name) => ({ name, key: random() }))
        .sort((one, other) => one.key - other.key)
        .slice(0, Math.floor(random() * 17))
        .map(({ name }) => name)
        .join('');
    for (let round = 0; round < 200; round += 1) moved(some(), some());
  });
});
