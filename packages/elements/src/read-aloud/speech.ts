import type { Voice } from './chosen-voice.ts';

/** What reads aloud: the device's `speechSynthesis`, or an engine of the agency's own (`TiwiziReadAloud.speech = …`). */
export interface Speech {
  /** The voices that there are now. */
  voices(): readonly Voice[];
  /** Says a text; ends when it was said or cancelled. Rejects when it could not be said. */
  speak(text: string, voice: Voice): Promise<void>;
  cancel(): void;
  /** Be told when there are other voices; browsers find them late. */
  onVoices(changed: () => void, signal: AbortSignal): void;
}

/** The device's own voices; none where the browser has no speech. */
export const deviceSpeech: Speech = {
  voices: () => globalThis.speechSynthesis?.getVoices() ?? [],
  speak(text, voice) {
    return new Promise((resolve, reject) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice as SpeechSynthesisVoice;
      utterance.lang = voice.lang;
      utterance.addEventListener('end', () => resolve());
      utterance.addEventListener('error', ({ error }) =>
        error === 'canceled' || error === 'interrupted' ? resolve() : reject(new Error(error)),
      );
      globalThis.speechSynthesis.speak(utterance);
    });
  },
  cancel: () => globalThis.speechSynthesis?.cancel(),
  onVoices(changed, signal) {
    // WebKitGTK has the object without its events.
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', changed, { signal });
  },
};
