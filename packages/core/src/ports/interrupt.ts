import { InterruptEvent, type InterruptReason } from './interrupt-event.ts';

/**
 * Tells the page that it is about to be interrupted and waits for what it has to save.
 *
 * @param target from where the event bubbles
 * @returns false when a listener refused
 */
export async function interrupt(target: EventTarget, reason: InterruptReason): Promise<boolean> {
  const event = new InterruptEvent(reason);
  if (!target.dispatchEvent(event)) return false;
  await event.settled();
  return true;
}
