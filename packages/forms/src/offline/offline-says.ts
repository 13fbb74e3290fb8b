import type { Difference } from './compare-step.ts';
import type { OfflineNotice } from './offline-notice.ts';

/** Asks whether this device may keep what is typed. */
export const asks = (yes: () => void, no: () => void): OfflineNotice => ({
  type: 'warning',
  words: [{ word: 'away' }, { word: 'ask' }, { word: 'shared' }, { word: 'without' }],
  buttons: [
    { word: 'yes', press: yes },
    { word: 'no', press: no },
  ],
});

/** That it is kept since a moment (milliseconds of the epoch), on the clock that the person's own shows. */
export const keptSince = (at: number): OfflineNotice => ({
  type: 'warning',
  words: [{ word: 'kept', values: { time: new Date(at).toTimeString().slice(0, 5) } }, { word: 'without' }],
});

/** That this browser keeps nothing. */
export const cannotKeep: OfflineNotice = { type: 'warning', words: [{ word: 'cannot' }] };

/** That it was sent. */
export const wasSent: OfflineNotice = { type: 'success', words: [{ word: 'sent' }] };

/** That the request takes nothing any more: it was sent, or is gone. */
export const hasEnded: OfflineNotice = { type: 'warning', words: [{ word: 'ended' }] };

/** Shows a step as it is here and as it was answered elsewhere, to be chosen from. @param choose - told whether what is here stays */
export const showsBoth = (
  step: string,
  answers: readonly Difference[],
  choose: (isHere: boolean) => void,
): OfflineNotice => ({
  type: 'warning',
  words: [{ word: 'conflict', values: { step } }],
  answers,
  buttons: [
    { word: 'useHere', press: () => choose(true) },
    { word: 'useThere', press: () => choose(false) },
  ],
});
