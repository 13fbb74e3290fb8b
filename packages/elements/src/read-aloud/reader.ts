import { chosenVoice } from './chosen-voice.ts';
import type { Speech } from './speech.ts';
import { spokenPieces, type SpokenPiece } from './spoken-pieces.ts';

/** Set on the piece that is being read. */
export const READING = 'data-tiwizi-reading';

/** Something that is listened to from its beginning to its end. */
export interface Reading {
  /** Begins, or goes on; `true` when it came to its end, `false` when it was halted. Rejects when it cannot be heard. */
  play(): Promise<boolean>;
  pause(): void;
  stop(): void;
}

/** A recording. */
export function recordingOf(address: string): Reading {
  const audio = new Audio(address);
  let halt = (): void => {};
  const halted = (): void => {
    audio.pause();
    halt();
  };
  return {
    play: () =>
      new Promise((resolve, reject) => {
        halt = () => resolve(false);
        audio.addEventListener('ended', () => resolve(true), { once: true });
        audio.addEventListener('error', () => reject(new Error(`The recording ${address} cannot be heard`)), {
          once: true,
        });
        audio.play().catch(reject);
      }),
    pause: halted,
    stop() {
      halted();
      audio.currentTime = 0;
    },
  };
}

/**
 * A page read by the voices of the device, piece by piece: each by a voice of its own language; pieces that there is no voice for are
 * passed over. Paused, it goes on from the beginning of its piece: `speechSynthesis.pause` does nothing on Android.
 */
export function voiceOf(root: Element, speech: Speech): Reading {
  const pieces: readonly SpokenPiece[] = spokenPieces(root);
  let next = 0;
  let run = 0;
  const mark = (element: HTMLElement | undefined): void => {
    for (const { element: each } of pieces) each.toggleAttribute(READING, each === element);
    element?.scrollIntoView({ block: 'nearest' });
  };
  const halt = (): void => {
    run += 1;
    speech.cancel();
  };
  return {
    async play() {
      const mine = ++run;
      try {
        for (; next < pieces.length; next++) {
          const piece = pieces[next] as SpokenPiece;
          const voice = chosenVoice(speech.voices(), piece.locale);
          if (!voice) continue;
          mark(piece.element);
          await speech.speak(piece.text, voice);
          if (mine !== run) return false;
        }
      } catch (error) {
        if (mine !== run) return false;
        mark(undefined);
        throw error;
      }
      mark(undefined);
      next = 0;
      return true;
    },
    pause: halt,
    stop() {
      halt();
      mark(undefined);
      next = 0;
    },
  };
}
