import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageSlots, type PageSlot } from './page-slots.ts';

const drawn = (slots: readonly PageSlot[]): string => slots.map(({ page }) => page ?? '…').join(' ');
const wide = (current: number, total: number): string =>
  drawn(pageSlots(current, total).filter(({ room }) => room !== 'narrow'));
const narrow = (current: number, total: number): string =>
  drawn(pageSlots(current, total).filter(({ room }) => room !== 'wide'));

test('the first, the last, the current page and those beside it', () => {
  assert.equal(wide(1, 2), '1 2');
  assert.equal(wide(1, 12), '1 2 … 12');
  assert.equal(wide(6, 12), '1 … 5 6 7 … 12');
  assert.equal(wide(12, 12), '1 … 11 12');
  assert.equal(wide(5000, 10_000), '1 … 4999 5000 5001 … 10000');
});

test('a gap never stands for one page', () => {
  assert.equal(wide(3, 5), '1 2 3 4 5');
  assert.equal(wide(4, 12), '1 2 3 4 5 … 12');
  assert.equal(wide(9, 12), '1 … 8 9 10 11 12');
});

test('where there is no room, the first, the current and the last', () => {
  assert.equal(narrow(1, 2), '1 2');
  assert.equal(narrow(2, 3), '1 2 3');
  assert.equal(narrow(6, 12), '1 … 6 … 12');
  assert.equal(narrow(3, 12), '1 2 3 … 12');
  assert.equal(narrow(4, 12), '1 … 4 … 12');
  assert.equal(narrow(1, 3), '1 2 3');
  assert.equal(narrow(1, 12), '1 … 12');
  assert.equal(narrow(12, 12), '1 … 12');
});

test('of every set: each page once, in order, no two gaps beside each other, none at an end, seven places at most', () => {
  for (let total = 1; total <= 14; total += 1)
    for (let current = 1; current <= total; current += 1)
      for (const room of ['wide', 'narrow'] as const) {
        const slots = pageSlots(current, total).filter((slot) => slot.room !== (room === 'wide' ? 'narrow' : 'wide'));
        const name = `${current} of ${total}, ${room}: ${drawn(slots)}`;
        const pages = slots.flatMap(({ page }) => page ?? []);
        assert.deepEqual(
          pages,
          [...new Set(pages)].sort((one, other) => one - other),
          name,
        );
        assert.ok(pages.includes(current) && pages[0] === 1 && pages.at(-1) === total, name);
        assert.ok(slots.length <= 7, name);
        slots.forEach(({ page }, index) => {
          const [before, after] = [slots[index - 1]?.page, slots[index + 1]?.page];
          const isGap = page === undefined;
          assert.ok(!isGap || (before !== undefined && after !== undefined && after - before > 2), name);
          assert.ok(isGap || index === 0 || before === undefined || page - before === 1, name);
        });
      }
});

test('a page that there is none of is taken for the nearest', () => {
  assert.equal(wide(99, 12), wide(12, 12));
  assert.equal(wide(0, 12), wide(1, 12));
});
