import type { PropertyValues } from '@lit/reactive-element';
import { report, templateElement, type EnhancerClass } from '@tiwizi/core';
import { leave } from '@tiwizi/core/leave';
import { chosenVoice } from './chosen-voice.ts';
import { readAloudProperties, type ReadAloudData } from './read-aloud-data.ts';
import { ReadAloudChangeEvent, type ReadAloudState } from './read-aloud-change-event.ts';
import type { Reading } from './reader.ts';
import { deviceSpeech, type Speech } from './speech.ts';

const Base: EnhancerClass<ReadAloudData> = templateElement(readAloudProperties, () =>
  import('./read-aloud.template.ts').then((module) => module.readAloudTemplate),
);

/**
 * `<tiwizi-read-aloud>`: a button that reads the page, or a part of it, aloud. It appears only where the device has a voice of the
 * language of the page, or a recording is given: never an Arabic voice for Amazigh. It never begins by itself. While it reads the
 * button pauses, a second one stops; the piece that is read is marked by `data-tiwizi-reading`. What stands in another language is read
 * by a voice of that language, or passed over. Without script, and without voice or recording, nothing is there.
 *
 * It is for people who do not read, and takes the place of no screen reader: it reads text, no states of controls.
 * Some voices send what they say to a server of the browser’s maker: those that do not are taken first.
 *
 * @attr for - id of what is read; `<main>` by default
 * @attr audio - address of a recording, in the language of the page
 * @fires {ReadAloudChangeEvent} tiwizi-read-aloud-change - it reads, is paused, ended, stopped or failed
 */
export class TiwiziReadAloud extends Base {
  /** What speaks; an engine of one’s own may take the place of the device’s. */
  static speech: Speech = deviceSpeech;

  #reading: Reading | undefined;
  #state: ReadAloudState = 'stopped';
  #presses = 0;

  protected override listen(): void {
    this.addEventListener('click', ({ target }) => void this.#press(target as Element), { signal: this.connection });
    TiwiziReadAloud.speech.onVoices(() => this.#show(), this.connection);
    addEventListener('pagehide', () => this.#halt(), { signal: this.connection });
    this.connection.addEventListener('abort', () => this.#halt());
  }

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    if (changed.has('for') || changed.has('audio')) this.#halt();
    this.#show();
  }

  #button(name: 'listen' | 'stop'): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`[data-tiwizi-read-aloud=${name}]`);
  }

  /** What can be pressed now. */
  #show(): void {
    const { voices } = TiwiziReadAloud.speech;
    const isHeard = Boolean(this.audio) || chosenVoice(voices(), this.locale) !== undefined;
    const [listen, stop] = [this.#button('listen'), this.#button('stop')];
    if (!listen || !stop) return;
    listen.hidden = !isHeard;
    const isUnder = this.#state === 'reading' || this.#state === 'paused';
    const said = { reading: 'pause', paused: 'resume' }[this.#state as 'reading' | 'paused'] ?? 'listen';
    for (const name of ['listen', 'pause', 'resume']) {
      const words = listen.querySelector<HTMLElement>(`[data-tiwizi-part=${name}]`);
      if (words) words.hidden = name !== said;
    }
    if (isUnder) stop.hidden = false;
    else if (!stop.hidden) {
      // Who pressed it stays where reading begins again.
      if (document.activeElement === stop) listen.focus();
      void leave(stop, () => {
        stop.hidden = true;
      });
    }
  }

  async #press(target: Element): Promise<void> {
    const button = target.closest('[data-tiwizi-read-aloud]');
    if (button === null) return;
    if (button === this.#button('stop')) return this.#halt('stopped');
    if (this.#state === 'reading') {
      this.#reading?.pause();
      return this.#become('paused');
    }
    await this.#play();
  }

  async #play(): Promise<void> {
    const press = (this.#presses += 1);
    this.#become('reading');
    try {
      const { recordingOf, voiceOf } = await import('./reader.ts');
      // Stopped before it began, and perhaps begun again.
      if (this.#state !== 'reading' || press !== this.#presses) return;
      const read = this.for ? document.getElementById(this.for) : this.closest('main');
      const reading = (this.#reading ??= this.audio
        ? recordingOf(this.audio)
        : voiceOf(read ?? document.querySelector('main') ?? document.body, TiwiziReadAloud.speech));
      if (await reading.play()) this.#halt('ended');
    } catch (error) {
      report('read-aloud-failed', error instanceof Error ? error.message : String(error), this);
      this.#halt('failed');
    }
  }

  #halt(state: ReadAloudState = 'stopped'): void {
    this.#reading?.stop();
    this.#reading = undefined;
    if (this.#state === 'reading' || this.#state === 'paused') this.#become(state);
  }

  #become(state: ReadAloudState): void {
    this.#state = state;
    this.#show();
    this.dispatchEvent(new ReadAloudChangeEvent(state));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-read-aloud': TiwiziReadAloud;
  }
}
