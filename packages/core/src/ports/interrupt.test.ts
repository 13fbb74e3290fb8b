import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InterruptEvent } from './interrupt-event.ts';
import { interrupt } from './interrupt.ts';

function page(listener: (event: InterruptEvent) => void): EventTarget {
  const target = new EventTarget();
  target.addEventListener('tiwizi-interrupt', (event) => listener(event as InterruptEvent));
  return target;
}

test('goes on at once when nobody has anything to save', async () => {
  assert.equal(
    await interrupt(
      page(() => {}),
      'login',
    ),
    true,
  );
});

test('waits for all that is being saved, failures too', async () => {
  const done: string[] = [];
  const save = (name: string, fails: boolean) =>
    new Promise<void>((resolve, reject) =>
      setTimeout(() => (done.push(name), fails ? reject(new Error('full')) : resolve()), 5),
    );
  const target = page((event) => {
    assert.equal(event.reason, 'expiry');
    event.waitUntil(save('draft', true));
    event.waitUntil(save('file', false));
  });
  assert.equal(await interrupt(target, 'expiry'), true);
  assert.deepEqual(done, ['draft', 'file']);
});

test('a listener that refuses is obeyed', async () => {
  assert.equal(
    await interrupt(
      page((event) => event.preventDefault()),
      'logout',
    ),
    false,
  );
});

test('storage that hangs keeps nobody for longer than the limit', async () => {
  const event = new InterruptEvent('step-up');
  event.waitUntil(new Promise(() => {}));
  await event.settled(5);
  assert.deepEqual(
    [event.type, event.bubbles, event.composed, event.cancelable],
    ['tiwizi-interrupt', true, true, true],
  );
});
