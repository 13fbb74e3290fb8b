import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allow, isOff, keepService, recentServices, refuse, type RecentStorage } from './kept-services.ts';

const day = 86_400_000;
function memory(): RecentStorage & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (name) => values.get(name) ?? null,
    setItem: (name, value) => void values.set(name, value),
    removeItem: (name) => void values.delete(name),
  };
}
const service = (id: string): { href: string; text: string } => ({ href: `/fr/services/${id}`, text: id });
const texts = (storage: RecentStorage, now: number): string[] => recentServices(storage, now).map(({ text }) => text);

test('the last five, each once, the last first, for thirty days', () => {
  const storage = memory();
  for (const [at, id] of ['a', 'b', 'c', 'b', 'd', 'e', 'f'].entries()) keepService(storage, service(id), at);
  assert.deepEqual(texts(storage, 10), ['f', 'e', 'd', 'b', 'c']);
  keepService(storage, service('g'), 29 * day);
  assert.deepEqual(texts(storage, 31 * day), ['g']);
  assert.deepEqual(texts(storage, 90 * day), []);
  assert.doesNotMatch([...storage.values.values()].join(), /services/, 'what is over is deleted, and not only hidden');
});

test('who refuses is kept nothing of, until they allow it', () => {
  const storage = memory();
  keepService(storage, service('a'), 0);
  refuse(storage);
  assert.ok(isOff(storage));
  assert.doesNotMatch([...storage.values.values()].join(), /services/, 'it is deleted, and not only hidden');
  keepService(storage, service('b'), 1);
  assert.deepEqual(texts(storage, 2), []);
  allow(storage);
  keepService(storage, service('c'), 3);
  assert.deepEqual(texts(storage, 4), ['c']);
});

test('what somebody else wrote there, and a browser that keeps nothing', () => {
  const storage = memory();
  const bad = [
    { ...service('x'), href: 'https://elsewhere.example/' },
    { ...service('x'), href: '//elsewhere.example/' },
    { ...service('x'), href: '/\\\\elsewhere.example' },
    { ...service('x'), href: 'javascript:alert(1)' },
    { ...service('x'), text: 7 },
    { ...service('x'), text: ' ' },
    null,
    'x',
  ].map((each) => (typeof each === 'object' && each ? { ...each, at: 1 } : each));
  for (const value of [JSON.stringify(bad), '{', '{}', '7', JSON.stringify([service('no instant')])]) {
    storage.values.set('tiwizi-recent-services', value);
    assert.deepEqual(texts(storage, 2), [], value);
  }
  const refusing: RecentStorage = {
    getItem() {
      throw new DOMException('no', 'SecurityError');
    },
    setItem() {
      throw new DOMException('no', 'QuotaExceededError');
    },
    removeItem() {
      throw new DOMException('no', 'SecurityError');
    },
  };
  assert.ok(!isOff(refusing));
  keepService(refusing, service('a'), 0);
  refuse(refusing);
  allow(refusing);
  assert.deepEqual(texts(refusing, 1), []);
});
