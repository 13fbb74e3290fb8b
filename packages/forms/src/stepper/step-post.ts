import { valuesToPost } from './form-values.ts';
import type { Progress } from './send-files.ts';
import { sendForm, type Sent } from './send-form.ts';

/** How long an answer is waited for, in seconds: to a save, to a step, and to a step that sends files. */
const patience = { draft: 20, step: 60, files: 900 } as const;

/** The form and the section that is in view. */
export interface InView {
  readonly form: HTMLFormElement | null;
  readonly section: HTMLElement | undefined;
}

/** Posts the step in view, with the hidden values that the server wants now. */
export class StepPost {
  readonly #page: InView;
  /**
   * In place of the printed hidden fields, which stay as they are: Firefox would bring them back on reload. `writer` names this tab among
   * those that save the draft, so that its own late saves are no conflict.
   */
  readonly #tokens: Record<string, string> = {};

  constructor(page: InView) {
    this.#page = page;
  }

  /** Remembers what the server now wants. */
  renew(tokens: { readonly [name in 'revision' | 'csrf' | 'writer']?: string | number | undefined }): void {
    for (const [name, value] of Object.entries(tokens)) if (value) this.#tokens[name] = `${value}`;
  }

  /** What is typed, without files and secrets, and where it is posted to; undefined on a page that has no step. */
  typed(): { readonly action: string; readonly data: FormData } | undefined {
    return this.#page.section && { action: this.#address(), data: this.#values(true) };
  }

  /** Saves what is typed, unchecked, without files and secrets. */
  save(keepalive: boolean): Promise<Sent> {
    const url = this.#address();
    return sendForm(`${url}${url.includes('?') ? '&' : '?'}save=draft`, this.#values(true), patience.draft, keepalive);
  }

  /** Asks what is wrong with the answer of a control. Nothing is kept. */
  check(name: string): Promise<Sent> {
    const url = this.#address();
    return sendForm(
      `${url}${url.includes('?') ? '&' : '?'}check=${encodeURIComponent(name)}`,
      this.#values(true),
      patience.draft,
    );
  }

  /** Sends the step, by the button that was pressed. */
  send(button: HTMLButtonElement | null, progress: Progress): Promise<Sent> {
    const data = this.#values(false);
    if (button?.name) data.append(button.name, button.value);
    const hasFile = [...data.values()].some((value) => typeof value !== 'string' && value.size > 0);
    return hasFile
      ? sendForm(this.#address(), data, patience.files, false, progress)
      : sendForm(this.#address(), data, patience.step);
  }

  /** Sends the hidden fields and these values alone, files with their progress. */
  sendAlone(values: Readonly<Record<string, string | File>>, progress?: Progress): Promise<Sent> {
    const data = this.#values(true, null);
    for (const [name, value] of Object.entries(values)) data.append(name, value);
    return sendForm(this.#address(), data, progress ? patience.files : patience.step, false, progress);
  }

  get #form(): HTMLFormElement {
    const { form } = this.#page;
    if (!form) throw new TypeError('[tiwizi] tiwizi-form-stepper-without-form');
    return form;
  }

  /** Where the form posts to, without the place in the next page that is in view where there is no script. */
  #address(): string {
    return (this.#form.getAttribute('action') ?? '').replace(/#.*/, '');
  }

  #values(forDraft: boolean, section: Element | null | undefined = this.#page.section): FormData {
    const data = valuesToPost(this.#form, section ?? undefined, forDraft);
    for (const [name, value] of Object.entries(this.#tokens)) data.set(name, value);
    return data;
  }
}
