import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Mutex, MutexTimeoutError } from './mutex.ts';

it('runs the tasks of one key one after the other, whatever becomes of them', async () => {
  const mutex = new Mutex(60_000);
  const order: string[] = [];
  const task =
    (name: string, fails = false) =>
    async (): Promise<string> => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const results = await Promise.allSettled([
    mutex.run('k', task('a', true)),
    mutex.run('k', task('b')),
    mutex.run('other', task('c')),
  ]);
  assert.deepEqual(
    results.map(({ status }) => status),
    ['rejected', 'fulfilled', 'fulfilled'],
  );
  assert.deepEqual(
    order.filter((each) => !each.startsWith('c')),
    ['a begins', 'a ends', 'b begins', 'b ends'],
  );
  assert.ok(order.indexOf('c begins') < order.indexOf('a ends'));
});

it('lets go of a task that never ends', async () => {
  const mutex = new Mutex(20);
  const hung = mutex.run('k', () => new Promise(() => undefined));
  const next = mutex.run('k', () => Promise.resolve('served'));
  await assert.rejects(hung, MutexTimeoutError);
  assert.equal(await next, 'served');
});
